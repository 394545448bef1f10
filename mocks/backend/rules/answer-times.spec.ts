import { answerTimes, type AnswerTimes } from './answer-times';
import type { ThreadSide, TicketStatus } from '../../../src/app/domain/ticket';

type Said = readonly [ThreadSide, string | null];

describe('answerTimes', () => {
  const cases: readonly (readonly [string, TicketStatus, readonly Said[], string | null, Durations])[] = [
    ['nothing said', 'WAITING_CSO', [], null, times(null, null)],
    ['only a question', 'WAITING_CSO', [['SATKER', at(0)]], null, times(null, null)],
    [
      'asked back',
      'WAITING_SATKER',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
      ],
      null,
      times(300, null),
    ],
    [
      'answered and finished',
      'DONE',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
      ],
      at(5),
      times(300, 300),
    ],
    [
      'asked back, answered, finished',
      'DONE',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
        ['SATKER', at(8)],
        ['CSO', at(20)],
      ],
      at(20),
      times(300, 1200),
    ],
    [
      'finished by HAI-DJPb',
      'DONE',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
        ['HAI_DJPB', at(60)],
      ],
      at(60),
      times(300, 3600),
    ],
    [
      'added to after the finish',
      'DONE',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
        ['CSO', at(50)],
      ],
      at(5),
      times(300, 300),
    ],
    [
      'no event to tell the finish',
      'DONE',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
      ],
      null,
      times(300, 300),
    ],
    [
      'reopened and waiting',
      'WAITING_CSO',
      [
        ['SATKER', at(0)],
        ['CSO', at(5)],
        ['SATKER', at(9)],
      ],
      at(5),
      times(300, null),
    ],
    [
      'a transcript: the officer writes the question too',
      'DONE',
      [
        ['CSO', at(0)],
        ['CSO', at(1)],
      ],
      at(1),
      times(60, 60),
    ],
    [
      'a question without a time',
      'DONE',
      [
        ['SATKER', null],
        ['CSO', at(5)],
      ],
      at(5),
      times(null, null),
    ],
    [
      'an answer without a time',
      'DONE',
      [
        ['SATKER', at(0)],
        ['CSO', '0000-00-00'],
      ],
      at(5),
      times(null, null),
    ],
    [
      'an answer before the question',
      'DONE',
      [
        ['SATKER', at(9)],
        ['CSO', at(5)],
      ],
      at(5),
      times(null, null),
    ],
  ];

  for (const [name, status, said, done, expected] of cases) {
    it(`of a ticket with ${name}`, () => {
      const thread = said.map(([side, when]) => ({ side, at: when }));
      const events = [{ kind: 'CREATED', at: at(0) }, ...(done ? [{ kind: 'DONE', at: done }] : [])];
      expect(durations(answerTimes(status, { thread, events }))).toEqual(expected);
    });
  }

  it('measures a ticket that was finished twice to its last finish', () => {
    const thread = (['SATKER', 'CSO', 'SATKER', 'CSO'] as const).map((side, i) => ({ side, at: at(i * 10) }));
    const events = [10, 30].map((minute) => ({ kind: 'DONE', at: at(minute) }));
    expect(durations(answerTimes('DONE', { thread, events }))).toEqual(times(600, 1800));
  });

  it('counts whole seconds between what is shown, and says in which second it was asked', () => {
    const thread = [
      { side: 'SATKER', at: '2024-03-20T16:59:58.900Z' },
      { side: 'CSO', at: '2024-03-20T17:00:00.100Z' },
    ] as const;
    expect(answerTimes('WAITING_SATKER', { thread, events: [] })).toEqual({
      askedAt: Date.parse('2024-03-20T16:59:58Z'),
      firstAnswer: 2,
      finish: null,
      replies: 1,
    });
  });

  it('counts the messages of officers, and never those of the satker', () => {
    const said = (sides: readonly ThreadSide[]) => sides.map((side, i) => ({ side, at: at(i) }));
    const repliesOf = (...sides: readonly ThreadSide[]) =>
      answerTimes('DONE', { thread: said(sides), events: [] }).replies;
    expect(repliesOf('SATKER', 'CSO', 'SATKER', 'HAI_DJPB', 'CSO')).toBe(3);
    expect(repliesOf('SATKER', 'SATKER')).toBe(0);
  });
});

function at(minute: number): string {
  return new Date(Date.UTC(2024, 2, 21, 5, minute)).toISOString();
}

type Durations = Omit<AnswerTimes, 'askedAt' | 'replies'>;

function durations({ firstAnswer, finish }: AnswerTimes): Durations {
  return { firstAnswer, finish };
}

function times(firstAnswer: number | null, finish: number | null): Durations {
  return { firstAnswer, finish };
}
