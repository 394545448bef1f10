import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/**
 * Tells once that the backend no longer knows the person, however many requests are refused for it (F51). It can tell
 * again only after a request that began later was answered: by then somebody has logged in.
 */
@Injectable()
export class SessionEnd {
  private readonly tellings = new Subject<void>();
  private turn = 0;
  private ended = false;

  /** One event per end of a session; hot, never completes. */
  readonly happened = this.tellings.asObservable();

  /** Marks when a request began; hand it back to `refused` or `answered`. */
  begin(): number {
    return this.turn;
  }

  refused(turn: number): void {
    if (this.ended || turn !== this.turn) return;
    this.ended = true;
    this.turn += 1;
    this.tellings.next();
  }

  answered(turn: number): void {
    if (!this.ended || turn !== this.turn) return;
    this.ended = false;
    this.turn += 1;
  }
}
