import type { Role } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { KPPN, SATKER, aSession, aTicket } from '../../../testing/samples';
import { responsibleWords } from './responsible-words';

describe('responsibleWords', () => {
  const since = 'sejak 21-03-2024 12:07:10 WIB.';
  const on = 'pada 21-03-2024 12:07:10 WIB';
  const cases: readonly (readonly [string, Role, Partial<Ticket>, string])[] = [
    ['at its office', 'SATKER', {}, `Sedang ditangani ${KPPN.name} ${since}`],
    ['back at its office', 'CSO_KPPN', { answered: true }, `Sedang ditangani ${KPPN.name} ${since}`],
    ['that waits for the reader', 'SATKER', { status: 'WAITING_SATKER' }, `Menunggu Anda ${since}`],
    ['that waits for the satker', 'CSO_KPPN', { status: 'WAITING_SATKER' }, `Menunggu ${SATKER.name} ${since}`],
    [
      'about which HAI-DJPb asks',
      'CSO_KPPN',
      { status: 'WAITING_SATKER', askedByHaiDjpb: true },
      `Menunggu ${SATKER.name} atas permintaan HAI-DJPb ${since}`,
    ],
    ['at HAI-DJPb', 'SATKER', { status: 'FORWARDED' }, `Sedang ditangani HAI-DJPb ${since}`],
    [
      'at HAI-DJPb, to its officer',
      'CSO_KPPN',
      { status: 'FORWARDED', answered: true },
      `Sedang ditangani HAI-DJPb ${since}`,
    ],
    ['that is finished', 'SATKER', { status: 'DONE' }, `Dinyatakan selesai ${on}, menunggu konfirmasi Anda.`],
    [
      'that is finished, to others',
      'KANTOR_PUSAT',
      { status: 'DONE' },
      `Dinyatakan selesai ${on}, menunggu konfirmasi ${SATKER.name}.`,
    ],
    ['that waits for nobody', 'CSO_KPPN', { status: 'DONE', satker: null }, `Dinyatakan selesai ${on}.`],
    ['that is closed', 'SATKER', { status: 'DONE', feedbackGiven: true }, `Ditutup ${on}.`],
    [
      'that is closed, without a time',
      'SATKER',
      { status: 'DONE', feedbackGiven: true, statusSince: null },
      'Ditutup.',
    ],
    ['of unknown status', 'SATKER', { status: 'XYZ' }, ''],
    ['without a time', 'SATKER', { statusSince: null }, `Sedang ditangani ${KPPN.name}.`],
  ];
  for (const [name, role, changes, expected] of cases) {
    it(`says who holds a ticket ${name}`, () => {
      expect(responsibleWords(aTicket(changes), aSession(role))).toBe(expected);
    });
  }
});
