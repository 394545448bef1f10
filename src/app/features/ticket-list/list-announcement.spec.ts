import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import type { PageView } from '../../state/ticket-list/ticket-list-selectors';
import { listAnnouncement } from './list-announcement';

const query = (changes: Partial<TicketQuery>): TicketQuery => ({ ...DEFAULT_QUERY, ...changes });
const view: PageView = { page: 2, pages: 84, first: 16, last: 30, total: 1250 };

describe('listAnnouncement', () => {
  for (const [name, before, after, words] of [
    ['the first answer', null, query({}), '1.250 tiket, tampil tiket 16 sampai 30 dari 1.250.'],
    ['a filter', query({}), query({ status: 'DONE' }), '1.250 tiket, tampil tiket 16 sampai 30 dari 1.250.'],
    ['a page', query({}), query({ page: 2 }), 'Halaman 2, tiket 16 sampai 30 dari 1.250.'],
    [
      'a sort',
      query({ page: 3 }),
      query({ sort: { column: 'name', direction: 'asc' } }),
      'Diurutkan: Nama A-Z, tiket 16 sampai 30 dari 1.250.',
    ],
  ] as const) {
    it(`says what ${name} brought`, () => {
      expect(listAnnouncement(before, after, view)).toBe(words);
    });
  }

  it('says that there is none', () => {
    expect(listAnnouncement(null, query({}), { ...view, total: 0 })).toBe('Tidak ada tiket.');
  });
});
