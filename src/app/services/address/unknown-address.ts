import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';

/** Whether the opened URL is unknown, so that the list is shown in its place (F69). */
@Injectable({ providedIn: 'root' })
export class UnknownAddress {
  private readonly met = signal(false);
  private settled = false;

  readonly opened = this.met.asReadonly();

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationEnd) this.settled = true;
        // A redirect begins another navigation, too; only what follows the arrival is a new address.
        if (event instanceof NavigationStart && this.settled) this.met.set(false);
      });
  }

  meet(): void {
    this.settled = false;
    this.met.set(true);
  }
}
