import { KANWIL, KPH, KPPN, aSession, aTicket } from '../../testing/samples';
import type { Role } from '../domain/session';
import { statusTone, statusWords, type StatusTone } from './statuses';
import type { Ticket } from '../domain/ticket';

describe('statusWords', () => {
  const cases: readonly (readonly [Partial<Ticket>, string])[] = [
    [{ status: 'WAITING_CSO', office: KPPN }, 'Menunggu konfirmasi/respon KPPN'],
    [{ status: 'WAITING_CSO', office: KANWIL }, 'Menunggu konfirmasi/respon Kanwil'],
    [{ status: 'WAITING_CSO', office: KPH }, 'Menunggu konfirmasi/respon KPPN'],
    [{ status: 'WAITING_CSO', answered: true }, 'Menunggu konfirmasi/respon KPPN'],
    [{ status: 'WAITING_CSO', satker: null }, 'Menunggu konfirmasi/respon KPPN'],
    [{ status: 'WAITING_SATKER' }, 'Menunggu konfirmasi/respon Satker'],
    [{ status: 'FORWARDED' }, 'Kirim ke HAI'],
    [{ status: 'FORWARDED', answered: true }, 'Kirim ke HAI'],
    [{ status: 'DONE' }, 'Selesai, belum ada feedback'],
    [{ status: 'DONE', feedbackGiven: true }, 'Selesai'],
    [{ status: 'DONE', satker: null }, 'Selesai'],
    [{ status: 'XYZ' }, 'XYZ'],
    [{ status: 'constructor' }, 'constructor'],
    [{ status: 'WAITING_SATKER', incomplete: true }, 'Menunggu konfirmasi/respon Satker'],
  ];

  for (const [ticket, words] of cases) {
    it(`says "${words}" for ${describeTicket(ticket)}`, () => expect(statusWords(aTicket(ticket))).toBe(words));
  }
});

describe('statusTone', () => {
  const cases: readonly (readonly [Partial<Ticket>, Role, StatusTone])[] = [
    [{ status: 'WAITING_CSO' }, 'SATKER', 'waits-for-office'],
    [{ status: 'WAITING_CSO', answered: true }, 'SATKER', 'waits-for-office'],
    [{ status: 'WAITING_CSO' }, 'CSO_KPPN', 'waits-for-you'],
    [{ status: 'WAITING_CSO', office: KANWIL }, 'CSO_KANWIL', 'waits-for-you'],
    [{ status: 'WAITING_CSO', office: KANWIL }, 'CSO_KPPN', 'waits-for-office'],
    [{ status: 'WAITING_CSO', satker: null }, 'KANTOR_PUSAT', 'waits-for-office'],
    [{ status: 'WAITING_SATKER' }, 'SATKER', 'waits-for-you'],
    [{ status: 'WAITING_SATKER' }, 'CSO_KPPN', 'waits-for-satker'],
    [{ status: 'FORWARDED' }, 'SATKER', 'sent-to-hai'],
    [{ status: 'FORWARDED', answered: true }, 'CSO_KPPN', 'sent-to-hai'],
    [{ status: 'FORWARDED' }, 'AGEN_HAI', 'waits-for-you'],
    [{ status: 'DONE' }, 'SATKER', 'done-open'],
    [{ status: 'DONE' }, 'CSO_KPPN', 'done-open'],
    [{ status: 'DONE', feedbackGiven: true }, 'SATKER', 'done'],
    [{ status: 'DONE', satker: null }, 'CSO_KPPN', 'done'],
    [{ status: 'XYZ' }, 'SATKER', 'unknown'],
    [{ status: 'WAITING_SATKER', incomplete: true }, 'SATKER', 'unknown'],
  ];

  for (const [ticket, role, tone] of cases) {
    it(`is ${tone} for ${role} and ${describeTicket(ticket)}`, () =>
      expect(statusTone(aTicket(ticket), aSession(role))).toBe(tone));
  }
});

function describeTicket({ office, satker, ...rest }: Partial<Ticket>): string {
  const at = office ? ` at a ${office.kind}` : '';
  return `${JSON.stringify(rest)}${at}${satker === null ? ' without a satker' : ''}`;
}
