import type { PersonaKey } from '../backend/personas/persona';
import { ACCOUNTS, PASSWORD } from './accounts';

export interface Attempt {
  readonly nik: string;
  readonly password: string;
  readonly captcha: string;
}

export type LoginResult =
  | { readonly kind: 'in'; readonly login: string }
  | { readonly kind: 'wrong-captcha' }
  | { readonly kind: 'wrong-password'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly seconds: number };

const ATTEMPTS = 3;
const LOCKED_FOR = 300;
/** Without letters and digits that look alike, such as O and 0. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/**
 * The login of SAKTI as a shell sees it: captcha, lockout after failed attempts, long logins and short-lived tokens.
 */
export class Sakti {
  private captcha = '';
  private readonly failures = new Map<string, { count: number; lockedUntil: number }>();
  private readonly logins = new Map<string, PersonaKey>();
  private readonly tokens = new Map<string, PersonaKey>();
  private serial = 0;

  constructor(private readonly now: () => number = Date.now) {}

  newCaptcha(random: () => number = Math.random): string {
    this.captcha = Array.from({ length: 5 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
    return this.captcha;
  }

  logIn({ nik, password, captcha }: Attempt): LoginResult {
    const right = this.captcha !== '' && captcha.trim().toUpperCase() === this.captcha;
    this.captcha = '';
    const failed = this.failures.get(nik) ?? { count: 0, lockedUntil: 0 };
    const seconds = Math.ceil((failed.lockedUntil - this.now()) / 1_000);
    if (seconds > 0) return { kind: 'locked', seconds };
    if (!right) return { kind: 'wrong-captcha' };
    const persona = ACCOUNTS[nik];
    if (!persona || password !== PASSWORD) return this.refuse(nik, failed.count + 1);
    this.failures.delete(nik);
    const login = `login-${++this.serial}`;
    this.logins.set(login, persona);
    return { kind: 'in', login };
  }

  /** A new token for a valid login; null when the login has ended. */
  tokenFor(login: string): { readonly token: string; readonly persona: PersonaKey } | null {
    const persona = this.logins.get(login);
    if (!persona) return null;
    const token = `token-${++this.serial}`;
    this.tokens.set(token, persona);
    return { token, persona };
  }

  /** The persona with this token; null when the token has expired. */
  personaOfToken(token: string): PersonaKey | null {
    return this.tokens.get(token) ?? null;
  }

  logOut(login: string): void {
    this.logins.delete(login);
    this.tokens.clear();
  }

  /** Expires all tokens; with `all` the logins, too. */
  expire(all: boolean): void {
    this.tokens.clear();
    if (all) this.logins.clear();
  }

  private refuse(nik: string, count: number): LoginResult {
    const locked = count >= ATTEMPTS;
    this.failures.set(nik, { count: locked ? 0 : count, lockedUntil: locked ? this.now() + LOCKED_FOR * 1_000 : 0 });
    return locked
      ? { kind: 'locked', seconds: LOCKED_FOR }
      : { kind: 'wrong-password', attemptsLeft: ATTEMPTS - count };
  }
}
