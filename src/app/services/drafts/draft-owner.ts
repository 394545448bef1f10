import { inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import { DraftStorage } from './draft-storage';

/** Milliseconds between two session requests for a draft that cannot be saved. */
const ASK_AGAIN_AFTER = 30_000;

/** The user whose drafts this window has, and whether it may save them: a browser stores drafts of one user. */
@Injectable()
export class DraftOwner {
  private readonly storage = inject(DraftStorage);
  /** Null while no user is confirmed. */
  tag: string | null = null;
  /** False when the browser stores another user's drafts, or no owner. */
  owns = false;
  /** Whether this window wrote its owner to storage. False when storage is blocked or full. */
  private namesOwner = false;
  /** By the page's clock, in milliseconds. */
  private askedAt = -Infinity;
  private readonly checks = new Subject<'owner-changed' | 'refused'>();

  /**
   * Emits when the session must be requested: another window has logged out or has another user (`owner-changed`), or a
   * draft could not be saved without a confirmed user (`refused`).
   */
  readonly checkNeeded = this.checks.asObservable();

  /** Whether this user is already confirmed, and storage names no other owner. */
  is(tag: string): boolean {
    return tag === this.tag && this.owns && (this.storage.owner() === tag || !this.namesOwner);
  }

  /** Whether storage has drafts of another user. */
  storageHasOtherUser(tag: string): boolean {
    const owner = this.storage.owner();
    return owner !== null && owner !== tag;
  }

  claim(tag: string): void {
    this.askedAt = -Infinity;
    this.namesOwner = this.storage.claim(tag);
  }

  maySave(): boolean {
    if (this.namesOwner && this.storage.owner() !== this.tag) this.owns = false;
    if (!this.owns) this.askForUser();
    return this.owns;
  }

  /** Handles a change of the owner by another window. */
  handleOwnerChange(): void {
    if (this.tag !== null && this.storage.owner() === this.tag) return;
    this.owns = false;
    this.checks.next('owner-changed');
  }

  private askForUser(): void {
    const now = performance.now();
    if (now - this.askedAt < ASK_AGAIN_AFTER) return;
    this.askedAt = now;
    this.checks.next('refused');
  }

  clear(): void {
    this.askedAt = -Infinity;
    this.tag = null;
    this.owns = false;
  }
}
