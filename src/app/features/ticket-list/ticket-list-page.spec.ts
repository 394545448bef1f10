import { EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { formKey } from '../../domain/form-key';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { draftsOf } from '../../../testing/drafts';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { setupListPage } from '../../../testing/list-page';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aTicket } from '../../../testing/samples';
import { nextTask } from '../../../testing/until';
import { withBidiOverrides } from '../../../testing/bidi-texts';

const WAITING = aTicket({ id: 't-9', no: 3, status: 'WAITING_SATKER', answered: true });

describe('TicketListPage', () => {
  it('asks for what the address names', async () => {
    const { dispatched } = await setupListPage({ url: '/list?status=DONE&page=2' });
    expect(dispatched).toEqual([
      TicketListActions.queryChanged({ query: { ...DEFAULT_QUERY, status: 'DONE', page: 2 } }),
    ]);
  });

  it('shows rows as fig 5 does', async () => {
    const { answer, cells, text } = await setupListPage();
    await answer(pageOf(1));
    expect(text()).toContain('Daftar Tiket - Semua');
    expect(cells()).toEqual([
      '1',
      'NAMA PENANYA penanya@kemenkeu.go.id',
      '21-MAR-2024 12:07:10',
      'No. Ref: HAI-321120711 mohon bantuan penyelesaian eror sakti',
      'Menunggu konfirmasi/respon KPPN umur 16 menit',
      'Detail',
    ]);
    expect(text()).toContain('Tidak ada filter');
    expect(text()).toContain('Urut berdasarkan | Tanggal dibuat terbaru');
    expect(text()).toContain('1-1 dari 1');
    expect(text()).toContain('diperbarui 12.24');
  });

  it('draws the rows in the task of their response', async () => {
    const { arrive, rows } = await setupListPage();
    arrive(pageOf(2));
    expect(rows().length).toBe(2);
  });

  it('counts a further press on the next page from the page that is on its way', async () => {
    const { answer, fail, press, url, text } = await setupListPage();
    const found = { total: 60, pageSize: 15, counts: { all: 60, waitingForMe: 0 } };
    await answer(pageOf(15, found));
    await press('Halaman berikutnya');
    expect(url()).toBe('/list?page=2');
    await press('Halaman berikutnya');
    expect(url()).toBe('/list?page=3');
    expect(text()).toContain('1-15 dari 60');
    await answer(pageOf(15, { ...found, page: 3 }));
    expect(text()).toContain('31-45 dari 60');
    await press('Halaman sebelumnya');
    expect(url()).toBe('/list?page=2');
    await fail(failureOf('server'));
    await press('Halaman sebelumnya');
    expect(url()).toBe('/list?page=2');
    expect(text()).toContain('31-45 dari 60');
    await press('Halaman pertama');
    expect(url()).toBe('/list');
  });

  it('gives the number of HAI-DJPb a line of its own, whole where the rest is cut', async () => {
    const { answer, line } = await setupListPage();
    await answer(pageOf(2, { items: [aTicket({ haiDjpbNumber: '20240314-ZGEAK9', subject: 'a'.repeat(400) })] }));
    const reference = line('No. Ref:');
    const number = line('(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)');
    const subject = line('aaa');
    expect(number.top).toBeGreaterThanOrEqual(reference.bottom);
    expect(subject.top).toBeGreaterThanOrEqual(number.bottom);
    expect([number.cut, subject.cut]).toEqual([false, true]);
  });

  const presses: readonly (readonly [string, string, Partial<TicketQuery>])[] = [
    ['Nama, Email', '/list?page=3', { sort: { column: 'name', direction: 'asc' } }],
    ['Tanggal', '/list', { sort: { column: 'createdAt', direction: 'asc' } }],
    ['Status', '/list?sort=status', { sort: { column: 'status', direction: 'desc' } }],
    ['Halaman berikutnya', '/list?q=gaji', { search: 'gaji', page: 2 }],
    [
      'Menunggu Anda 0',
      '/list?sort=name&status=DONE&q=gaji&page=2',
      { waitingForMe: true, status: 'DONE', search: 'gaji' },
    ],
    ['Semua 40', '/list?waiting=me&q=gaji', { search: 'gaji' }],
    ['Hapus filter Selesai', '/list?status=DONE&feedback=GIVEN', { feedback: 'GIVEN' }],
    ['Hapus filter Selesai, belum ada feedback', '/list?status=DONE&feedback=NONE', {}],
    ['Hapus filter Cari: gaji', '/list?q=gaji', {}],
    ['Hapus filter Menunggu Anda', '/list?waiting=me&sort=name', {}],
    ['Urut berdasarkan | Nama A-Z, hapus', '/list?sort=name', {}],
  ];
  for (const [name, url, changes] of presses) {
    it(`asks for the list that "${name}" leads to`, async () => {
      const { answer, press, dispatched } = await setupListPage({ url });
      await answer(pageOf(15, { total: 40, counts: { all: 40, waitingForMe: 0 } }));
      dispatched.length = 0;
      await press(name);
      expect(dispatched).toEqual([TicketListActions.queryChanged({ query: { ...DEFAULT_QUERY, ...changes } })]);
    });
  }

  it('says how many of the pile the filters leave, and opens the panel from the chips', async () => {
    const { answer, press, expanded, text } = await setupListPage({ url: '/list?waiting=me&q=gaji' });
    await answer(pageOf(3, { total: 3, counts: { all: 40, waitingForMe: 12 } }));
    expect(text()).toContain('3 dari 12 tiket yang menunggu Anda');
    await press('Urut berdasarkan | Paling lama menunggu');
    expect(expanded()).toBe('true');
  });

  it('says where a draft waits: on its button, and on the row of its ticket', async () => {
    const { answer, settle, text } = await setupListPage();
    await answer(pageOf(2, { items: [aTicket(), aTicket({ id: 't-2' })] }));
    expect(text()).not.toContain('draf');
    const drafts = draftsOf(TestBed.inject(EnvironmentInjector));
    drafts.useUser('user-SATKER');
    drafts.change(formKey('new'), { fields: { subject: 'Retur' } });
    drafts.change(formKey('reply', 't-2'), { fields: { text: 'Baik' } });
    await settle();
    expect(text()).toContain('Tambah · draf');
    expect(text().match(/draf belum dikirim/g)?.length).toBe(1);
    drafts.discard(formKey('new'));
    drafts.discard(formKey('reply', 't-2'));
    await settle();
    expect(text()).not.toContain('draf');
  });

  it('takes out of the address what makes no sense in it, and leaves a dialog open', async () => {
    const { url } = await setupListPage({ url: '/list/t-1?status=XYZ&page=abc&direction=desc&lang=id&q=gaji' });
    expect(url()).toBe('/list/t-1?lang=id&q=gaji');
  });

  it('names the last page when the address named one after it', async () => {
    const { answer, url } = await setupListPage({ url: '/list?page=9999' });
    expect(url()).toBe('/list?page=9999');
    await answer(pageOf(10, { page: 3, total: 40 }));
    expect(url()).toBe('/list?page=3');
  });

  it('keeps what else stands in the address', async () => {
    const { answer, press, url } = await setupListPage({ url: '/list?lang=id' });
    await answer(pageOf(1));
    await press('Status');
    expect(url()).toBe('/list?lang=id&sort=status');
  });

  it('exposes the sorted column and its direction to a screen reader', async () => {
    const { answer, sorted } = await setupListPage({ url: '/list?sort=name&direction=desc' });
    await answer(pageOf(1));
    expect(sorted()).toEqual(['Nama, Email descending']);
  });

  it('refreshes', async () => {
    const { answer, press, dispatched } = await setupListPage();
    await answer(pageOf(1));
    await press('Refresh');
    expect(dispatched.at(-1)).toEqual(TicketListActions.refreshRequested());
  });

  it('opens a ticket in a route of its own, with the list as it is', async () => {
    const { answer, press, url } = await setupListPage({ url: '/list?status=WAITING' });
    await answer(pageOf(1, { items: [WAITING] }));
    await press('Detail tiket No. Ref: HAI-321120711, mohon bantuan penyelesaian eror sakti');
    expect(url()).toBe('/list/t-9?status=WAITING');
  });

  it('names the address of a ticket, for a new tab, and leaves a click with Ctrl to the browser', async () => {
    const { answer, link, url } = await setupListPage({ url: '/list?status=WAITING' });
    await answer(pageOf(1, { items: [WAITING] }));
    expect(link('Detail tiket').getAttribute('href')).toBe('/list/t-9?status=WAITING');
    let taken: boolean | undefined;
    // Reads `defaultPrevented`, and then prevents the browser from opening a tab.
    const read = (event: Event): void => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', read, { once: true });
    link('Detail tiket').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
    expect(taken).toBeFalse();
    expect(url()).toBe('/list?status=WAITING');
  });

  it('opens a ticket from anywhere in its row, but not when text was selected or a key is held', async () => {
    const { answer, rows, settle, url } = await setupListPage({ url: '/list?status=WAITING' });
    await answer(pageOf(1, { items: [WAITING] }));
    const subject = rows()[0]?.querySelector('.subject');
    if (!subject) throw new Error('no subject');
    const press = async (init: MouseEventInit = {}): Promise<string> => {
      subject.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
      await settle();
      return url();
    };
    getSelection()?.selectAllChildren(subject);
    expect(await press()).toBe('/list?status=WAITING');
    getSelection()?.removeAllRanges();
    expect(await press({ ctrlKey: true })).toBe('/list?status=WAITING');
    expect(await press()).toBe('/list/t-9?status=WAITING');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('mohon bantuan');
  });

  it('goes to the next ticket of the order when the one that was opened is gone', async () => {
    const { answer, press, leave } = await setupListPage({ url: '/list?waiting=me' });
    const items = ['a', 'b', 'c', 'd'].map((id) => aTicket({ id, subject: `soal ${id}`, reference: id }));
    await answer(pageOf(0, { items: items.slice(0, 3), total: 4 }));
    await press('Detail tiket No. Ref: b, soal b');
    await answer(pageOf(0, { items: items.filter(({ id }) => id !== 'b'), total: 3 }));
    await leave();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Detail tiket No. Ref: c, soal c');
  });

  it('goes there in the shadow root of a shell, too', async () => {
    const { answer, press, leave, intoShadowRoot } = await setupListPage({ url: '/list?waiting=me' });
    const root = intoShadowRoot();
    const items = ['a', 'b', 'c'].map((id) => aTicket({ id, subject: `soal ${id}`, reference: id }));
    await answer(pageOf(0, { items, total: 3 }));
    await press('Detail tiket No. Ref: b, soal b');
    await answer(pageOf(0, { items: items.filter(({ id }) => id !== 'b'), total: 2 }));
    (root.activeElement as HTMLElement | null)?.blur();
    await leave();
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Detail tiket No. Ref: c, soal c');
  });

  it('goes on to the next one when the response that was under way lacks that one, too', async () => {
    const { answer, press, leave } = await setupListPage({ url: '/list?waiting=me' });
    const items = ['a', 'b', 'c', 'd'].map((id) => aTicket({ id, subject: `soal ${id}`, reference: id }));
    await answer(pageOf(0, { items, total: 4 }));
    await press('Detail tiket No. Ref: a, soal a');
    await answer(pageOf(0, { items: items.slice(1), total: 3 }));
    await leave();
    await answer(pageOf(0, { items: items.slice(2), total: 2 }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Detail tiket No. Ref: c, soal c');
    // What goes later, while the reader works in the list, moves nothing.
    await answer(pageOf(0, { items: items.slice(2).reverse(), total: 2 }));
    (document.activeElement as HTMLElement).blur();
    // The response is another task than the press beside the list.
    await nextTask();
    await answer(pageOf(0, { items: items.slice(3), total: 1 }));
    expect(document.activeElement).toBe(document.body);
  });

  it('lets the focus be where the reader has put it meanwhile', async () => {
    const { answer, press, leave, link } = await setupListPage({ url: '/list?waiting=me' });
    const items = ['a', 'b', 'c'].map((id) => aTicket({ id, subject: `soal ${id}`, reference: id }));
    await answer(pageOf(0, { items, total: 3 }));
    await press('Detail tiket No. Ref: b, soal b');
    await leave();
    link('Detail tiket No. Ref: a').focus();
    await answer(pageOf(0, { items: items.filter(({ id }) => id !== 'b'), total: 2 }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Detail tiket No. Ref: a, soal a');
  });

  it('marks what was searched for, and shows where the thread holds it', async () => {
    const { answer, text } = await setupListPage({ url: '/list?q=bantuan' });
    await answer(pageOf(0, { items: [aTicket({ excerpt: '…mohon BANTUAN lagi…' })], total: 1 }));
    expect(text()).toContain('…mohon BANTUAN lagi…');
    const marked = [...(CSS.highlights.get('cso-found') ?? [])].map(String);
    expect(marked).toEqual(['bantuan', 'BANTUAN']);
    await answer(pageOf(0, { items: [aTicket({ subject: 'lain' })], total: 1 }));
    expect(CSS.highlights.get('cso-found')?.size).toBe(0);
  });

  it('shows the head of the list on a new page', async () => {
    const { answer, press, scrolled } = await setupListPage();
    await answer(pageOf(15, { total: 40 }));
    await press('Halaman berikutnya');
    expect(scrolled()).toBeGreaterThan(0);
  });

  it('shows the head of a list that scrolls by itself on a new page', async () => {
    const { answer, narrow, press, scroller } = await setupListPage();
    await narrow();
    await answer(pageOf(15, { total: 40 }));
    const list = scroller();
    list.scrollTop = 40;
    expect(list.scrollTop).toBe(40);
    await press('Halaman berikutnya');
    expect(list.scrollTop).toBe(0);
  });

  it('keeps the focus on a ticket that moves down the list', async () => {
    const { answer, link } = await setupListPage();
    const old = aTicket({ id: 'old', subject: 'yang lama' });
    await answer(pageOf(1, { items: [old] }));
    const focused = link('Detail tiket');
    focused.focus();
    await answer(pageOf(2, { items: [aTicket({ id: 'new', subject: 'yang baru' }), old] }));
    expect(document.activeElement).toBe(focused);
    expect(focused.getAttribute('aria-label')).toContain('yang lama');
  });

  for (const [role, words] of [
    ['SATKER', ['Tambah', 'Excel', 'PDF', 'Filter']],
    ['CSO_KPPN', ['Rekam Tiket', 'Excel', 'PDF', 'Rekap', 'Filter']],
    ['KANTOR_PUSAT', ['Excel', 'PDF', 'Rekap', 'Filter']],
    ['AGEN_HAI', ['Filter']],
  ] as const) {
    it(`offers ${words.join(' and ')} to ${role}`, async () => {
      const { answer, tools } = await setupListPage({ role });
      await answer(pageOf(1));
      expect(tools()).toEqual([...words]);
    });
  }

  it('shows the age of what waits for the reader', async () => {
    const { answer, text } = await setupListPage({ url: '/list?waiting=me' });
    await answer(pageOf(1, { items: [WAITING], counts: { all: 5, waitingForMe: 1 } }));
    expect(text()).toContain('Daftar Tiket - Menunggu Anda');
    expect(text()).toContain('menunggu 16 menit');
    expect(text()).toContain('Paling lama menunggu');
    expect(text()).not.toContain('Tidak ada filter');
  });

  it('marks a row that came incomplete', async () => {
    const { answer, text } = await setupListPage();
    await answer(pageOf(1, { items: [aTicket({ incomplete: true, status: 'XYZ' })] }));
    expect(text()).toContain('data tidak lengkap');
    expect(text()).toContain('XYZ');
  });

  it('opens the filter beside the list, applies it and gives the focus back', async () => {
    const { answer, press, url, expanded } = await setupListPage();
    await answer(pageOf(1));
    await press('Filter');
    expect(expanded()).toBe('true');
    await press('Kirim');
    expect(expanded()).toBe('false');
    expect(document.activeElement?.textContent).toContain('Filter');
    expect(url()).toBe('/list');
  });

  it('shows cards with the same facts where there is no room for a table', async () => {
    const { answer, text, cells, tools, narrow } = await setupListPage();
    await narrow();
    await answer(pageOf(1));
    expect(cells()).toEqual([]);
    for (const words of ['No. Ref: HAI-321120711', 'mohon bantuan', 'NAMA PENANYA', '21-MAR-2024 12:07:10', 'Detail']) {
      expect(text()).toContain(words);
    }
    expect(tools()).toEqual(['Tambah', 'Excel', 'PDF', 'Filter']);
  });

  it('keeps a text that turns round what follows it to itself, in a row as on a card (F05)', async () => {
    const { answer, narrow, cells, text, turned: found } = await setupListPage({ role: 'CSO_KPPN' });
    await answer(pageOf(0, { items: [withBidiOverrides(aTicket())], total: 1 }));
    expect(cells().length).toBeGreaterThan(0);
    expect(found()).toEqual([]);
    await narrow();
    expect(cells()).toEqual([]);
    expect(text()).toContain('SATKER CONTOH');
    expect(found()).toEqual([]);
  });

  it('sorts cards by a list of choices', async () => {
    const { answer, narrow, choose, url } = await setupListPage();
    await narrow();
    await answer(pageOf(1));
    await choose('Urut berdasarkan', 'Nama Z-A');
    expect(url()).toBe('/list?sort=name&direction=desc');
  });
});
