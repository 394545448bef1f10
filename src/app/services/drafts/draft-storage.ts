import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { type Draft, parseDraft } from './draft';
import { forgetStored, OWNER_KEY } from './forget-stored';

/**
 * Why drafts live in memory only (`full`, `blocked`; `other-user`: the browser keeps those of another user who is
 * logged in beside; `unconfirmed`: nobody knows who is there), or why one could not be brought back (`unreadable`).
 */
export type StorageProblem = 'full' | 'blocked' | 'other-user' | 'unconfirmed' | 'unreadable';

export const PREFIX = 'hai-cso:draft:';
const ASIDE = 'hai-cso:aside:';
const SENT = 'hai-cso:sent:';
const PREFIXES = [PREFIX, ASIDE, SENT];

/** Storage names no user: a NIK does not belong in a key. */
export function userTag(userId: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of userId) {
    const code = unit.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}

function draftKey(tag: string, form: FormKey, prefix = PREFIX): string {
  return `${prefix}${tag}:${formName(form)}`;
}

/** Null when the key is of something else, or of another user. */
export function formOf(tag: string, key: string, prefix = PREFIX): FormKey | null {
  const start = `${prefix}${tag}:`;
  return key.startsWith(start) ? parseFormName(key.slice(start.length)) : null;
}

/** localStorage that may be full, blocked or changed by others; never throws, and reports a problem once. */
@Injectable()
export class DraftStorage {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly reported = new Set<StorageProblem>();
  private readonly trouble = signal<StorageProblem | null>(null);
  readonly problem = this.trouble.asReadonly();

  dismissProblem(): void {
    this.trouble.set(null);
  }

  /** Whose drafts this browser keeps. */
  owner(): string | null {
    return this.get(OWNER_KEY);
  }

  /**
   * From now on this browser keeps drafts of this user and of nobody else; false when it keeps none. Other windows hear
   * of the owner first, and then of the drafts.
   */
  claim(tag: string): boolean {
    if (this.owner() !== tag) this.drop(OWNER_KEY);
    for (const key of this.keys()) {
      if (!PREFIXES.some((prefix) => key.startsWith(`${prefix}${tag}:`))) this.drop(key);
    }
    return this.put(OWNER_KEY, tag);
  }

  release(): void {
    if (this.view) forgetStored(this.view);
  }

  readAll(tag: string): (readonly [FormKey, Draft])[] {
    return this.keys().flatMap((key) => {
      const form = formOf(tag, key);
      const draft = form && this.read(tag, form);
      return draft ? [[form, draft] as const] : [];
    });
  }

  /** The window's own text beside another window's, until the user has decided. */
  readAsides(tag: string): (readonly [FormKey, Draft])[] {
    return this.keys().flatMap((key) => {
      const form = formOf(tag, key, ASIDE);
      const draft = form && this.readAt(key);
      return draft ? [[form, draft] as const] : [];
    });
  }

  read(tag: string, form: FormKey): Draft | null {
    return this.readAt(draftKey(tag, form));
  }

  writeAside(tag: string, form: FormKey, draft: Draft): boolean {
    return this.put(draftKey(tag, form, ASIDE), JSON.stringify(draft));
  }

  dropAside(tag: string, form: FormKey): void {
    this.drop(draftKey(tag, form, ASIDE));
  }

  private readAt(name: string): Draft | null {
    const json = this.get(name);
    if (json === null) return null;
    const draft = parseDraft(json);
    if (!draft) this.report('unreadable');
    if (draft) return draft;
    this.drop(name);
    return null;
  }

  /** False when the draft could not be kept. */
  write(tag: string, form: FormKey, draft: Draft): boolean {
    return this.put(draftKey(tag, form), JSON.stringify(draft));
  }

  remove(tag: string, form: FormKey): void {
    this.drop(draftKey(tag, form));
    this.dropAside(tag, form);
  }

  /** Lets other tabs that hold the same draft know that it became a submission. */
  markSent(tag: string, form: FormKey, key: string): void {
    this.put(`${SENT}${tag}:${formName(form)}`, key);
  }

  wasSent(tag: string, form: FormKey, key: string): boolean {
    return this.get(`${SENT}${tag}:${formName(form)}`) === key;
  }

  private keys(): string[] {
    return this.attempt((storage) => Object.keys(storage), []).filter((key) =>
      PREFIXES.some((prefix) => key.startsWith(prefix)),
    );
  }

  private get(key: string): string | null {
    return this.attempt((storage) => storage.getItem(key), null);
  }

  private put(key: string, value: string): boolean {
    return this.attempt((storage) => (storage.setItem(key, value), true), false);
  }

  private drop(key: string): void {
    this.attempt((storage) => storage.removeItem(key), undefined);
  }

  private attempt<T>(use: (storage: Storage) => T, otherwise: T): T {
    try {
      const storage = this.view?.localStorage;
      if (storage) return use(storage);
      this.report('blocked');
    } catch (error) {
      this.report(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
    }
    return otherwise;
  }

  report(problem: StorageProblem): void {
    if (this.reported.has(problem)) return;
    this.reported.add(problem);
    this.trouble.set(problem);
  }
}
