import type { InferOutput } from 'valibot';
import type { usualAnswerSchema } from '../../../src/app/api/wire/schemas';
import type { Ticket } from '../../../src/app/domain/ticket';
import type { Calendar } from '../../../src/app/domain/working-time/calendar';
import { officeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import calendar from '../../../src/assets/catalogue/calendar.json';
import type { World } from '../world';

interface UsualAnswerPart {
  readonly usual_answer?: InferOutput<typeof usualAnswerSchema>;
}

/** The optional `usual_answer` of an office's destination. */
export function usualAnswerPart(
  world: World,
  { office, destination }: Pick<Ticket, 'office' | 'destination'>,
): UsualAnswerPart {
  if (world.behaviour.lean) return {};
  const { zone } = world.persona.session;
  const usual = world.index.usualAnswer(office, destination, () =>
    officeCalendar(calendar as unknown as Calendar, office, office.zone ?? zone),
  );
  return usual ? { usual_answer: { median_minutes: usual.minutes, count: usual.count } } : {};
}
