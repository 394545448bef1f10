import { aTicketDetail } from '../../../testing/samples';
import { changeWords } from './change-words';

describe('changeWords', () => {
  it('counts the new messages and names the status', () => {
    const ticket = aTicketDetail({ status: 'WAITING_SATKER' });
    expect(changeWords(ticket, 2)).toBe('2 tanggapan baru; status sekarang: Menunggu konfirmasi/respon Satker.');
    expect(changeWords(ticket, 0)).toBe('Status sekarang: Menunggu konfirmasi/respon Satker.');
  });
});
