import type { ThreadEntry, ThreadSide, TicketDetail } from '../../domain/ticket';
import { aThreadEntry, aTicketDetail, KANWIL } from '../../../testing/samples';
import { sideWordsFor } from './thread-words';

describe('words of the thread', () => {
  const cases: readonly (readonly [string, Partial<TicketDetail>, readonly string[]])[] = [
    [
      'of a ticket that the satker wrote',
      { thread: [entry('NAMA PENANYA', 'SATKER'), entry('CSO 182', 'CSO'), entry('Agen', 'HAI_DJPB')] },
      ['Satker Anda', 'KPPN', 'HAI-DJPb'],
    ],
    [
      'of a recorded talk, and of what the satker then wrote itself',
      {
        method: 'TELEPON',
        thread: [
          entry('CSO 182', 'SATKER'),
          entry('CSO 182', 'CSO'),
          entry('CSO 182', 'SATKER'),
          entry('NAMA REKAN', 'SATKER'),
        ],
      },
      ['Penanya, dicatat CSO', 'KPPN', 'Penanya, dicatat CSO', 'Satker Anda'],
    ],
    [
      'of a recorded talk whose question the backend puts on the officer’s side',
      { method: 'TELEPON', thread: [entry('CSO 182', 'CSO'), entry('CSO 182', 'CSO')] },
      ['Penanya, dicatat CSO', 'KPPN'],
    ],
    [
      'of a recorded talk whose question bears the name of the asker',
      { method: 'TELEPON', thread: [entry('NAMA PENANYA', 'SATKER')] },
      ['Satker Anda'],
    ],
    [
      'of somebody without a satker',
      { method: 'SUREL', satker: null, thread: [entry('CSO 182', 'SATKER'), entry('NAMA MAHASISWA', 'SATKER')] },
      ['Penanya, dicatat CSO', 'Penanya'],
    ],
  ];
  for (const [name, changes, expected] of cases) {
    it(`name the sides ${name}`, () => {
      const ticket = aTicketDetail(changes);
      expect(ticket.thread.map((each) => sideWordsFor('SATKER', each, ticket))).toEqual([...expected]);
    });
  }

  it('name the satker and the office to everybody else', () => {
    const ticket = aTicketDetail({ office: KANWIL, thread: [entry('NAMA PENANYA', 'SATKER'), entry('CSO 7', 'CSO')] });
    for (const role of ['CSO_KANWIL', 'KANTOR_PUSAT', 'AGEN_HAI'] as const) {
      expect(ticket.thread.map((each) => sideWordsFor(role, each, ticket))).toEqual(['Satker', 'Kanwil']);
    }
  });
});

function entry(author: string, side: ThreadSide): ThreadEntry {
  return aThreadEntry({ author, side });
}
