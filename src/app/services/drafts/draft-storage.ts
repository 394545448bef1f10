import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { type Draft, parseDraft } from './draft';
import { clearStoredData, OWNER_KEY } from './clear-stored-data';

/**
 * Why drafts are in memory only: storage is `full` or `blocked`, holds the drafts of another user in another window
 * (`other-user`), or no user is confirmed (`unconfirmed`). `unreadable`: a stored draft could not be restored.
 */
export type StorageProblem = 'full' | 'blocked' | 'other-user' | 'unconfirmed' | 'unreadable';

export const PREFIX = 'hai-cso:draft:';
const CONFLICT = 'hai-cso:aside:';
const SENT = 'hai-cso:sent:';
const PREFIXES = [PREFIX, CONFLICT, SENT];

function draftKey(tag: string, form: FormKey, prefix = PREFIX): string {
  return `${prefix}${tag}:${formName(form)}`;
}

/** The form of a storage key; null for any other key and for another user's. */
export function formOf(tag: string, key: string, prefix = PREFIX): FormKey | null {
  const start = `${prefix}${tag}:`;
  return key.startsWith(start) ? parseFormName(key.slice(start.length)) : null;
}

/**
 * Access to localStorage, which may be full, blocked or changed by others. Never throws, and reports each problem once.
 */
@Injectable()
export class DraftStorage {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly reported = new Set<StorageProblem>();
  private readonly trouble = signal<StorageProblem | null>(null);
  readonly problem = this.trouble.asReadonly();

  /** Reports each problem anew, to another user. */
  forgetProblems(): void {
    this.reported.clear();
    this.trouble.set(null);
  }

  dismissProblem(): void {
    this.trouble.set(null);
  }

  /** Tag of the user whose drafts the browser stores; null for none. */
  owner(): string | null {
    return this.get(OWNER_KEY);
  }

  /**
   * Makes this user the owner of the stored drafts, and removes those of others. Writes the owner first, so that other
   * windows are notified before the drafts disappear. Returns false when storage is not available.
   */
  claim(tag: string): boolean {
    if (this.owner() !== tag) this.drop(OWNER_KEY);
    for (const key of this.keys()) {
      if (!PREFIXES.some((prefix) => key.startsWith(`${prefix}${tag}:`))) this.drop(key);
    }
    return this.put(OWNER_KEY, tag);
  }

  release(): void {
    if (this.view) clearStoredData(this.view);
  }

  readAll(tag: string): (readonly [FormKey, Draft])[] {
    return this.keys().flatMap((key) => {
      const form = formOf(tag, key);
      const draft = form && this.read(tag, form);
      return draft ? [[form, draft] as const] : [];
    });
  }

  /** Drafts of this window that conflict with another window's, until the user has decided. */
  readConflicts(tag: string): (readonly [FormKey, Draft])[] {
    return this.keys().flatMap((key) => {
      const form = formOf(tag, key, CONFLICT);
      const draft = form && this.readAt(key);
      return draft ? [[form, draft] as const] : [];
    });
  }

  read(tag: string, form: FormKey): Draft | null {
    return this.readAt(draftKey(tag, form));
  }

  writeConflict(tag: string, form: FormKey, draft: Draft): boolean {
    return this.put(draftKey(tag, form, CONFLICT), JSON.stringify(draft));
  }

  dropConflict(tag: string, form: FormKey): void {
    this.drop(draftKey(tag, form, CONFLICT));
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

  /** Returns false when the draft could not be stored. */
  write(tag: string, form: FormKey, draft: Draft): boolean {
    return this.put(draftKey(tag, form), JSON.stringify(draft));
  }

  remove(tag: string, form: FormKey): void {
    this.drop(draftKey(tag, form));
    this.dropConflict(tag, form);
  }

  /** Records the submission, so that other tabs with the same draft see it. */
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
