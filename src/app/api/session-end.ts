import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/**
 * Emits once when the backend rejects the session, even if many requests get a 401 (F51). Emits again only after a
 * request of a later generation was accepted, which means that a user has logged in.
 */
@Injectable()
export class SessionEnd {
  private readonly ends = new Subject<void>();
  private generation = 0;
  private ended = false;

  /** Emits at each end of a session; hot, never completes. */
  readonly happened = this.ends.asObservable();

  /** Call it when a request is sent; pass the result to `refused` or `answered`. */
  currentGeneration(): number {
    return this.generation;
  }

  refused(generation: number): void {
    if (this.ended || generation !== this.generation) return;
    this.ended = true;
    this.generation += 1;
    this.ends.next();
  }

  answered(generation: number): void {
    if (!this.ended || generation !== this.generation) return;
    this.ended = false;
    this.generation += 1;
  }
}
