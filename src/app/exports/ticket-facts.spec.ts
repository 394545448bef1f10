import { aTicket } from '../../testing/samples';
import { askerKindFact, feedbackFact, statusOf, topicFact } from './ticket-facts';

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
