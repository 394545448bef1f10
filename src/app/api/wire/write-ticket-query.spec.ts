import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { type PageExtent, writeTicketQuery } from './write-ticket-query';

describe('writeTicketQuery', () => {
  const cases: readonly (readonly [Partial<TicketQuery>, PageExtent, string])[] = [
    [{}, {}, 'order=newest&page=1&size=15'],
    [{ order: 'oldest', page: 7 }, {}, 'order=oldest&page=7&size=15'],
    [{ status: 'WAITING' }, {}, 'status=WAITING&order=newest&page=1&size=15'],
    [{ feedback: 'NONE' }, {}, 'feedback=NONE&order=newest&page=1&size=15'],
    [{ period: { year: 2024, quarter: null } }, {}, 'year=2024&order=newest&page=1&size=15'],
    [{ period: { year: 2024, quarter: 2 } }, {}, 'year=2024&quarter=2&order=newest&page=1&size=15'],
    [{ search: '  SP2D & a+b=c ' }, {}, 'order=newest&q=SP2D+%26+a%2Bb%3Dc&page=1&size=15'],
    [{ search: 'No. Ref: HAI-319120040' }, {}, 'order=newest&q=HAI-319120040&page=1&size=15'],
    [{ search: '   ' }, {}, 'order=newest&page=1&size=15'],
    [{ search: '\ud800' }, {}, 'order=newest&q=%EF%BF%BD&page=1&size=15'],
    [{ waitingForMe: true }, {}, 'order=newest&waiting=me&page=1&size=15'],
    [{}, { size: 500 }, 'order=newest&page=1&size=500'],
    [{}, { withFeedback: true }, 'order=newest&page=1&size=15&include=feedback'],
    [{}, { withFeedback: false }, 'order=newest&page=1&size=15'],
    [
      {},
      { createdBefore: '2024-03-21T05:07:10Z' },
      'order=newest&page=1&size=15&created_before=2024-03-21T05%3A07%3A10Z',
    ],
    ...(
      [
        ['no', 'no'],
        ['name', 'name'],
        ['createdAt', 'created_at'],
        ['reference', 'reference'],
        ['status', 'status'],
      ] as const
    ).map(
      ([column, sort]) =>
        [
          { sort: { column, direction: 'desc' } },
          {},
          `order=newest&sort=${sort}&direction=desc&page=1&size=15`,
        ] as const,
    ),
  ];
  for (const [query, extent, written] of cases) {
    it(`writes ${JSON.stringify({ ...query, ...extent })}`, () => {
      expect(writeTicketQuery({ ...DEFAULT_QUERY, ...query }, extent).toString()).toBe(written);
    });
  }
});
