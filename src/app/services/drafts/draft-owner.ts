import { inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import { DraftStorage } from './draft-storage';

/** The user whose drafts this window has, and whether it may save them: a browser stores drafts of one user. */
@Injectable()
export class DraftOwner {
  private readonly storage = inject(DraftStorage);
  /** Null while no user is confirmed. */
  tag: string | null = null;
  /** False once the browser stores drafts of another user, or of nobody. */
  owns = false;
  /** Whether storage names its owner; it does not where it is blocked or full. */
  private namesOwner = false;
  private readonly doubts = new Subject<'lost' | 'refused'>();

  /**
   * The session must be requested: another window has logged out or has another user (`lost`), or a draft could not be
   * saved without a confirmed user (`refused`).
   */
  readonly doubted = this.doubts.asObservable();

  /** Whether this user is confirmed already, and storage says nothing else. */
  is(tag: string): boolean {
    return tag === this.tag && this.owns && (this.storage.owner() === tag || !this.namesOwner);
  }

  /** Whether storage has drafts of another user. */
  isBeside(tag: string): boolean {
    const owner = this.storage.owner();
    return owner !== null && owner !== tag;
  }

  claim(tag: string): void {
    this.namesOwner = this.storage.claim(tag);
  }

  maySave(): boolean {
    if (this.namesOwner && this.storage.owner() !== this.tag) this.owns = false;
    if (!this.owns) this.doubts.next('refused');
    return this.owns;
  }

  /** Called when another window has changed the owner in storage. */
  handleOwnerChange(): void {
    if (this.tag !== null && this.storage.owner() === this.tag) return;
    this.owns = false;
    this.doubts.next('lost');
  }

  clear(): void {
    this.tag = null;
    this.owns = false;
  }
}
