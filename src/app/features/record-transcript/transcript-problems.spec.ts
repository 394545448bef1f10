import { DEFAULT_LIMITS } from '../../domain/limits';
import { KPPN } from '../../../testing/samples';
import { isIncomplete, newTranscript } from './new-transcript';
import type { TranscriptFields } from './transcript-fields';
import { transcriptProblems, turnProblems, type TranscriptRules } from './transcript-problems';
import { transcribedWords } from './transcript-words';

const GOOD: TranscriptFields = {
  askerKind: 'MAHASISWA',
  name: ' NAMA ',
  email: ' mahasiswa@contoh.ac.id ',
  satker: '',
  method: 'TELEPON',
  subject: 'Data realisasi',
  destination: 'PERBENDAHARAAN',
  result: 'DONE',
  turns: [
    { id: '1', by: 'ASKER', at: '2024-03-21T11:40', text: 'Di mana?' },
    { id: '2', by: 'OFFICER', at: '2024-03-21T11:45', text: 'Di\r\nportal.' },
  ],
};
const RULES: TranscriptRules = {
  limits: DEFAULT_LIMITS,
  zone: 'Asia/Jakarta',
  destinations: [{ code: 'PERBENDAHARAAN', label: 'Layanan', office: KPPN }],
  destinationsProblem: null,
  now: '2024-03-21T05:07:10.000Z',
  attachments: null,
  satker: null,
};
const [QUESTION, ANSWER] = GOOD.turns;

describe('transcriptProblems', () => {
  const cases: readonly (readonly [string, Partial<TranscriptFields>, readonly string[]])[] = [
    ['a whole one', {}, []],
    ['without a kind', { askerKind: '' }, ['askerKind']],
    ['without a name', { name: ' ' }, ['name']],
    ['with half an address', { email: 'mahasiswa' }, ['email']],
    ['of somebody without an address', { email: ' ' }, []],
    ['of a satker that is not named', { askerKind: 'SATKER' }, ['satker']],
    ['of a satker', { askerKind: 'SATKER', satker: '527010', result: 'WAITING_SATKER' }, []],
    ['of a satker that is only half named', { askerKind: 'SATKER', satker: 'balai' }, ['satker']],
    ['of a bank that names a satker', { askerKind: 'BANK', satker: '527010' }, ['satker']],
    [
      'of a bank that waits for a satker',
      { askerKind: 'BANK', satker: '527010', result: 'WAITING_SATKER' },
      ['satker', 'result'],
    ],
    ['of a pemda with something in the satker field', { askerKind: 'PEMDA', satker: 'balai' }, ['satker']],
    ['without a method', { method: '' }, ['method']],
    ['to a destination that is not offered', { destination: 'SPM_KP' }, ['destination']],
    ['without a title', { subject: '' }, ['subject']],
    ['without a result', { result: '' }, ['result']],
    ['that waits for nobody', { result: 'WAITING_SATKER' }, ['result']],
    ['with an empty turn', { turns: turns({ text: ' ' }, {}) }, ['turn-1']],
    ['with two empty turns', { turns: turns({ text: '' }, { text: '' }) }, ['turn-1', 'turn-2']],
    ['without a time', { turns: turns({ at: '' }, {}) }, ['turn-1']],
    ['in the wrong order', { turns: turns({ at: '2024-03-21T11:50' }, {}) }, ['turn-2']],
    ['with a turn to come', { turns: turns({}, { at: '2024-03-21T12:08' }) }, ['turn-2']],
    ['with a turn this minute', { turns: turns({}, { at: '2024-03-21T12:07' }) }, []],
    ['without an answer', { turns: turns({}, { by: 'ASKER' }) }, ['turns']],
    ['without an answer, sent on', { turns: turns({}, { by: 'ASKER' }), result: 'FORWARDED' }, []],
  ];
  for (const [name, changes, wrong] of cases) {
    it(`of a transcript ${name}: ${wrong.join(', ') || 'none'}`, () => {
      const problems = transcriptProblems({ ...GOOD, ...changes }, RULES);
      expect(problems.map(({ field }) => field as string)).toEqual([...wrong]);
    });
  }

  it('name the turn that has not happened yet', () => {
    const [problem] = transcriptProblems({ ...GOOD, turns: turns({}, { at: '2024-03-22T11:45' }) }, RULES);
    expect(problem).toEqual({ field: 'turn-2', words: 'Percakapan 2: waktu belum terjadi.' });
  });

  it('say what the look-up of the satker has found', () => {
    const fields: TranscriptFields = { ...GOOD, askerKind: 'SATKER', satker: '999999' };
    expect(transcriptProblems(fields, { ...RULES, satker: 'Tidak ada.' })).toEqual([
      { field: 'satker', words: 'Tidak ada.' },
    ]);
  });

  it('waits for the files', () => {
    expect(transcriptProblems(GOOD, { ...RULES, attachments: 'Tunggu.' })).toEqual([
      { field: 'attachments', words: 'Tunggu.' },
    ]);
  });
});

describe('turnProblems', () => {
  it('stand beside the turn that they are about', () => {
    const problems = turnProblems(turns({ at: '2024-03-21T11:50' }, { text: '' }), RULES);
    expect(problems).toEqual([
      { at: null, text: null },
      { at: 'Waktu lebih awal daripada percakapan di atasnya.', text: 'Isi percakapan 2 wajib diisi.' },
    ]);
  });
});

describe('newTranscript', () => {
  it('is what was typed, cleaned, in UTC, each turn with its files', () => {
    expect(newTranscript(GOOD, new Map([['2', ['f-1']]]), 'Asia/Jakarta')).toEqual({
      askerKind: 'MAHASISWA',
      name: 'NAMA',
      email: 'mahasiswa@contoh.ac.id',
      satker: null,
      method: 'TELEPON',
      subject: 'Data realisasi',
      destination: 'PERBENDAHARAAN',
      turns: [
        { by: 'ASKER', at: '2024-03-21T04:40:00.000Z', text: 'Di mana?', uploadIds: [] },
        { by: 'OFFICER', at: '2024-03-21T04:45:00.000Z', text: 'Di\nportal.', uploadIds: ['f-1'] },
      ],
      result: 'DONE',
    });
  });

  for (const [changes, incomplete] of [
    [{}, false],
    [{ satker: '' }, false],
    [{ email: '' }, false],
    [{ method: '' }, true],
    [{ turns: turns({ text: '' }, {}) }, true],
  ] as const) {
    it(`is ${incomplete ? 'not ' : ''}complete with ${JSON.stringify(changes).slice(0, 40)}`, () => {
      expect(isIncomplete({ ...GOOD, ...changes })).toBe(incomplete);
    });
  }
});

describe('transcribedWords', () => {
  for (const [reference, there, words] of [
    ['HAI-1', null, 'Berhasil merekam percakapan dengan nomor tiket HAI-1'],
    [
      'HAI-1',
      '20240321-ABCDEF',
      'Berhasil merekam percakapan dengan nomor tiket HAI-1 dan nomor tiket HAI-DJPb 20240321-ABCDEF',
    ],
    [null, null, 'Berhasil merekam percakapan'],
  ] as const) {
    it(`say "${words}"`, () => expect(transcribedWords(reference, there)).toBe(words));
  }
});

function turns(
  first: Partial<TranscriptFields['turns'][number]>,
  second: Partial<TranscriptFields['turns'][number]>,
): TranscriptFields['turns'] {
  return QUESTION && ANSWER
    ? [
        { ...QUESTION, ...first },
        { ...ANSWER, ...second },
      ]
    : [];
}
