import { Injectable, signal } from '@angular/core';

/** The number of tickets that wait for the user, as HAI-CSO reported it: the badge of the menu entry. */
@Injectable({ providedIn: 'root' })
export class WaitingCount {
  readonly count = signal(0);
}
