import { WIRE_PAGE, WIRE_TICKET } from '../../../testing/wire-samples';
import { readExportPage, readTicketPage } from './read-ticket-page';

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ ...WIRE_TICKET, id: `t-${index}` }));

describe('readTicketPage', () => {
  it('reads a page', () => {
    const page = readTicketPage(WIRE_PAGE, '"7"');
    expect(page).toEqual({
      items: jasmine.any(Array) as never,
      total: 40,
      page: 2,
      pageSize: 15,
      asOf: '2024-03-21T05:07:10.000Z',
      counts: { all: 325, waitingForMe: 78 },
      etag: '"7"',
    });
    expect(page?.items.map(({ id, no }) => [id, no])).toEqual([
      ['t-1', 4],
      ['t-2', 5],
    ]);
  });

  for (const body of [
    undefined,
    null,
    '',
    5,
    [],
    [WIRE_TICKET],
    {},
    { items: null },
    { items: 'x' },
    { items: {} },
    { items: { a: 1 } },
  ]) {
    it(`finds no list in ${JSON.stringify(body)?.slice(0, 30)} (F43)`, () => {
      expect(readTicketPage(body)).toBeNull();
    });
  }

  it('reads a list that came as an object (F45)', () => {
    const items = { 3: { ...WIRE_TICKET, id: 'a' }, 7: { ...WIRE_TICKET, id: 'b' } };
    expect(readTicketPage({ ...WIRE_PAGE, items })?.items.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  for (const [change, place] of [
    [{}, [2, 40]],
    [{ total: '40', page: '2' }, [2, 40]],
    [{ total: 'abc' }, [1, 2]],
    [{ total: null }, [1, 2]],
    [{ total: -1 }, [1, 2]],
    [{ total: 1 }, [1, 2]],
    [{ total: 2, page: 1 }, [1, 2]],
    [{ page: 3 }, [3, 40]],
    [{ page: 4 }, [1, 40]],
    [{ page: 0 }, [1, 40]],
    [{ page: 'x' }, [1, 40]],
    [{ total: 45, page: 3 }, [3, 45]],
    [{ total: 45, page: 4 }, [1, 45]],
    [{ items: [], total: 0, page: 1 }, [1, 0]],
    [{ items: [], total: 0, page: 9 }, [1, 0]],
    [{ page_size: 20, page: 2 }, [2, 40]],
    [{ page_size: 20, page: 3 }, [1, 40]],
    [{ page_size: 0, page: 3 }, [3, 40]],
    [{ page_size: 'x', page: 4 }, [1, 40]],
  ] as const) {
    it(`stands on a page that exists with ${JSON.stringify(change)} (F45)`, () => {
      const page = readTicketPage({ ...WIRE_PAGE, ...change });
      expect([page?.page, page?.total]).toEqual([...place]);
    });
  }

  it('keeps one of two rows with the same id (F48)', () => {
    const items = [WIRE_TICKET, { ...WIRE_TICKET, subject: 'second' }, { ...WIRE_TICKET, id: 't-2' }];
    expect(readTicketPage({ ...WIRE_PAGE, items })?.items.map(({ id, subject }) => [id, subject])).toEqual([
      ['t-1', 'Retur SP2D'],
      ['t-2', 'Retur SP2D'],
    ]);
  });

  it('keeps broken rows, each with a key and a number of its own', () => {
    const items = [WIRE_TICKET, null, { subject: 'x' }, 5];
    const page = readTicketPage({ ...WIRE_PAGE, items });
    expect(page?.items.map(({ id, no, incomplete }) => [id, no, incomplete])).toEqual([
      ['t-1', 4, false],
      ['!17', 17, true],
      ['!18', 18, true],
      ['!19', 19, true],
    ]);
  });

  it('reads 10,000 rows (F48)', () => {
    expect(readTicketPage({ ...WIRE_PAGE, items: rows(10_000), total: 10_000 })?.items.length).toBe(10_000);
  });

  for (const [change, expected] of [
    [{ counts: { all: 'x', waiting_for_me: null } }, { all: 40, waitingForMe: 0 }],
    [{ counts: null }, { all: 40, waitingForMe: 0 }],
    [{ counts: { all: 0, waiting_for_me: 0 } }, { all: 0, waitingForMe: 0 }],
  ] as const) {
    it(`counts with ${JSON.stringify(change)}`, () => {
      expect(readTicketPage({ ...WIRE_PAGE, ...change })?.counts).toEqual(expected);
    });
  }

  it("takes our own clock when the backend's cannot be read", () => {
    jasmine.clock().withMock(() => {
      jasmine.clock().mockDate(new Date('2024-03-21T05:07:10Z'));
      expect(readTicketPage({ ...WIRE_PAGE, as_of: 'now' })?.asOf).toBe('2024-03-21T05:07:10.000Z');
    });
  });
});

describe('readExportPage', () => {
  const feedback = { rating: 'HELPFUL', comment: 'Terima kasih', at: '2024-03-20T06:00:00Z' };
  const body = {
    ...WIRE_PAGE,
    items: [
      { ...WIRE_TICKET, feedback },
      { ...WIRE_TICKET, id: 't-2' },
    ],
  };

  it('drops who is on a ticket for a satker, in the list and in an export', () => {
    const items = [{ ...WIRE_TICKET, handled_by: 'CSO 207' }];
    const handlers = (seesClaims: boolean) => [
      readTicketPage({ ...WIRE_PAGE, items }, null, seesClaims)?.items[0]?.handledBy,
      readExportPage({ ...WIRE_PAGE, items }, true, seesClaims)?.read(0, 1)[0]?.handledBy,
    ];
    expect(handlers(false)).toEqual([null, null]);
    expect(handlers(true)).toEqual(['CSO 207', 'CSO 207']);
  });

  it('keeps rating and comment for the satker', () => {
    expect(
      readExportPage(body, true)
        ?.read(0, 2)
        .map((row) => row.feedback),
    ).toEqual([{ rating: 'HELPFUL', comment: 'Terima kasih', at: '2024-03-20T06:00:00.000Z' }, null]);
  });

  it('drops them for everybody else, even when they were sent (F55)', () => {
    expect(
      readExportPage(body, false)
        ?.read(0, 2)
        .map((row) => row.feedback),
    ).toEqual([null, null]);
  });

  it('reads a few rows at a time, each with its own number', () => {
    const items = [null, null, null].map(() => ({ ...WIRE_TICKET, no: null }));
    const page = readExportPage({ ...WIRE_PAGE, items }, true);
    expect(page?.rows).toBe(3);
    expect(page?.read(1, 3).map(({ no }) => no)).toEqual([17, 18]);
    expect(page?.read(2, 9).map(({ no }) => no)).toEqual([18]);
  });

  for (const change of [
    { total: 'abc', page_size: 2 },
    { total: 1, page_size: 2 },
    { total: undefined, page_size: 2, page: 1 },
    { total: null, page_size: undefined, page: 1 },
    { total: null, page: 2 },
  ]) {
    it(`is not cut short by ${JSON.stringify(change)}: that is a failure`, () => {
      expect(readExportPage({ ...body, ...change }, true)).toBeNull();
      expect(readTicketPage({ ...body, ...change })).not.toBeNull();
    });
  }

  it('takes a first page with room for more for all there is, without a total', () => {
    expect(readExportPage({ ...body, total: null, page: 1 }, true)?.total).toBe(2);
  });

  it('leaves them out of the list', () => {
    expect(readTicketPage(body)?.items.some((row) => 'feedback' in row)).toBeFalse();
  });
});
