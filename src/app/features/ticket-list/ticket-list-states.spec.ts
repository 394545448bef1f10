import { ConnectionActions } from '../../state/connection/connection-actions';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { setupListPage } from '../../../testing/list-page';
import { failureOf, pageOf } from '../../../testing/page-samples';

describe('TicketListPage, empty, failed or offline', () => {
  for (const [name, url, counts, words] of [
    [
      'no ticket yet',
      '/list',
      { all: 0, waitingForMe: 0 },
      ['Tidak Ada Data', 'Belum ada tiket', 'Tambah tiket pertama'],
    ],
    ['no match', '/list?q=x', { all: 9, waitingForMe: 0 }, ['Tidak Ada Data', 'periksa ulang parameter filter']],
    ['nothing waits', '/list?waiting=me', { all: 9, waitingForMe: 0 }, ['Tidak ada yang menunggu Anda']],
  ] as const) {
    it(`says why it is empty: ${name}`, async () => {
      const { answer, text } = await setupListPage({ url });
      await answer(pageOf(0, { counts }));
      for (const word of words) expect(text()).toContain(word);
    });
  }

  for (const [role, words] of [
    ['CSO_KPPN', 'Belum ada tiket. Tiket yang ditujukan kepada kantor Anda akan ditampilkan di sini.'],
    ['KANTOR_PUSAT', 'Belum ada tiket. Tiket semua kantor akan ditampilkan di sini.'],
  ] as const) {
    it(`says to ${role} whose tickets will stand here`, async () => {
      const { answer, text } = await setupListPage({ role });
      await answer(pageOf(0));
      expect(text()).toContain(words);
    });
  }

  for (const [name, url] of [
    ['Hapus Cari: x', '/list?status=DONE'],
    ['Hapus Selesai', '/list?q=x'],
    ['Hapus semua filter', '/list'],
  ] as const) {
    it(`leads out of an empty list by "${name}"`, async () => {
      const page = await setupListPage({ url: '/list?q=x&status=DONE' });
      await page.answer(pageOf(0, { counts: { all: 9, waitingForMe: 0 } }));
      await page.press(name);
      expect(page.url()).toBe(url);
    });
  }

  it('says that two filters can never match together', async () => {
    const { answer, press, text, url } = await setupListPage({ url: '/list?status=WAITING&feedback=NONE' });
    await answer(pageOf(0, { counts: { all: 9, waitingForMe: 0 } }));
    expect(text()).toContain('“Menunggu” dan “Belum memberi feedback” tidak pernah cocok bersama.');
    await press('Hapus Belum memberi feedback');
    expect(url()).toBe('/list?status=WAITING');
  });

  it('leads from an empty pile to every ticket', async () => {
    const { answer, press, url } = await setupListPage({ url: '/list?waiting=me' });
    await answer(pageOf(0, { counts: { all: 9, waitingForMe: 0 } }));
    await press('Tampilkan semua tiket');
    expect(url()).toBe('/list');
  });

  it('offers to try again when the first answer fails', async () => {
    const { fail, press, dispatched, text } = await setupListPage();
    await fail(failureOf('server', { status: 503 }));
    expect(text()).toContain('Server sedang mengalami gangguan');
    expect(text()).not.toContain('Tidak Ada Data');
    await press('Coba lagi');
    expect(dispatched.at(-1)).toEqual(TicketListActions.refreshRequested());
  });

  it('speaks of no rows when the answer failed', async () => {
    const { answer, press, fail, announced } = await setupListPage();
    await answer(pageOf(15, { total: 40 }));
    announced.calls.reset();
    await press('Halaman berikutnya');
    await fail(failureOf('server', { status: 503 }));
    expect(
      announced.calls
        .allArgs()
        .flat()
        .filter((said) => /sampai/.test(String(said))),
    ).toEqual([]);
    await press('Coba lagi');
    await answer(pageOf(15, { total: 40, page: 2 }));
    expect(announced.calls.allArgs().flat()).toContain('Halaman 2, tiket 16 sampai 30 dari 40.');
  });

  it('keeps the old rows, with their time, when a later answer fails (F36)', async () => {
    const { answer, fail, cells, text } = await setupListPage();
    await answer(pageOf(1));
    await fail(failureOf('timeout'));
    expect(text()).toContain('Daftar per 12.24 WIB tetap ditampilkan.');
    expect(cells().length).toBe(6);
  });

  it('announces once that the connection is lost and once that it is back, and keeps the rows', async () => {
    const { answer, happen, cells, announced } = await setupListPage();
    await answer(pageOf(1));
    announced.calls.reset();
    await happen(ConnectionActions.lost());
    await happen(ConnectionActions.lost());
    await happen(ConnectionActions.restored());
    expect(announced.calls.allArgs()).toEqual([
      [jasmine.stringContaining('Tidak ada sambungan internet')],
      ['Sambungan internet kembali.'],
    ]);
    expect(cells().length).toBe(6);
  });

  it('leaves it to what lies over the rows to say that there is no network', async () => {
    const { answer, happen, press, leave, text } = await setupListPage();
    await answer(pageOf(1));
    await happen(ConnectionActions.lost());
    expect(text()).toContain('Tidak ada sambungan internet');
    await press('Detail tiket No. Ref: HAI-321120711, mohon bantuan penyelesaian eror sakti');
    expect(text()).not.toContain('Tidak ada sambungan internet');
    await leave();
    expect(text()).toContain('Tidak ada sambungan internet');
  });

  it('announces each answer once', async () => {
    const { answer, press, announced } = await setupListPage();
    await answer(pageOf(15, { total: 40 }));
    await press('Nama, Email');
    await answer(pageOf(15, { total: 40 }));
    expect(announced.calls.allArgs()).toEqual([
      ['40 tiket, tampil tiket 1 sampai 15 dari 40.'],
      ['Diurutkan: Nama A-Z, tiket 1 sampai 15 dari 40.'],
    ]);
  });
});
