import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { finalize, Observable, type Subscription } from 'rxjs';
import { CurrentReader } from '../current-reader';

/** Maximum number of parallel file transfers, over all forms. */
const MAX_PARALLEL = { upload: 3, download: 2 } as const;

/**
 * Limits parallel file transfers. With HTTP/1.1 a browser opens six connections to a server: more transfers would block
 * all other requests, and their waiting would look like a broken connection.
 */
@Injectable()
export class TransferQueue {
  private readonly running = { upload: 0, download: 0 };
  private readonly waiting: Record<keyof typeof MAX_PARALLEL, (() => void)[]> = { upload: [], download: [] };

  constructor() {
    // Empties the queue before the running transfers are cancelled; otherwise the next ones would be sent as the next
    // user.
    inject(CurrentReader)
      .left.pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.waiting.upload = [];
        this.waiting.download = [];
      });
  }

  /** Starts the request when a place is free. Unsubscribing cancels it or removes it from the queue. */
  enqueue<T>(direction: keyof typeof MAX_PARALLEL, request: Observable<T>): Observable<T> {
    return new Observable<T>((subscriber) => {
      let transfer: Subscription | undefined;
      const begin = (): void => {
        this.running[direction] += 1;
        transfer = request.pipe(finalize(() => this.end(direction))).subscribe(subscriber);
      };
      if (this.running[direction] < MAX_PARALLEL[direction]) begin();
      else this.waiting[direction].push(begin);
      return () => {
        this.waiting[direction] = this.waiting[direction].filter((other) => other !== begin);
        transfer?.unsubscribe();
      };
    });
  }

  private end(direction: keyof typeof MAX_PARALLEL): void {
    this.running[direction] -= 1;
    this.waiting[direction].shift()?.();
  }
}
