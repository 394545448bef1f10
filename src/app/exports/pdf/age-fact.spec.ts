import { aTicket } from '../../../testing/samples';
import type { AgeInDays } from '../../domain/working-time/ticket-ages';
import { ageFact } from './age-fact';

it('the list says the age of an open ticket since it was recorded, in working days with the calendar days beside them, or why there are none', () => {
  const waiting: AgeInDays = { working: 1, calendar: 1 };
  const ageOf = (created: AgeInDays) => ageFact({ ...aTicket(), feedback: null, ages: { created, waiting } });
  expect(ageOf({ working: 12, calendar: 16 })).toBe('umur 12 hari kerja\n(16 hari kalender)');
  expect(ageOf({ working: 'year', calendar: 16 })).toBe('umur 16 hari kalender; kalender belum lengkap');
  expect(ageOf({ working: 'zone', calendar: 16 })).toBe('umur 16 hari kalender; zona waktu kantor belum diketahui');
  expect(ageOf({ working: 'calendar', calendar: 0 })).toBe('umur kurang dari 1 hari kalender; kalender tidak tersedia');
  expect(ageOf({ working: 0, calendar: 2 })).toBe('umur kurang dari 1 hari kerja\n(2 hari kalender)');
  expect(ageOf({ working: 0, calendar: 0 })).toBe('umur kurang dari 1 hari kerja\n(kurang dari 1 hari kalender)');
  expect(ageOf({ working: null, calendar: null })).toBeNull();
  expect(
    [null, undefined].map((ages) => ageFact({ ...aTicket(), feedback: null, ...(ages === null && { ages }) })),
  ).toEqual([null, null]);
});
