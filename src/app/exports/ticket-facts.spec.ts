import { aTicket } from '../../testing/samples';
import type { AgeInDays } from '../domain/working-time/ticket-ages';
import { ageFact, askerKindFact, feedbackFact, statusOf, topicFact } from './ticket-facts';

it('files say status and feedback of a ticket in words', () => {
  const closed = aTicket({ status: 'DONE', feedbackGiven: true });
  expect([statusOf(closed), feedbackFact(closed)]).toEqual(['Selesai', 'Sudah ada feedback']);
  expect(feedbackFact(aTicket())).toBe('Belum ada feedback');
  expect(statusOf(aTicket({ incomplete: true }))).toBe('Menunggu konfirmasi/respon KPPN (data tidak lengkap)');
});

it('files expect no feedback of an asker without a satker, whom the list does not expect to confirm either', () => {
  const transcript = aTicket({ status: 'DONE', satker: null });
  expect([statusOf(transcript), feedbackFact(transcript)]).toEqual(['Selesai', '-']);
});

it('files say who asked, and whether a CSO has recorded it', () => {
  expect(askerKindFact(aTicket())).toBe('Satker');
  expect(askerKindFact(aTicket({ satker: null }))).toBe('Tanpa satker');
  expect(askerKindFact(aTicket({ askerKind: 'SATKER' }))).toBe('Satker, direkam CSO');
  expect(askerKindFact(aTicket({ askerKind: 'MAHASISWA', satker: null }))).toBe('Mahasiswa, direkam CSO');
});

it('files name the topic, by its code where it has no name', () => {
  expect(topicFact(aTicket({ topic: { code: 'gaji', name: 'Gaji' } }))).toBe('Gaji');
  expect(topicFact(aTicket({ topic: { code: 'gaji', name: '' } }))).toBe('gaji');
  expect([topicFact(aTicket()), topicFact(aTicket({ topic: null }))]).toEqual([null, null]);
});

it('files say the age of an open ticket since it was recorded, in working days with the calendar days beside them, or why there are none', () => {
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
