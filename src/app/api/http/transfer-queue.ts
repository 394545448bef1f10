import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { finalize, Observable, type Subscription } from 'rxjs';
import { CurrentReader } from '../current-reader';

/** Files on their way at a time, over all forms. */
const AT_ONCE = { upload: 3, download: 2 } as const;

/**
 * Over HTTP/1.1 a browser opens six connections to a server: more files than these would keep every other request
 * waiting, and would themselves wait where no time limit can tell it from a line that is broken.
 */
@Injectable()
export class TransferQueue {
  private readonly running = { upload: 0, download: 0 };
  private readonly waiting: Record<keyof typeof AT_ONCE, (() => void)[]> = { upload: [], download: [] };

  constructor() {
    // Before those that run are given up, or the next ones would be sent as the user who comes after.
    inject(CurrentReader)
      .left.pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.waiting.upload = [];
        this.waiting.download = [];
      });
  }

  /** The same request, begun when it is its turn; unsubscribing gives up its place. */
  take<T>(direction: keyof typeof AT_ONCE, request: Observable<T>): Observable<T> {
    return new Observable<T>((subscriber) => {
      let transfer: Subscription | undefined;
      const begin = (): void => {
        this.running[direction] += 1;
        transfer = request.pipe(finalize(() => this.end(direction))).subscribe(subscriber);
      };
      if (this.running[direction] < AT_ONCE[direction]) begin();
      else this.waiting[direction].push(begin);
      return () => {
        this.waiting[direction] = this.waiting[direction].filter((other) => other !== begin);
        transfer?.unsubscribe();
      };
    });
  }

  private end(direction: keyof typeof AT_ONCE): void {
    this.running[direction] -= 1;
    this.waiting[direction].shift()?.();
  }
}
