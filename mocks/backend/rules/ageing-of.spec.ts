import fc from 'fast-check';
import { expectAlways } from '../../../src/testing/expect-always';
import type { Calendar } from '../../../src/app/domain/working-time/calendar';
import { officeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { workingDaysPassed } from '../../../src/app/domain/working-time/working-time';
import calendar from '../../../src/assets/catalogue/calendar.json';
import { ageingOf } from './ageing-of';

const ZONE = 'Asia/Jakarta';
const NOW = Date.UTC(2024, 11, 20, 3, 24);
const OFFICE = officeCalendar(calendar as unknown as Calendar, { code: '', kind: 'KPPN' }, ZONE);

describe('ageingOf', () => {
  it('counts as older than so many working days what the ages of the list say', () => {
    const ticket = fc.record({
      createdAt: fc
        .integer({ min: NOW / 60_000 - 60 * 24 * 60, max: NOW / 60_000 })
        .map((minute) => new Date(minute * 60_000).toISOString()),
      status: fc.constantFrom('WAITING_CSO', 'FORWARDED', 'DONE'),
    });
    expectAlways(
      fc.property(fc.array(ticket, { maxLength: 40 }), (tickets) => {
        const { working, steps } = ageingOf(tickets, OFFICE, ZONE, NOW);
        return (
          working &&
          steps.every(({ days, count }) => {
            const older = tickets.filter(({ createdAt, status }) => {
              const passed = workingDaysPassed(OFFICE, Date.parse(createdAt), NOW);
              return status !== 'DONE' && (days === 0 || Number(passed) > days);
            });
            return older.length === count;
          })
        );
      }),
      { numRuns: 300 },
    );
  });

  it('counts calendar days where the calendar lacks a year, and says so', () => {
    const unknown = officeCalendar(
      { hours: {}, offices: [], periods: [], years: {} },
      { code: '', kind: 'KPPN' },
      ZONE,
    );
    const at = (days: number) => ({
      createdAt: new Date(NOW - days * 86_400_000).toISOString(),
      status: 'WAITING_CSO',
    });
    const { working, steps } = ageingOf([at(0), at(2), at(4), at(30)], unknown, ZONE, NOW);
    expect(working).toBeFalse();
    expect(steps.map(({ days, count }) => [days, count])).toEqual([
      [0, 4],
      [1, 3],
      [3, 2],
      [5, 1],
      [10, 1],
      [20, 1],
    ]);
    expect(steps[0]?.openBefore).toBe('2024-12-20T10:25:00+07:00');
  });
});
