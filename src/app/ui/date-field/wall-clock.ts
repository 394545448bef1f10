import { InjectionToken } from '@angular/core';

/** Says `2024-03-21T12:07`, on the wall of the user's office; its day is the calendar's today. */
export const WALL_CLOCK = new InjectionToken<() => string>('wall clock of the office');
