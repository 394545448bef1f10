import calendar from '../assets/catalogue/calendar.json';
import deadlines from '../assets/catalogue/deadlines.json';
import type { Calendar } from '../app/domain/working-time/calendar';
import type { Deadline } from '../app/domain/working-time/deadline';

/** The calendar that is delivered. */
export const CALENDAR = calendar as unknown as Calendar & {
  readonly tests: readonly { readonly nth: number; readonly month: string; readonly date: string }[];
};

/** A deadline that is delivered, with the examples of its file. */
export interface SampleDeadline extends Deadline {
  readonly examples?: readonly { readonly for: string; readonly date: string; readonly from?: string }[];
}

/** The deadlines that are delivered. */
export const DEADLINES = deadlines.deadlines as unknown as readonly SampleDeadline[];
