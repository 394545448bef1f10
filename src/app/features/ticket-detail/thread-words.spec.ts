import type { ThreadEntry, ThreadSide, TicketDetail } from '../../domain/ticket';
import { detailOf } from '../../../testing/samples';
import { eventWords, sideWords } from './thread-words';

describe('words of the thread', () => {
  for (const [kind, words] of [
    ['CREATED', 'Tiket dibuat'],
    ['FORWARDED', 'Diteruskan ke HAI-DJPb'],
    ['DONE', 'Dinyatakan selesai'],
    ['REOPENED', 'Dibuka kembali'],
    ['CLOSED', 'Tiket ditutup'],
    ['MERGED', 'MERGED'],
    ['constructor', 'constructor'],
  ] as const) {
    it(`say "${words}" for the event ${kind}`, () => {
      expect(eventWords(kind)).toBe(words);
    });
  }

  const cases: readonly (readonly [string, Partial<TicketDetail>, readonly string[]])[] = [
    [
      'of a ticket that the satker wrote',
      { thread: [entry('NAMA PENANYA', 'SATKER'), entry('CSO 182', 'CSO'), entry('Agen', 'HAI_DJPB')] },
      ['Pihak Anda', 'CSO', 'HAI-DJPb'],
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
      ['Penanya, dicatat CSO', 'CSO', 'Penanya, dicatat CSO', 'Pihak Anda'],
    ],
    [
      'of a recorded talk whose question the backend puts on the officer’s side',
      { method: 'TELEPON', thread: [entry('CSO 182', 'CSO'), entry('CSO 182', 'CSO')] },
      ['Penanya, dicatat CSO', 'CSO'],
    ],
    [
      'of a recorded talk whose question bears the name of the asker',
      { method: 'TELEPON', thread: [entry('NAMA PENANYA', 'SATKER')] },
      ['Pihak Anda'],
    ],
    [
      'of somebody without a satker',
      { method: 'SUREL', satker: null, thread: [entry('CSO 182', 'SATKER'), entry('NAMA MAHASISWA', 'SATKER')] },
      ['Penanya, dicatat CSO', 'Penanya'],
    ],
  ];
  for (const [name, changes, expected] of cases) {
    it(`name the sides ${name}`, () => {
      const ticket = detailOf(changes);
      expect(ticket.thread.map((each) => sideWords(each, ticket, each.side === 'SATKER'))).toEqual([...expected]);
    });
  }

  it('name the satker to everybody else', () => {
    const ticket = detailOf();
    expect(ticket.thread.map((each) => sideWords(each, ticket, false))).toEqual(['Satker']);
  });
});

function entry(author: string, side: ThreadSide): ThreadEntry {
  return { id: '', author, side, at: null, text: '', attachments: [] };
}
