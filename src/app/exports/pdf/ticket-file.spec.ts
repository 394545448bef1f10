import { linesOf, type ReadPdf, readPdf } from '../../../testing/read-pdf';
import { aSession, aThreadEntry, aTicketDetail, KANWIL } from '../../../testing/samples';
import type { TicketDetail } from '../../domain/ticket';
import type { TicketFileOrder } from '../export-order';
import { openWriter } from '../open-writer';

describe('Berkas Tiket', () => {
  it('reads line by line, each fact beside its label', async () => {
    const { boxes } = await setup({
      haiDjpbNumber: '20240321-ZGE1',
      status: 'DONE',
      feedbackGiven: true,
      feedback: { rating: 'HELPFUL', comment: 'Terima kasih', at: null },
    });
    expect(linesOf(boxes[0] ?? []).map((line) => line.map(({ text }) => text))).toEqual([
      ['Berkas Tiket No. HAI-321120711'],
      ['Judul', 'mohon bantuan penyelesaian eror sakti'],
      ['Nama/Email', 'NAMA PENANYA/penanya@kemenkeu.go.id'],
      ['Satker', 'SATKER CONTOH (527010)'],
      ['Metode', 'Diinput pada MONSAKTI Satker/KPPN'],
      ['Tujuan', 'Layanan Perbendaharaan-KPPN'],
      ['Kantor', 'KPPN Jakarta VI'],
      ['Tanggal', '21-03-2024 12:07:10 WIB'],
      ['Nomor HAI-DJPb', '20240321-ZGE1'],
      ['Status', 'Selesai'],
      ['Feedback', 'Sudah ada feedback'],
      ['Penilaian', 'Membantu'],
      ['Komentar', 'Terima kasih'],
      ['Perjalanan (WIB)'],
      ['21-03-2024 12:07:10 Dibuat oleh NAMA PENANYA'],
      ['Percakapan (2)'],
      ['21-03-2024 12:07:10 Respon tiket oleh NAMA PENANYA (Satker)'],
      ['mohon bantuan'],
      ['21-03-2024 12:16:29 Respon tiket oleh CSO 182 (KPPN)'],
      ['Sudah kami periksa.'],
      ['Lampiran: surat.pdf, hasil.xlsx'],
      ['Lampiran (2)'],
      ['surat.pdf'],
      ['240 kB (245760 byte) · dari CSO 182, 21-03-2024 12:16:29'],
      [`SHA-256: ${'ab'.repeat(32)}`],
      ['hasil.xlsx'],
      ['1 B (1 byte) · dari CSO 182, 21-03-2024 12:16:29'],
      ['SHA-256: tidak dihitung: berkas tidak dapat diunduh'],
      ['Berkas Tiket No. HAI-321120711 · Dicetak 21-03-2024 12:30:00 WIB oleh NAMA PENGGUNA', 'Halaman 1 dari 1'],
    ]);
  });

  it('says where a fact is missing', async () => {
    const { boxes } = await setup({
      asker: { name: 'NAMA PENANYA', email: '' },
      satker: null,
      askerKind: 'MAHASISWA',
      createdAt: null,
      events: [{ kind: 'CREATED', at: null, by: '' }],
      thread: [],
    });
    expect(linesOf(boxes[0] ?? []).map((line) => line.map(({ text }) => text))).toEqual([
      ['Berkas Tiket No. HAI-321120711'],
      ['Judul', 'mohon bantuan penyelesaian eror sakti'],
      ['Nama/Email', 'NAMA PENANYA'],
      ['Jenis penanya', 'Mahasiswa'],
      ['Satker', '-'],
      ['Metode', 'Diinput pada MONSAKTI Satker/KPPN'],
      ['Tujuan', 'Layanan Perbendaharaan-KPPN'],
      ['Kantor', 'KPPN Jakarta VI'],
      ['Tanggal', '-'],
      ['Nomor HAI-DJPb', '-'],
      ['Status', 'Menunggu konfirmasi/respon KPPN'],
      ['Feedback', '-'],
      ['Perjalanan (WIB)'],
      ['- Dibuat'],
      ['Percakapan (0)'],
      ['Lampiran (0)'],
      ['Tidak ada lampiran'],
      ['Berkas Tiket No. HAI-321120711 · Dicetak 21-03-2024 12:30:00 WIB oleh NAMA PENGGUNA', 'Halaman 1 dari 1'],
    ]);
  });

  it('names the asker of a transcript, and the side that wrote each entry', async () => {
    const thread = (['SATKER', 'CSO', 'HAI_DJPB'] as const).map((side) => ({
      id: side,
      author: `PENULIS ${side}`,
      side,
      at: null,
      text: 'teks',
      attachments: [],
    }));
    const { text } = await setup({ askerKind: 'MAHASISWA', office: KANWIL, thread });
    expect(text).toContain('Jenis penanya\nMahasiswa');
    expect(text).toContain('PENULIS SATKER (Satker)');
    expect(text).toContain('PENULIS CSO (Kanwil)');
    expect(text).toContain('PENULIS HAI_DJPB (HAI-DJPb)');
  });

  it('says why it prints no hash', async () => {
    expect(
      (await setup({}, { fingerprints: {} })).text.match(/tidak dihitung: berkas tidak dapat diunduh/g)?.length,
    ).toBe(2);
    const fingerprints = { 'f-1': { missing: 'browser' }, 'f-2': { otherSize: 3 } } as const;
    const { text } = await setup({}, { fingerprints });
    expect(text).toContain('tidak dihitung: peramban hanya dapat menghitungnya di halaman https');
    expect(text).toMatch(/1 B \(1 byte\).*\n.*yang terunduh berukuran 3 byte, tidak sama dengan ukuran yang tercatat/);
  });

  it('carries a thread of any length over as many pages as it takes', async () => {
    const words = Array.from({ length: 9000 }, (_, index) => `kata${index}`);
    const { pages } = await setup({
      thread: [aThreadEntry({ text: words.join(' ') })],
    });
    const text = pages.join('\n');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((page, index) => expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`));
  });

  it('shows rating and comment to the satker only (F55)', async () => {
    const closed = {
      status: 'DONE',
      feedbackGiven: true,
      feedback: { rating: 'NOT_HELPFUL', comment: 'RAHASIA', at: null },
    } as const;
    expect((await setup(closed)).text).toMatch(/Penilaian\nTidak Membantu\nKomentar\nRAHASIA/);
    const officer = await setup(closed, { reader: aSession('CSO_KPPN') });
    expect(officer.text).not.toMatch(/Penilaian|RAHASIA/);
    expect(officer.text).toContain('Sudah ada feedback');
  });

  it('is text only, in any script (F11, F12)', async () => {
    const { text, active } = await setup({
      subject: 'Ω漢',
      thread: [aThreadEntry({ author: ')\n/JS (app.alert(1))', text: '<b>' })],
      events: [{ kind: 'constructor', at: null, by: '' }],
    });
    expect(text).toContain('Ω\ufffd');
    expect(text).toContain('/JS (app.alert(1))');
    expect(text).toContain('- constructor');
    expect(active).toEqual([]);
  });
});

async function setup(
  ticket: Partial<TicketDetail> = {},
  order: Partial<TicketFileOrder> = {},
): Promise<ReadPdf & { readonly text: string }> {
  const files = [
    { id: 'f-1', name: 'surat.pdf', size: 245_760, type: 'application/pdf' },
    { id: 'f-2', name: 'hasil.xlsx', size: 1, type: '' },
  ];
  const answer = aThreadEntry({
    id: 'e-2',
    author: 'CSO 182',
    side: 'CSO',
    at: '2024-03-21T05:16:29Z',
    text: 'Sudah kami periksa.',
    attachments: files,
  });
  const writer = await openWriter({
    format: 'ticket',
    ticket: aTicketDetail({ thread: [...aTicketDetail().thread, answer], ...ticket }),
    fingerprints: { 'f-1': { sha256: 'ab'.repeat(32) }, 'f-2': { missing: 'fetch' } },
    madeAt: '2024-03-21T05:30:00Z',
    reader: aSession('SATKER'),
    ...order,
  });
  await writer.write([]);
  const read = await readPdf(await writer.finish());
  return { ...read, text: read.pages.join('\n') };
}
