import type { GenericSchema } from 'valibot';
import type { WORKING_TIME_PARTS } from '../../domain/catalogue/catalogue';
import { calendarSchema } from './calendar-schema';
import { deadlinesSchema } from './deadline-schema';

/** Schema of each part that working time needs. */
export const WORKING_TIME_SCHEMAS = {
  calendar: calendarSchema,
  deadlines: deadlinesSchema,
} as const satisfies Record<(typeof WORKING_TIME_PARTS)[number], GenericSchema>;
