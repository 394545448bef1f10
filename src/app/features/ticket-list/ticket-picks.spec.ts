import { setupListPage } from '../../../testing/list-page';
import { pageOf } from '../../../testing/page-samples';
import { aTicket, aTicketDetail } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { ChunkLoader } from '../../chunks/chunk-loader';
import type { Role } from '../../domain/session';
import { TicketActions } from '../../state/ticket/ticket-actions';

const done = (id: string) => aTicket({ id, reference: `HAI-${id}`, status: 'DONE', answered: true });
const ROWS = [
  aTicket({ id: 'q', reference: 'HAI-q', status: 'WAITING_SATKER', answered: true }),
  done('a'),
  done('b'),
  done('c'),
];

describe('confirming from the rows of Menunggu Anda', () => {
  it('is offered in the rows of finished tickets only', async () => {
    const { boxes } = await setup();
    expect(boxes()).toEqual(['all', 'a', 'b', 'c']);
  });

  it('opens the dialog of one ticket from its row, and not the ticket', async () => {
    const { press, url } = await setup();
    await press('Konfirmasi tiket No. Ref: HAI-b');
    expect(url()).toBe('/list/konfirmasi;tiket=b?waiting=me');
  });

  it('opens the dialog of the chosen tickets; a box opens no ticket', async () => {
    const { tick, press, url, text } = await setup();
    expect(text()).not.toContain('Batal pilih');
    await tick('Pilih No. Ref: HAI-a');
    await tick('Pilih No. Ref: HAI-c');
    expect(url()).toBe('/list?waiting=me');
    await press('Konfirmasi 2 tiket');
    expect(url()).toBe('/list/konfirmasi;tiket=a,c?waiting=me');
  });

  it('chooses all of the page by the box of the header, and none by the next press', async () => {
    const { tick, text, press } = await setup();
    await tick('Pilih semua yang dapat dikonfirmasi di halaman ini');
    expect(text()).toContain('Konfirmasi 3 tiket');
    await tick('Pilih semua yang dapat dikonfirmasi di halaman ini');
    expect(text()).not.toContain('Batal pilih');
    await tick('Pilih No. Ref: HAI-a');
    await press('Batal pilih');
    expect(text()).not.toContain('Batal pilih');
    expect(document.activeElement?.matches('[data-ticket] input[type=checkbox]')).toBeTrue();
  });

  it('keeps the choice over pages and on a phone, and forgets a ticket that was confirmed or no longer can be', async () => {
    const { tick, text, answer, happen, narrow } = await setup();
    await tick('Pilih No. Ref: HAI-a');
    await tick('Pilih No. Ref: HAI-b');
    await answer(pageOf(0, { items: [done('d')], total: 5, counts: { all: 5, waitingForMe: 5 } }));
    await tick('Pilih No. Ref: HAI-d');
    expect(text()).toContain('Konfirmasi 3 tiket');
    await narrow();
    expect(text()).toContain('Konfirmasi 3 tiket');
    await happen(TicketActions.ticketChanged({ ticket: aTicketDetail({ ...done('a'), feedbackGiven: true }) }));
    expect(text()).toContain('Konfirmasi 2 tiket');
    await happen(TicketActions.choiceEnded({ id: 'b' }));
    expect(text()).toContain('Konfirmasi 1 tiket');
    await happen(TicketActions.choiceResumed({ id: 'b' }));
    expect(text()).toContain('Konfirmasi 2 tiket');
    await happen(TicketActions.choiceResumed({ id: 'c' }));
    expect(text()).toContain('Konfirmasi 2 tiket');
  });

  it('chooses no more than can be answered at once, says so, and shows no other box as checked', async () => {
    const { tick, text, answer, box } = await setup();
    for (const part of ['x', 'y', 'z', 'w', 'v', 'u']) {
      const items = Array.from({ length: 18 }, (_, index) => done(`${part}${index}`));
      await answer(pageOf(0, { items, total: 110, counts: { all: 110, waitingForMe: 110 } }));
      await tick('Pilih semua yang dapat dikonfirmasi di halaman ini');
    }
    expect(text()).toContain('Konfirmasi 100 tiket');
    expect(text()).toContain('Paling banyak 100 tiket sekaligus.');
    expect([box('all')?.checked, box('u9')?.checked, box('u10')?.checked]).toEqual([false, true, false]);
    await tick('Pilih No. Ref: HAI-u17');
    expect(box('u17')?.checked).toBeFalse();
    await tick('Pilih No. Ref: HAI-u9');
    expect(text()).not.toContain('Paling banyak');
  });

  for (const [where, url, role] of [
    ['in Semua', '/list', 'SATKER'],
    ['to the head office', '/list', 'KANTOR_PUSAT'],
  ] as const satisfies readonly (readonly [string, string, Role])[]) {
    it(`is not offered ${where}`, async () => {
      const load = spyOn(ChunkLoader.prototype, 'load').and.callThrough();
      const page = await setupListPage({ url, role });
      await page.answer(pageOf(0, { items: ROWS, total: 4, counts: { all: 4, waitingForMe: 4 } }));
      expect(load).not.toHaveBeenCalledWith('ticket-picks', jasmine.anything());
      expect(page.text()).not.toContain('Konfirmasi');
    });
  }

  it('lets an officer choose what can be answered, in any list, and a range with Shift', async () => {
    const page = await setupListPage({ url: '/list', role: 'CSO_KPPN' });
    const waiting = ['a', 'b', 'c', 'd'].map((id) => aTicket({ id, reference: `HAI-${id}` }));
    await page.answer(pageOf(0, { items: [...waiting, done('e')], total: 5 }));
    const box = (id: string): HTMLInputElement | undefined =>
      Array.from(document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')).find(
        ({ labels }) => labels?.[0]?.textContent.trim() === `Pilih No. Ref: HAI-${id}`,
      );
    await until(() => {
      void page.settle();
      return box('d') !== undefined;
    });
    expect(box('e')).toBeUndefined();
    box('b')?.click();
    box('d')?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
    await page.settle();
    expect(['a', 'b', 'c', 'd'].map((id) => box(id)?.checked)).toEqual([false, true, true, true]);
    await page.press('Jawab 3 tiket');
    expect(page.url()).toBe('/list/jawab;tiket=b,c,d');
  });

  it('takes the place of the other buttons where both have no room, and only as long as it is shown', async () => {
    const { tick, narrow, answer, tools, text } = await setup();
    await narrow(900);
    await tick('Pilih No. Ref: HAI-a');
    expect(text()).toContain('Konfirmasi 1 tiket');
    expect(tools()).toEqual([]);
    await answer(pageOf(0, { items: [], total: 0, counts: { all: 4, waitingForMe: 0 } }));
    expect(text()).not.toContain('Konfirmasi 1 tiket');
    expect(tools()).not.toEqual([]);
  });

  it('says when its code cannot be loaded, and asks for it again', async () => {
    const load = spyOn(ChunkLoader.prototype, 'load').and.resolveTo(false);
    const page = await setupListPage({ url: '/list?waiting=me' });
    await page.answer(pageOf(0, { items: ROWS, total: 4, counts: { all: 4, waitingForMe: 4 } }));
    await page.settle();
    expect(page.text()).toContain('Pilihan beberapa tiket belum dapat dimuat.');
    load.and.callThrough();
    await page.press('Coba lagi');
    await until(() => page.text().includes('Pilih No. Ref: HAI-a'));
    expect(page.text()).not.toContain('belum dapat dimuat');
  });
});

async function setup() {
  const page = await setupListPage({ url: '/list?waiting=me' });
  await page.answer(pageOf(0, { items: ROWS, total: 4, counts: { all: 4, waitingForMe: 4 } }));
  const found = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const idOf = ({ labels }: HTMLInputElement): string => {
    const words = labels?.[0]?.textContent.trim() ?? '';
    return words.startsWith('Pilih semua') ? 'all' : words.replace('Pilih No. Ref: HAI-', '');
  };
  await until(() => {
    void page.settle();
    return found().length > 0;
  });
  return { ...page, boxes: () => found().map(idOf), box: (id: string) => found().find((each) => idOf(each) === id) };
}
