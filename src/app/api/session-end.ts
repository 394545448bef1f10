import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/**
 * Tells once that the backend no longer knows the person, however many requests are refused for it (F51). It can tell
 * again only after a request that began later was answered: by then somebody has logged in.
 */
@Injectable()
export class SessionEnd {
  private readonly tellings = new Subject<void>();
  private generation = 0;
  private ended = false;

  /** One event per end of a session; hot, never completes. */
  readonly happened = this.tellings.asObservable();

  /** Marks when a request began; hand it back to `refused` or `answered`. */
  begin(): number {
    return this.generation;
  }

  refused(generation: number): void {
    if (this.ended || generation !== this.generation) return;
    this.ended = true;
    this.generation += 1;
    this.tellings.next();
  }

  answered(generation: number): void {
    if (!this.ended || generation !== this.generation) return;
    this.ended = false;
    this.generation += 1;
  }
}
