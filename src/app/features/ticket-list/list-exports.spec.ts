import { TestBed } from '@angular/core/testing';
import { setupListPage } from '../../../testing/list-page';
import { pageOf } from '../../../testing/page-samples';
import { aSession, aTicketDetail } from '../../../testing/samples';
import { ChunkLoader } from '../../chunks/chunk-loader';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { ExportActions } from '../../state/exports/export-actions';
import { SessionActions } from '../../state/session/session-actions';
import { nextTask, until } from '../../../testing/until';

describe('exports of the list', () => {
  const presses = [
    ['excel', ['Excel', 'Excel satu baris setiap tiket, siap diolah']],
    ['monsakti', ['Excel', 'Excel format MONSAKTI susunan yang dibaca aplikasi kantor']],
    ['pdf', ['PDF']],
  ] as const;
  for (const [format, names] of presses) {
    it(`asks for ${format} of what the list shows`, async () => {
      const { answer, press, dispatched } = await setupListPage({ url: '/list?status=DONE&q=gaji&page=2' });
      await answer(pageOf(15, { total: 40, page: 2 }));
      for (const name of names) await press(name);
      expect(dispatched.at(-1)).toEqual(
        ExportActions.listRequested({
          request: {
            format,
            query: { ...DEFAULT_QUERY, status: 'DONE', search: 'gaji', page: 2 },
            title: 'Daftar Tiket - Semua',
            filters: ['Selesai', 'Cari: gaji'],
            sort: 'Urut berdasarkan Tanggal dibuat terbaru',
          },
        }),
      );
    });
  }

  it('shows the progress of the file with a cancel button, and offers no second export meanwhile', async () => {
    const { answer, press, text, dispatched } = await setupListPage();
    await answer(pageOf(1));
    await press('PDF');
    await until(() => text().includes('Menyiapkan'));
    expect(text()).toContain('Menyiapkan PDF. Menghitung tiket …');
    dispatched.length = 0;
    await press('PDF');
    expect(dispatched).toEqual([]);
    await press('Batalkan');
    expect(dispatched).toEqual([ExportActions.cancelled()]);
    expect(text()).not.toContain('Menyiapkan');
  });

  it('closes with the name of the file and its rows, spoken once', async () => {
    const { answer, press, happen, text, announced } = await setupListPage();
    await answer(pageOf(1));
    await press('PDF');
    const end = { format: 'pdf', fileName: 'tiket.pdf', rows: 325, expected: 325, changed: false } as const;
    await happen(ExportActions.progressed({ progress: { phase: 'finished', ...end } }));
    const spoken = () => announced.calls.allArgs().flat();
    await until(() => text().includes('Unduhan selesai') && spoken().length > 1);
    expect(text()).toContain('Unduhan selesai. tiket.pdf berisi 325 tiket.');
    expect(spoken()).toContain('Unduhan selesai. tiket.pdf berisi 325 tiket.');
    await press('Tutup');
    expect(text()).not.toContain('Unduhan selesai');
  });

  it('leaves the file of a ticket to the ticket', async () => {
    const { answer, happen, text } = await setupListPage();
    await answer(pageOf(1));
    await happen(ExportActions.ticketRequested({ ticket: aTicketDetail() }));
    expect(text()).not.toContain('Menyiapkan Berkas Tiket');
  });

  it('tries again on request when it failed', async () => {
    const { answer, press, happen, text, dispatched } = await setupListPage();
    await answer(pageOf(1));
    await press('PDF');
    await happen(ExportActions.progressed({ progress: { phase: 'failed', cause: 'code' } }));
    expect(text()).toContain('Komponen unduhan gagal dimuat');
    expect(text()).toContain('No. Ref: HAI-321120711');
    await press('Coba lagi');
    expect(dispatched.at(-1)).toEqual(ExportActions.retryRequested());
  });

  it('offers the retry also without the code of its notice (F15)', async () => {
    const { answer, press, happen, text, dispatched } = await setupListPage();
    spyOn(TestBed.inject(ChunkLoader), 'load').and.resolveTo(false);
    await answer(pageOf(1));
    await press('PDF');
    expect(text()).not.toContain('Komponen');
    await happen(ExportActions.progressed({ progress: { phase: 'failed', cause: 'code' } }));
    expect(text()).toContain('Komponen unduhan gagal dimuat. Daftar tiket tidak terganggu.');
    await press('Coba lagi');
    expect(dispatched.at(-1)).toEqual(ExportActions.retryRequested());
  });

  it('moves through the menu by keys and closes it', async () => {
    const { answer, press, key, text, settle } = await setupListPage();
    await answer(pageOf(1));
    await press('Excel');
    expect(document.activeElement?.textContent).toContain('satu baris setiap tiket');
    const item = '[role=menuitem]:focus';
    for (const [pressed, words] of [
      ['ArrowDown', 'MONSAKTI'],
      ['End', 'Pilih kolom'],
      ['ArrowDown', 'satu baris'],
      ['ArrowUp', 'Pilih kolom'],
      ['Home', 'satu baris'],
    ] as const) {
      key(item, pressed);
      expect(document.activeElement?.textContent).toContain(words);
    }
    await press('Excel');
    await nextTask();
    await settle();
    expect(text()).not.toContain('Pilih kolom');
  });

  it('moves in the menu inside a shadow root of a shell, too', async () => {
    const { answer, press, intoShadowRoot } = await setupListPage();
    const root = intoShadowRoot();
    await answer(pageOf(1));
    await press('Excel');
    for (const words of ['MONSAKTI', 'Pilih kolom']) {
      root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      expect(root.activeElement?.textContent).toContain(words);
    }
  });

  it('asks once for the columns, offers them by role and remembers the choice', async () => {
    const { answer, happen, press, tick, text, dispatched } = await setupListPage({ role: 'CSO_KPPN' });
    await answer(pageOf(1));
    await press('Excel');
    expect(dispatched.at(-1)).toEqual(ExportActions.columnsNeeded());
    await press('Pilih kolom …');
    expect(text()).toContain('Memuat pilihan kolom…');
    await happen(ExportActions.columnsLoaded({ columns: [] }));
    expect(text()).toContain('Kolom Excel');
    expect(text()).not.toContain('Penilaian');
    await tick('Email');
    await tick('Satker');
    await press('Simpan');
    const chosen = dispatched.at(-1) as ReturnType<typeof ExportActions.columnsChosen>;
    expect(chosen.type).toBe(ExportActions.columnsChosen.type);
    expect(chosen.columns).toContain('subject');
    expect(chosen.columns).not.toEqual(jasmine.arrayContaining(['email']));
  });

  it('keeps what is ticked when the same session is confirmed again', async () => {
    const { answer, happen, press, tick, boxes } = await setupListPage();
    await answer(pageOf(1));
    await happen(ExportActions.columnsLoaded({ columns: [] }));
    await press('Excel');
    await press('Pilih kolom …');
    await tick('Email');
    await happen(SessionActions.loaded({ session: { ...aSession('SATKER') }, limits: DEFAULT_LIMITS }));
    expect(boxes().filter(({ checked }) => !checked).length).toBe(1);
  });

  it('keeps at least one column', async () => {
    const { answer, happen, press, tickEach, text, dispatched } = await setupListPage();
    await answer(pageOf(1));
    await happen(ExportActions.columnsLoaded({ columns: [] }));
    await press('Excel');
    await press('Pilih kolom …');
    await tickEach();
    expect(text()).toContain('Pilih sekurang-kurangnya satu kolom.');
    dispatched.length = 0;
    await press('Simpan');
    expect(dispatched).toEqual([]);
    await press('Pilih semua');
    await press('Simpan');
    expect(dispatched.length).toBe(1);
  });
});
