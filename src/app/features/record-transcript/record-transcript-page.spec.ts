import { TestBed } from '@angular/core/testing';
import { NEVER, type Observable, of, throwError } from 'rxjs';
import { AttachmentApi } from '../../api/attachment-api';
import { OfficerApi } from '../../api/officer-api';
import type { Satker } from '../../domain/session';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Role } from '../../domain/session';
import type { Destination } from '../../domain/ticket';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { DraftStore } from '../../services/drafts/draft-store';
import { SessionActions } from '../../state/session/session-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { DialogPage } from '../../../testing/dialog-page';
import { failureOf } from '../../../testing/page-samples';
import { localMinute } from '../../domain/instant';
import { readDay } from '../../domain/typed-time';
import { aTicketDetail, KPPN, SATKER, aSession } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { filesDraft } from './conversation-files';
import { RecordTranscriptPage } from './record-transcript-page';
import { formKey } from '../../domain/form-key';

const TRANSCRIPT = formKey('transcript');

const destinations: readonly Destination[] = [
  { code: 'PERBENDAHARAAN', label: 'Layanan Perbendaharaan-KPPN', office: KPPN },
];
const form = TRANSCRIPT;

describe('RecordTranscriptPage', () => {
  it('is not for a satker', async () => {
    const page = await setup('SATKER');
    expect(page.text()).toContain('Anda tidak berwenang');
    expect(page.has('Periksa')).toBeFalse();
  });

  it('shows that the form is loading while the session is', async () => {
    const page = await setup(null);
    expect(page.text()).toBe('Rekam Tiket sebagai Transkrip Memuat formulir…');
    await page.dispatch(SessionActions.loaded({ session: aSession('CSO_KPPN'), limits: DEFAULT_LIMITS }));
    expect(page.has('Periksa')).toBeTrue();
  });

  it('keeps the text, to be copied, when the role was lost while one was writing (F54)', async () => {
    const page = await setup();
    await complete(page);
    await page.dispatch(
      SessionActions.loaded({
        session: aSession('KANTOR_PUSAT', { userId: 'user-CSO_KPPN' }),
        limits: DEFAULT_LIMITS,
      }),
    );
    expect(page.text()).toContain('Anda tidak berwenang');
    expect(page.has('Periksa')).toBeFalse();
    expect(page.field('Tulisan Anda yang belum terkirim').value).toBe(
      'Data realisasi\n\nDi mana datanya?\n\nDi portal data APBN.',
    );
  });

  it('names everything that is missing, and reads nothing back', async () => {
    const page = await setup();
    await page.press('Periksa');
    for (const words of [
      'Jenis penanya wajib dipilih.',
      'Nama Penanya wajib diisi.',
      'Metode wajib dipilih.',
      'Judul wajib diisi.',
      'Isi percakapan 1 wajib diisi.',
      'Isi percakapan 2 wajib diisi.',
      'Hasil wajib dipilih.',
    ]) {
      expect(page.text()).toContain(words);
    }
    expect(page.text()).not.toContain('Tujuan Pertanyaan wajib dipilih.');
    expect(page.text()).not.toContain('Periksa sebelum disimpan');
  });

  it('lists what is wrong in the order of the form', async () => {
    const page = await setup();
    await page.fill('Jenis penanya', 'SATKER');
    await page.press('Periksa');
    const summary = Array.from(page.dialog().querySelectorAll('[role=alert] li'), (item) => item.textContent.trim());
    const wrong = Array.from(page.dialog().querySelectorAll<HTMLElement>('[aria-invalid]'), (field) =>
      page.describes(field),
    );
    const places = summary.map((words) => wrong.findIndex((beside) => beside.includes(words)));
    expect(summary).toContain('Satker wajib dipilih untuk penanya dari satker.');
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('takes a turn that has taken place by the next Periksa', async () => {
    const clock = spyOn(Date, 'now').and.callThrough();
    const page = await setup();
    await complete(page);
    clock.and.returnValue(Date.parse('2024-03-21T11:42:00+07:00'));
    await page.press('Periksa');
    expect(page.text()).toContain('Percakapan 2: waktu belum terjadi.');
    clock.and.returnValue(Date.parse('2024-03-21T11:45:00+07:00'));
    await page.press('Periksa');
    expect(page.text()).toContain('Periksa sebelum disimpan');
  });

  it('reads back what was typed, and saves exactly that', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    expect(document.activeElement?.textContent).toBe('Periksa sebelum disimpan');
    for (const words of ['NAMA MAHASISWA (Mahasiswa)', 'Tanpa satker', 'Telepon', 'Di portal data APBN.']) {
      expect(page.text()).toContain(words);
    }
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);

    await page.press('Simpan');
    const [sent] = page.dispatched(SubmissionActions.submitted);
    expect(sent?.message).toEqual({
      kind: 'transcript',
      transcript: {
        askerKind: 'MAHASISWA',
        name: 'NAMA MAHASISWA',
        email: 'mahasiswa@contoh.ac.id',
        satker: null,
        method: 'TELEPON',
        subject: 'Data realisasi',
        destination: 'PERBENDAHARAAN',
        turns: [
          { by: 'ASKER', at: '2024-03-21T04:40:00.000Z', text: 'Di mana datanya?', uploadIds: [] },
          { by: 'OFFICER', at: '2024-03-21T04:45:00.000Z', text: 'Di portal data APBN.', uploadIds: [] },
        ],
        result: 'DONE',
      },
    });
  });

  it('keeps a satker that the backend does not know in the form', async () => {
    const page = await setup('CSO_KPPN', (text) => of(text === '999999' ? [] : [SATKER]));
    await ofSatker(page, '999999');
    await page.press('Periksa');
    expect(page.describes(page.field('Satker'))).toContain('Satker 999999 tidak ditemukan.');
    expect(page.text()).not.toContain('Periksa sebelum disimpan');
    await page.fill('Satker', SATKER.code);
    await page.press('Periksa');
    expect(page.text()).toContain('Satker527010 SATKER CONTOH');
  });

  it('takes the one satker that a text means, and asks for another text where it means several', async () => {
    const other: Satker = { code: '527011', name: 'SATKER CONTOH LAIN' };
    const page = await setup('CSO_KPPN', (text) => of(text === 'satker' ? [SATKER, other] : text ? [SATKER] : []));
    await ofSatker(page, 'satker');
    await page.press('Periksa');
    expect(page.describes(page.field('Satker'))).toContain('Pilih satker dari daftar, atau tulis kodenya (6 angka).');
    await page.fill('Satker', 'contoh');
    await page.press('Periksa');
    await page.press('Simpan');
    expect(sentTranscript(page)?.satker).toBe(SATKER.code);
  });

  it('reads a code back that cannot be looked up: the backend says afterwards', async () => {
    const page = await setup('CSO_KPPN', () => throwError(() => failureOf('server')));
    await ofSatker(page, '999999');
    await page.press('Periksa');
    expect(page.text()).toContain('Periksa sebelum disimpan');
    await page.press('Simpan');
    const fields = { satker: 'Satker 999999 tidak ditemukan.' };
    await page.dispatch(
      SubmissionActions.refused({ form, failure: failureOf('invalid', { status: 422, fields }), recorded: null }),
    );
    expect(page.describes(page.field('Satker'))).toContain('Satker 999999 tidak ditemukan.');
  });

  it('says so while the satker is looked up', async () => {
    const page = await setup('CSO_KPPN', () => NEVER);
    await ofSatker(page, '999999');
    await page.press('Periksa');
    expect(page.has('Memeriksa…')).toBeTrue();
  });

  it('drops nothing that was typed as satker when another kind is chosen', async () => {
    const page = await setup();
    await complete(page);
    await page.fill('Jenis penanya', 'SATKER');
    await page.fill('Satker', 'balai');
    await page.fill('Jenis penanya', 'PEMDA');
    await page.press('Periksa');
    expect(page.text()).not.toContain('Periksa sebelum disimpan');
    expect(page.describes(page.field('Satker'))).toContain('Penanya ini bukan dari satker.');
  });

  it('reads back what is sent after a refusal, without the refusal', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    await page.press('Simpan');
    const fields = { name: 'Nama terlalu pendek.' };
    await page.dispatch(
      SubmissionActions.refused({ form, failure: failureOf('invalid', { status: 422, fields }), recorded: null }),
    );
    await page.fill('Nama Penanya', 'NAMA LENGKAP MAHASISWA');
    await page.press('Periksa');
    expect(page.text()).toContain('NAMA LENGKAP MAHASISWA (Mahasiswa)');
    expect(page.text()).not.toContain('Belum terkirim');
    expect(page.text()).not.toContain('Ada isian');
    expect(page.dispatched(SubmissionActions.acknowledged).length).toBe(1);
  });

  it('names the turn that the backend refuses beside it', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    await page.press('Simpan');
    const fields = { 'turn-2': 'Percakapan 2: waktu belum terjadi.' } as const;
    await page.dispatch(
      SubmissionActions.refused({ form, failure: failureOf('invalid', { status: 422, fields }), recorded: null }),
    );
    const answer = page.dialog().querySelectorAll('fieldset')[1];
    expect(answer?.textContent).toContain('Percakapan 2: waktu belum terjadi.');
    Array.from(page.dialog().querySelectorAll<HTMLElement>('[role=alert] a')).at(0)?.click();
    expect(answer?.contains(document.activeElement)).toBeTrue();
  });

  it('takes an asker without an e-mail address', async () => {
    const page = await setup();
    await complete(page);
    await page.fill('Email', '');
    await page.press('Periksa');
    expect(page.text()).toContain('EmailTidak ada');
    await page.press('Simpan');
    expect(sentTranscript(page)?.email).toBe('');
  });

  it('stays as it was read back behind "Sukses!"', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    await page.press('Simpan');
    const [review] = page.dialogs();
    TestBed.inject(DraftStore).discard(form);
    await page.dispatch(SubmissionActions.sent({ form, ticket: aTicketDetail() }));
    expect(page.name()).toBe('Sukses!');
    expect(review?.textContent).toContain('Di portal data APBN.');
  });

  it('dates a turn when it is added, and again when its text is begun; the others stay', async () => {
    const page = await setup();
    const opened = timesOf(page);
    const passHours = clockOf();
    const first = passHours(1);
    await page.press('Tambah percakapan');
    expect(timesOf(page)).toEqual([...opened, first]);
    const second = passHours(2);
    await typeTurn(page, 2, 'textarea', 'Jawaban');
    expect(timesOf(page)).toEqual([...opened, second]);
    passHours(3);
    await typeTurn(page, 2, 'textarea', 'Jawaban lengkap');
    expect(timesOf(page)).toEqual([...opened, second]);
    await typeTurn(page, 0, 'textarea', 'Pertanyaan');
    expect(timesOf(page).slice(1)).toEqual([opened[1] ?? '', second]);
    expect(timesOf(page)[0]).not.toBe(opened[0] ?? '');
  });

  it('never changes a time that was typed, also where the text comes later', async () => {
    const page = await setup();
    await typeTurn(page, 1, 'cso-day-input input', '21-03-2024');
    await typeTurn(page, 1, 'input[aria-label=Jam]', '11.45');
    clockOf()(1);
    await typeTurn(page, 1, 'textarea', 'Jawaban');
    expect(timesOf(page)[1]).toBe('2024-03-21T11:45');
  });

  it('leaves the times of a cleared form as they were when it is brought back', async () => {
    const page = await setup();
    await typeTurn(page, 0, 'textarea', 'Pertanyaan');
    const before = timesOf(page);
    clockOf()(1);
    await page.press('Hapus Isian');
    await page.press('Urungkan');
    expect(timesOf(page)).toEqual(before);
  });

  it('goes on to the next turn by Enter, and to a new one after the last; Shift+Enter and a blank text do not', async () => {
    const page = await setup();
    const boxes = () => [...page.dialog().querySelectorAll<HTMLTextAreaElement>('fieldset textarea')];
    const enter = async (at: number, keys: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...keys });
      boxes()[at]?.dispatchEvent(event);
      await page.settle();
      return event.defaultPrevented;
    };
    expect(await enter(0)).toBeFalse();
    await typeTurn(page, 0, 'textarea', 'Pertanyaan');
    for (const keys of [{ shiftKey: true }, { isComposing: true }]) expect(await enter(0, keys)).toBeFalse();
    expect(await enter(0)).toBeTrue();
    expect(document.activeElement).toBe(boxes()[1] ?? null);
    await typeTurn(page, 1, 'textarea', 'Jawaban');
    await enter(1);
    expect(boxes().length).toBe(3);
    expect(document.activeElement).toBe(boxes()[2] ?? null);
  });

  it('reads no turn back that Enter has added after the last answer, unless it has a file', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Tambah percakapan');
    await page.press('Tambah percakapan');
    TestBed.inject(DraftStore).change(filesDraft('3'), { missingFiles: ['surat.pdf'] });
    await page.settle();
    await page.press('Periksa');
    expect(page.text()).toContain('Isi percakapan 3 wajib diisi.');
    expect(page.text()).not.toContain('Percakapan 4');
    await page.press('Hapus percakapan 3');
    await page.press('Tambah percakapan');
    await page.press('Periksa');
    expect(page.text()).toContain('Periksa sebelum disimpan');
    await page.press('Simpan');
    expect(sentTranscript(page)?.turns.length).toBe(2);
  });

  it('discards the files of a turn that is taken away', async () => {
    const page = await setup();
    const api = TestBed.inject(AttachmentApi);
    const attachment = { id: 'f-1', name: 'surat.pdf', type: 'application/pdf', size: 9 };
    spyOn(api, 'upload').and.returnValue(of({ kind: 'done', attachment }));
    const discarded = spyOn(api, 'discard').and.callThrough();
    const picker = page.dialog().querySelectorAll<HTMLInputElement>('input[type=file]')[1];
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7\n'], 'surat.pdf', { type: 'application/pdf' }));
    if (picker) picker.files = files.files;
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => page.has('Hapus lampiran surat.pdf'));
    const draft = TestBed.inject(DraftStore).draft(filesDraft('2'));
    expect(draft()).not.toBeNull();
    await page.press('Hapus percakapan 2');
    expect(discarded).toHaveBeenCalledOnceWith('f-1');
    expect(draft()).toBeNull();
  });

  it('goes back to the form with everything in it', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    await page.press('Ubah');
    expect(page.text()).not.toContain('Periksa sebelum disimpan');
    expect(page.field('Judul').value).toBe('Data realisasi');
  });

  it('shows what the backend found wrong beside its field', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    await page.press('Simpan');
    const fields = { name: 'Nama terlalu pendek.' };
    await page.dispatch(
      SubmissionActions.refused({ form, failure: failureOf('invalid', { status: 422, fields }), recorded: null }),
    );
    expect(page.describes(page.field('Nama Penanya'))).toContain('Nama terlalu pendek.');
    expect(page.has('Periksa')).toBeTrue();
  });

  it('shows the ticket number, and returns to the whole list', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Periksa');
    await page.press('Simpan');
    const ticket = aTicketDetail({ status: 'FORWARDED', haiDjpbNumber: '20240321-ABCDEF', satker: null });
    await page.dispatch(SubmissionActions.sent({ form, ticket }));
    expect(page.text()).toContain(
      'Berhasil merekam percakapan dengan nomor tiket HAI-321120711 dan nomor tiket HAI-DJPb 20240321-ABCDEF',
    );
    await page.press('Kirim');
    await page.closed();
    expect(page.url).toBe('/list');
  });

  it('asks for the destinations again when they did not come', async () => {
    const page = await setup();
    await page.dispatch(DestinationsActions.loadFailed({ failure: failureOf('server') }));
    expect(page.text()).toContain('Pilihan tujuan belum dapat dimuat.');
    const before = page.dispatched(DestinationsActions.needed).length;
    await page.press('Coba lagi');
    expect(page.dispatched(DestinationsActions.needed).length).toBe(before + 1);
    expect(page.text()).not.toContain('Pilihan tujuan belum dapat dimuat.');
  });

  it('offers to wait for the satker only when there is one', async () => {
    const page = await setup();
    const results = () => Array.from(page.field<HTMLSelectElement>('Hasil percakapan').options, ({ text }) => text);
    expect(results()).toEqual(['Pilih salah satu..', 'Selesai', 'Diteruskan ke HAI-DJPb']);
    await page.fill('Jenis penanya', 'SATKER');
    expect(results()).toContain('Menunggu konfirmasi/respon Satker');
  });

  it('takes as many turns as there were, and lets one go again', async () => {
    const page = await setup();
    await page.press('Tambah percakapan');
    expect(page.text()).toContain('Percakapan 3');
    await page.press('Hapus percakapan 2');
    expect(page.text()).not.toContain('Percakapan 3');
    const draft = TestBed.inject(DraftStore).draft(form)()?.fields['turns'] ?? '';
    expect((JSON.parse(draft) as { id: string }[]).map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('keeps what was typed when it is closed', async () => {
    const page = await setup();
    await page.fill('Nama Penanya', 'NAMA BANK');
    await page.press('Tutup');
    await page.closed();
    await page.navigate('/list/transkrip');
    expect(page.field('Nama Penanya').value).toBe('NAMA BANK');
  });

  it('clears the form, and brings it back', async () => {
    const page = await setup();
    await page.fill('Nama Penanya', 'NAMA BANK');
    await page.press('Hapus Isian');
    expect(page.field('Nama Penanya').value).toBe('');
    await page.press('Urungkan');
    expect(page.field('Nama Penanya').value).toBe('NAMA BANK');
  });

  it('brings back the files of each turn with the form', async () => {
    const page = await setup();
    await page.fill('Nama Penanya', 'NAMA BANK');
    await page.press('Tambah percakapan');
    const drafts = TestBed.inject(DraftStore);
    for (const turn of ['1', '3']) {
      const file = { id: `u${turn}`, name: `surat-${turn}.pdf`, size: 9, type: 'application/pdf' };
      drafts.change(filesDraft(turn), { uploads: [file] });
    }
    await page.settle();
    await page.press('Hapus Isian');
    expect(page.text()).not.toContain('surat-');
    await page.press('Urungkan');
    const files = Array.from(
      page.dialog().querySelectorAll('fieldset'),
      (turn) => /surat-\d/.exec(turn.innerText)?.[0],
    );
    expect(files).toEqual(['surat-1', undefined, 'surat-3']);
    expect(
      drafts
        .draft(filesDraft('3'))()
        ?.uploads.map(({ id }) => id),
    ).toEqual(['u3']);
  });
});

/** `2024-03-21T11:45` of each turn. */
function timesOf(page: DialogPage): readonly string[] {
  const shown = (name: string) =>
    Array.from(page.dialog().querySelectorAll<HTMLInputElement>(`cso-minute-field ${name}`), ({ value }) => value);
  const hours = shown('input[aria-label=Jam]');
  return shown('cso-day-input input').map((day, index) => `${readDay(day)}T${hours[index]}`);
}

/** A function that sets the clock some hours after now, and returns the office's minute. */
function clockOf(): (hours: number) => string {
  const start = Date.now();
  const now = spyOn(Date, 'now');
  return (hours) => {
    now.and.returnValue(start + hours * 3_600_000);
    return localMinute(Date.now(), 'Asia/Jakarta');
  };
}

async function typeTurn(page: DialogPage, index: number, selector: string, text: string): Promise<void> {
  const control = page.dialog().querySelectorAll('fieldset')[index]?.querySelector<HTMLInputElement>(selector);
  if (control) control.value = text;
  control?.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
}

function sentTranscript(page: DialogPage) {
  const message = page.dispatched(SubmissionActions.submitted).at(-1)?.message;
  return message?.kind === 'transcript' ? message.transcript : null;
}

async function complete(page: DialogPage): Promise<void> {
  for (const [label, text] of [
    ['Jenis penanya', 'MAHASISWA'],
    ['Nama Penanya', 'NAMA MAHASISWA'],
    ['Email', 'mahasiswa@contoh.ac.id'],
    ['Judul', 'Data realisasi'],
    ['Metode', 'TELEPON'],
    ['Hasil percakapan', 'DONE'],
  ] as const) {
    await page.fill(label, text);
  }
  for (const [index, at, text] of [
    [0, '11:40', 'Di mana datanya?'],
    [1, '11.45', 'Di portal data APBN.'],
  ] as const) {
    await typeTurn(page, index, 'cso-day-input input', '21-03-2024');
    await typeTurn(page, index, 'input[aria-label=Jam]', at);
    await typeTurn(page, index, 'textarea', text);
  }
}

async function ofSatker(page: DialogPage, satker: string): Promise<void> {
  await complete(page);
  await page.fill('Jenis penanya', 'SATKER');
  await page.fill('Satker', satker);
}

async function setup(
  role: Role | null = 'CSO_KPPN',
  satkers: (text: string) => Observable<readonly Satker[]> = () => of([SATKER]),
): Promise<DialogPage> {
  const api: Pick<OfficerApi, 'satkers' | 'officers'> = { satkers, officers: () => of([]) };
  TestBed.configureTestingModule({ providers: [{ provide: OfficerApi, useValue: api }] });
  const page = await DialogPage.open(RecordTranscriptPage, 'transkrip', '/list/transkrip', role && aSession(role));
  await page.dispatch(DestinationsActions.loaded({ destinations }));
  return page;
}
