import { aTicket } from '../../testing/samples';
import { feedbackFact, statusOf } from './ticket-facts';

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
