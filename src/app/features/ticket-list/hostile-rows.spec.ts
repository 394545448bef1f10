import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import fc from 'fast-check';
import { readTicketPage } from '../../api/wire/read-ticket-page';
import { hostileText } from '../../../testing/hostile-text';
import { setupListPage } from '../../../testing/list-page';
import { WIRE_TICKET } from '../../../testing/wire-samples';

const HOSTILE_IDS = [
  '\ud800',
  'a\udc00',
  '.',
  '..',
  '',
  'a/b',
  '(aux:rekam)',
  'a;b=c',
  'a?b#c',
  '%2e',
  '!1',
  '__proto__',
  'toString',
  ' ',
  'a\nb',
];
const MARKS = 'a' + '\u0301'.repeat(50_000);

describe('the list, over rows of hostile text', () => {
  it('shows every row, and leads to each id that an address can carry (F72)', async () => {
    const { answer, rows, links } = await setupListPage();
    const texts = fc.sample(hostileText(), { numRuns: 60, seed: 72 });
    const ids = [...new Set([...HOSTILE_IDS, ...texts])];
    const page = readTicketPage({
      items: ids.map((id, at) => ({ ...WIRE_TICKET, ...everyText(texts[at] ?? MARKS), id })),
      total: ids.length,
      page: 1,
      page_size: 500,
    });
    if (!page) throw new Error('no page');
    await answer(page);

    expect(rows().length).toBe(page.items.length);
    const router = TestBed.inject(Router);
    const named = links().map((href) => router.parseUrl(href).root.children['primary']?.segments.at(-1)?.path);
    expect(named).toEqual(
      ids.filter(
        (id) => id.isWellFormed() && !['', '.', '..'].includes(id) && !id.startsWith('!') && !(id in Object.prototype),
      ),
    );
  });

  it('opens the ticket whose row was pressed, whatever its id', async () => {
    const { answer, press, url } = await setupListPage();
    const page = readTicketPage({
      items: [{ ...WIRE_TICKET, subject: 'X', reference: 'Y', id: '../(a/b)' }],
      total: 1,
    });
    if (!page) throw new Error('no page');
    await answer(page);
    await press('Detail tiket No. Ref: Y, X');
    expect(
      TestBed.inject(Router)
        .parseUrl(url())
        .root.children['primary']?.segments.map(({ path }) => path),
    ).toEqual(['list', '../(a/b)']);
  });

  for (const [where, width] of [
    ['rows', 1200],
    ['cards', 360],
  ] as const) {
    it(`lays out ${where} of 50,000 marks and of a million letters without a pause (F72)`, async () => {
      const { answer, narrow, rows, text } = await setupListPage();
      if (width === 360) await narrow();
      const items = [MARKS, 'x'.repeat(1_000_000), 'a\u05d0'.repeat(100_000)].map((each, at) => ({
        ...WIRE_TICKET,
        ...everyText(each),
        id: `t-${at}`,
      }));
      const page = readTicketPage({ items, total: items.length, page: 1, page_size: 15 });
      if (!page) throw new Error('no page');
      await answer(page);
      expect(rows().length).toBe(3);
      // 50,000 marks took 33 s of layout. 300 characters a line take no measurable time.
      expect(text().length).toBeLessThan(10_000);
      expect(text()).not.toMatch(/\p{M}{31}/u);
    });
  }
});

const everyText = (text: string) => ({
  ...{ subject: text, reference: text, hai_djpb_number: text, asker_name: text, asker_email: text, status: text },
  ...{ officer_alias: text, method: text, destination: text },
  ...{ satker: { code: text, name: text }, office: { code: text, name: text, kind: 'KPPN' } },
});
