import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Subject, takeUntil } from 'rxjs';

/** Lets go of all requests when a person leaves, so that no late answer reaches the one who comes after him. */
@Injectable()
export class OpenRequests {
  private readonly leaving = new Subject<void>();

  readonly left = this.leaving.asObservable();

  giveUp(): void {
    this.leaving.next();
  }
}

export const giveUpOnLeaving: HttpInterceptorFn = (request, next) =>
  next(request).pipe(takeUntil(inject(OpenRequests).left));
