import type { Role } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { KANWIL, aSession, aTicket } from '../../../testing/samples';
import { closingWords } from './closing-words';

describe('closingWords', () => {
  const cases: readonly [string, Role, Partial<Ticket>, RegExp][] = [
    ['closed', 'SATKER', { status: 'DONE', feedbackGiven: true }, /sudah ditutup/],
    ['closed, to an officer', 'CSO_KPPN', { status: 'DONE', feedbackGiven: true }, /sudah ditutup/],
    ['of unknown status', 'SATKER', { status: 'XYZ' }, /belum dikenali/],
    ['read in part', 'SATKER', { incomplete: true }, /belum dikenali/],
    ['at the KPPN', 'SATKER', { status: 'WAITING_CSO' }, /Menunggu jawaban KPPN/],
    ['at the Kanwil', 'SATKER', { status: 'WAITING_CSO', office: KANWIL }, /Menunggu jawaban Kanwil/],
    ['at HAI-DJPb', 'SATKER', { status: 'FORWARDED' }, /Menunggu jawaban HAI-DJPb/],
    ['that waits for the satker', 'SATKER', { status: 'WAITING_SATKER' }, /^$/],
    ['at the KPPN, answered before', 'SATKER', { status: 'WAITING_CSO', answered: true }, /^$/],
    ['at the KPPN, to its officer', 'CSO_KPPN', { status: 'WAITING_CSO' }, /^$/],
    ['at HAI-DJPb, to its officer', 'CSO_KPPN', { status: 'FORWARDED' }, /ditangani HAI-DJPb/],
    ['at HAI-DJPb, answered before', 'CSO_KANWIL', { status: 'FORWARDED', answered: true }, /ditangani HAI-DJPb/],
    ['at HAI-DJPb, to the head office, which never acts', 'KANTOR_PUSAT', { status: 'FORWARDED' }, /^$/],
  ];
  for (const [name, role, changes, expected] of cases) {
    it(`says why nothing can be done on a ticket ${name}`, () => {
      expect(closingWords(aTicket(changes), aSession(role))).toMatch(expected);
    });
  }
});
