import { InjectionToken } from '@angular/core';

/** Returns the office's current date and time as `2024-03-21T12:07`. Its date is the calendar's today. */
export const WALL_CLOCK = new InjectionToken<() => string>('wall clock of the office');
