import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';

/** Whether the opened URL is unknown, so that the list is shown in its place (F69). */
@Injectable({ providedIn: 'root' })
export class UnknownAddress {
  private readonly unknown = signal(false);
  private settled = false;

  readonly opened = this.unknown.asReadonly();

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationEnd) this.settled = true;
        // A redirect starts a navigation, too. Only one after the first end is a new URL.
        if (event instanceof NavigationStart && this.settled) this.unknown.set(false);
      });
  }

  markOpened(): void {
    this.settled = false;
    this.unknown.set(true);
  }
}
