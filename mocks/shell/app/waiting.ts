import { Injectable, signal } from '@angular/core';

/** How many tickets wait for the user, as HAI-CSO told; the badge of its menu entry. */
@Injectable({ providedIn: 'root' })
export class Waiting {
  readonly count = signal(0);
}
