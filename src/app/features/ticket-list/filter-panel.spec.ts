import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { EMPTY, of } from 'rxjs';
import { NO_CATALOGUE } from '../../../testing/catalogue-samples';
import { OfficerApi } from '../../api/officer-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { ServerClock } from '../../services/clock/server-clock';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { aSession, KANWIL, KPPN } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { FilterPanel } from './filter-panel';

describe('FilterPanel', () => {
  it('applies fig 8: Selesai, Sudah memberi feedback, Terlama', async () => {
    const { choose, press, applied } = await setup();
    choose('Status Tiket', 'Selesai');
    choose('Status Feedback', 'Sudah memberi feedback');
    choose('Urut Berdasarkan', 'Tanggal Dibuat Terlama');
    expect(applied).not.toHaveBeenCalled();
    await press('Kirim');
    expect(applied).toHaveBeenCalledOnceWith({ ...FILTERS, status: 'DONE', feedback: 'GIVEN', order: 'oldest' });
  });

  for (const [words, quarter] of [
    ['Triwulan I', 1],
    ['Triwulan II', 2],
    ['Triwulan III', 3],
    ['Triwulan IV', 4],
    ['Tahunan', null],
  ] as const) {
    it(`asks for ${words} of the chosen year`, async () => {
      const { choose, press, applied } = await setup();
      choose('Rekap Laporan', words);
      choose('Tahun', '2023');
      await press('Kirim');
      expect(applied).toHaveBeenCalledOnceWith(jasmine.objectContaining({ period: { year: 2023, quarter } }));
    });
  }

  it('offers every status of fig 7 and the finer ones', async () => {
    expect((await setup()).options('Status Tiket')).toEqual([
      'Pilih salah satu..',
      'Selesai',
      'Menunggu',
      'Menunggu konfirmasi/respon KPPN/Kanwil',
      'Menunggu konfirmasi/respon Satker',
      'Kirim ke HAI',
      'Selesai, belum ada feedback',
      'Selesai, tidak menunggu feedback',
    ]);
  });

  it('asks for the status that is two filters, and leaves both with it', async () => {
    const { choose, chosen, press, applied } = await setup();
    choose('Status Tiket', 'Selesai, belum ada feedback');
    expect([chosen('Status Tiket'), chosen('Status Feedback')]).toEqual([
      'Selesai, belum ada feedback',
      'Belum memberi feedback',
    ]);
    await press('Kirim');
    expect(applied).toHaveBeenCalledOnceWith({ ...FILTERS, status: 'DONE', feedback: 'NONE' });
    choose('Status Tiket', 'Kirim ke HAI');
    expect(chosen('Status Feedback')).toBe('Pilih salah satu..');
  });

  it('says that filters can never match together, and stays open', async () => {
    const { choose, press, applied, dialog } = await setup();
    choose('Status Tiket', 'Menunggu');
    choose('Status Feedback', 'Belum memberi feedback');
    const note = dialog.querySelector('[role=alert]');
    expect(note?.textContent).toContain('“Menunggu” dan “Belum memberi feedback” tidak pernah cocok bersama');
    await press('Kirim');
    expect(applied).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(note);
    choose('Status Feedback', 'Pilih salah satu..');
    await press('Kirim');
    expect(applied).toHaveBeenCalledOnceWith({ ...FILTERS, status: 'WAITING' });
  });

  for (const [sort, words] of [
    [null, 'Paling Lama Menunggu'],
    [{ column: 'createdAt', direction: 'desc' }, 'Tanggal Dibuat Terbaru'],
    [{ column: 'createdAt', direction: 'asc' }, 'Tanggal Dibuat Terlama'],
  ] as const) {
    it(`says the order that holds in Menunggu Anda: ${words}`, async () => {
      const { chosen, choose, press, applied } = await setup({ waitingForMe: true, sort });
      expect(chosen('Urut Berdasarkan')).toBe(words);
      for (const [choice, wanted] of [
        ['Tanggal Dibuat Terlama', { column: 'createdAt', direction: 'asc' }],
        ['Paling Lama Menunggu', null],
      ] as const) {
        choose('Urut Berdasarkan', choice);
        await press('Kirim');
        expect(applied.calls.mostRecent().args[0].sort ?? null).toEqual(wanted);
      }
    });
  }

  for (const waitingForMe of [false, true]) {
    it(`sorts by the closest due date ${waitingForMe ? 'in Menunggu Anda' : 'in Semua'}, and by the order again`, async () => {
      const { choose, press, applied } = await setup({ waitingForMe }, { knowsDue: true });
      choose('Urut Berdasarkan', 'Tenggat Terdekat');
      await press('Kirim');
      const byDue = { column: 'due', direction: 'asc' } as const;
      expect(applied.calls.mostRecent().args[0].sort).toEqual(byDue);
      const sorted = await setup({ waitingForMe, sort: byDue, order: 'oldest' }, { knowsDue: true });
      expect(sorted.chosen('Urut Berdasarkan')).toBe('Tenggat Terdekat');
      await sorted.press('Kirim');
      expect(sorted.applied.calls.mostRecent().args[0]).not.toEqual(jasmine.objectContaining({ sort: null }));
      sorted.choose('Urut Berdasarkan', waitingForMe ? 'Paling Lama Menunggu' : 'Tanggal Dibuat Terbaru');
      await sorted.press('Kirim');
      expect(sorted.applied.calls.mostRecent().args[0].sort).toBeNull();
    });
  }

  it('asks a satker, too, for what is open for more than some days, and says which numbers fit', async () => {
    const { typeDays, press, applied, dialog } = await setup();
    TestBed.inject(Store).dispatch(SessionActions.loaded({ session: aSession('SATKER'), limits: DEFAULT_LIMITS }));
    typeDays('0');
    await press('Kirim');
    expect(dialog.textContent).toContain('Isi dengan angka 1 sampai 250.');
    expect(applied).not.toHaveBeenCalled();
    typeDays('5');
    await press('Kirim');
    expect(applied).toHaveBeenCalledOnceWith({
      ...FILTERS,
      status: 'WAITING',
      to: jasmine.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('offers no order by due date where the backend has none', async () => {
    expect((await setup()).options('Urut Berdasarkan')).toEqual(['Tanggal Dibuat Terbaru', 'Tanggal Dibuat Terlama']);
  });

  it('shows what is on, and clears it with Hapus Isian without applying', async () => {
    const { press, chosen, applied } = await setup({
      status: 'FORWARDED',
      period: { year: 2012, quarter: 2 },
      feedback: 'NONE',
      order: 'oldest',
    });
    const labels = ['Status Tiket', 'Rekap Laporan', 'Tahun', 'Status Feedback', 'Urut Berdasarkan'];
    expect(labels.map(chosen)).toEqual([
      'Kirim ke HAI',
      'Triwulan II',
      '2012',
      'Belum memberi feedback',
      'Tanggal Dibuat Terlama',
    ]);
    await press('Hapus Isian');
    expect(labels.map(chosen)).toEqual([
      'Pilih salah satu..',
      'Pilih salah satu..',
      '2024',
      'Pilih salah satu..',
      'Tanggal Dibuat Terbaru',
    ]);
    expect(applied).not.toHaveBeenCalled();
  });

  it('keeps what is chosen while the list beside it is searched, paged or sorted, and follows a chip that is taken off', async () => {
    const { choose, chosen, press, applied, look } = await setup({ feedback: 'GIVEN' });
    choose('Status Tiket', 'Selesai');
    look({ feedback: 'GIVEN', search: 'sp2d', page: 2, sort: { column: 'name', direction: 'asc' } });
    expect(chosen('Status Tiket')).toBe('Selesai');
    await press('Kirim');
    expect(applied).toHaveBeenCalledOnceWith({ ...FILTERS, status: 'DONE', feedback: 'GIVEN' });
    look({ search: 'sp2d' });
    expect(chosen('Status Feedback')).toBe('Pilih salah satu..');
  });

  it('keeps what is chosen when the year of the backend comes later, and has that year where none was chosen', async () => {
    for (const [year, expected] of [
      [null, '2023'],
      ['2022', '2022'],
    ] as const) {
      const { choose, press, applied, correctYear } = await setup();
      choose('Status Tiket', 'Selesai');
      choose('Rekap Laporan', 'Triwulan I');
      if (year) choose('Tahun', year);
      correctYear(2023);
      await press('Kirim');
      const period = { year: Number(expected), quarter: 1 } as const;
      expect(applied).toHaveBeenCalledOnceWith({ ...FILTERS, status: 'DONE', period });
    }
  });

  it('follows a query of another year', async () => {
    const { choose, chosen, look } = await setup({ period: { year: 2024, quarter: 1 } });
    choose('Status Tiket', 'Selesai');
    look({ period: { year: 2023, quarter: 1 } });
    expect([chosen('Status Tiket'), chosen('Tahun')]).toEqual(['Pilih salah satu..', '2023']);
  });

  it('closes after Kirim also where it covers the list, so that its button can get the focus', async () => {
    const { choose, press, closed, dialog } = await setup({}, { modal: true });
    choose('Status Tiket', 'Selesai');
    await press('Kirim');
    await until(() => closed.calls.any());
    expect(dialog.open).toBeFalse();
  });

  it('takes off with Hapus Isian what it has no field for, too, and nothing without it', async () => {
    const link = { office: 'KPPN-139', satker: '527010', forwarded: true };
    const kept = await setup(link);
    await kept.press('Kirim');
    expect(kept.applied).toHaveBeenCalledOnceWith({ ...FILTERS, ...link });
    const cleared = await setup(link);
    await cleared.press('Hapus Isian');
    await cleared.press('Kirim');
    expect(cleared.applied).toHaveBeenCalledOnceWith(FILTERS);
  });

  it('offers the head office every office, and keeps one that it does not know', async () => {
    const { choose, chosen, options, press, applied } = await setup({ office: 'KPPN-999' }, { manyOffices: true });
    expect(options('Kantor')).toEqual([
      'Pilih salah satu..',
      'KPPN-999',
      'KPPN Jakarta VI',
      'Kanwil DJPb Provinsi DKI Jakarta',
    ]);
    expect(chosen('Kantor')).toBe('KPPN-999');
    choose('Kantor', 'KPPN Jakarta VI');
    await press('Kirim');
    expect(applied).toHaveBeenCalledOnceWith({ ...FILTERS, office: 'KPPN-139' });
  });

  it('offers no office to those who have one', async () => {
    expect((await setup({}, { manyOffices: false })).labels()).not.toContain('Kantor');
    expect((await setup({}, { manyOffices: true })).labels()).toContain('Kantor');
  });

  it('needs a recap before a year', async () => {
    const { field, choose } = await setup();
    expect(field('Tahun').disabled).toBeTrue();
    choose('Rekap Laporan', 'Tahunan');
    expect(field('Tahun').disabled).toBeFalse();
  });

  for (const modal of [true, false]) {
    it(`closes by its button and by Escape, ${modal ? 'over' : 'beside'} the list`, async () => {
      const { press, closed, dialog } = await setup({}, { modal });
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await new Promise((done) => dialog.addEventListener('close', done, { once: true }));
      expect(closed).toHaveBeenCalledTimes(1);
      dialog.show();
      await press('Tutup filter');
      expect(dialog.open).toBeFalse();
    });
  }

  it('keeps the keyboard inside only where it covers the list', async () => {
    expect((await setup({}, { modal: true })).dialog.matches(':modal')).toBeTrue();
    expect((await setup({}, { modal: false })).dialog.matches(':modal')).toBeFalse();
  });
});

const FILTERS = {
  status: null,
  period: null,
  feedback: null,
  order: 'newest',
  office: null,
  satker: null,
  destination: null,
  topic: null,
  askerKind: null,
  method: null,
  officer: null,
  handledBy: null,
  from: null,
  to: null,
  openBefore: null,
  answered: null,
  forwarded: false,
} as const satisfies Partial<TicketQuery>;

interface PanelOptions {
  readonly modal?: boolean;
  readonly manyOffices?: boolean;
  readonly knowsDue?: boolean;
}

/** The panel of a satker, or of an officer when `manyOffices` is given. */
async function setup(
  changes: Partial<TicketQuery> = {},
  { modal = false, manyOffices, knowsDue = false }: PanelOptions = {},
) {
  const api = { satkers: () => EMPTY, officers: () => EMPTY, offices: () => of([KPPN, KANWIL]) };
  // A test may look at two panels.
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      ...NO_CATALOGUE,
      provideStore(),
      provideState(sessionFeature),
      ServerClock,
      { provide: OfficerApi, useValue: api },
    ],
  });
  const fixture = TestBed.createComponent(FilterPanel);
  const applied = jasmine.createSpy('applied');
  const closed = jasmine.createSpy('closed');
  fixture.componentInstance.applied.subscribe(applied);
  fixture.componentInstance.closed.subscribe(closed);
  fixture.componentRef.setInput('query', { ...DEFAULT_QUERY, ...changes });
  fixture.componentRef.setInput('thisYear', 2024);
  fixture.componentRef.setInput('officer', manyOffices !== undefined);
  fixture.componentRef.setInput('manyOffices', manyOffices ?? false);
  fixture.componentRef.setInput('modal', modal);
  fixture.componentRef.setInput('knowsDue', knowsDue);
  fixture.detectChanges();
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  if (manyOffices !== undefined) {
    await until(() => element.querySelector('cso-officer-filters') !== null);
    await fixture.whenStable();
  }
  const field = (label: string): HTMLSelectElement => {
    const found = [...element.querySelectorAll('select')].find(
      (select) => select.labels[0]?.firstChild?.textContent?.trim() === label,
    );
    if (!found) throw new Error(`no field ${label}`);
    return found;
  };
  const labels = (): (string | undefined)[] =>
    [...element.querySelectorAll('select')].map((select) => select.labels[0]?.firstChild?.textContent?.trim());
  const options = (label: string): string[] => [...field(label).options].map(({ text }) => text);
  const choose = (label: string, words: string): void => {
    field(label).selectedIndex = options(label).indexOf(words);
    for (const type of ['input', 'change']) field(label).dispatchEvent(new Event(type));
    fixture.detectChanges();
  };
  const typeDays = (days: string): void => {
    const box = [...element.querySelectorAll('input')].find((input) =>
      input.labels?.[0]?.textContent.includes('Terbuka lebih dari'),
    );
    if (!box) throw new Error('no box for days');
    box.value = days;
    box.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  const press = async (name: string): Promise<void> => {
    [...element.querySelectorAll('button')]
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name)
      ?.click();
    await fixture.whenStable();
  };
  const chosen = (label: string): string | undefined => field(label).selectedOptions[0]?.text;
  const dialog = element.querySelector('dialog') as HTMLDialogElement;
  const look = (query: Partial<TicketQuery>): void => {
    fixture.componentRef.setInput('query', { ...DEFAULT_QUERY, ...query });
    fixture.detectChanges();
  };
  const correctYear = (year: number): void => {
    fixture.componentRef.setInput('thisYear', year);
    fixture.detectChanges();
  };
  return { applied, closed, correctYear, field, labels, options, choose, typeDays, press, chosen, dialog, look };
}
