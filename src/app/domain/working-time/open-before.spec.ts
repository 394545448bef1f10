import fc from 'fast-check';
import { CALENDAR } from '../../../testing/calendar-samples';
import { expectAlways } from '../../../testing/expect-always';
import { UNKNOWN } from './calendar';
import { officeCalendar } from './office-calendar';
import { openBefore } from './open-before';
import { workingDaysPassed } from './working-time';

const KPPN = officeCalendar(CALENDAR, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');
const MINUTE = 60_000;

describe('openBefore', () => {
  it('parts the tickets that are older than the working days from those that are not', () => {
    const now = fc.integer({ min: Date.parse('2025-06-02T00:00:00Z'), max: Date.parse('2026-11-30T00:00:00Z') });
    expectAlways(
      fc.property(now, fc.integer({ min: 1, max: 60 }), (at, days) => {
        const cut = openBefore(KPPN, at, days);
        if (cut === UNKNOWN) throw new Error('the calendar has these years');
        expect(cut % MINUTE).toBe(0);
        expect(workingDaysPassed(KPPN, cut - MINUTE, at)).toBeGreaterThan(days);
        expect(workingDaysPassed(KPPN, cut, at)).toBeLessThanOrEqual(days);
      }),
      { numRuns: 200 },
    );
  });

  it('is unknown where the calendar ends', () => {
    expect(openBefore(KPPN, Date.parse('2050-01-05T03:00:00Z'), 5)).toBe(UNKNOWN);
  });
});
