import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Recap } from '../../domain/recap';
import type { Role } from '../../domain/session';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { RecapActions } from '../../state/recap/recap-actions';
import { recapFeature } from '../../state/recap/recap-feature';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { failureOf } from '../../../testing/page-samples';
import { figuresOf, recapInWorkingTime, recapOfSample, wholeRecap } from '../../../testing/recap-sample';
import { aSession, aTicket } from '../../../testing/samples';
import { withBidiOverrides, unisolatedTexts } from '../../../testing/bidi-texts';
import { ServerClock } from '../../services/clock/server-clock';
import { MONTH_NAMES } from '../../words/recap-periods';
import { RecapPage } from './recap-page';

import { until } from '../../../testing/until';

describe('RecapPage', () => {
  it('asks for the period that the address names', async () => {
    const { dispatched } = await setup({ url: '/cso/rekap?year=2024&quarter=2' });
    expect(dispatched).toEqual([
      SessionActions.needed(),
      RecapActions.requested({ request: { period: { year: 2024, quarter: 2 }, office: null } }),
    ]);
  });

  it('leaves the period to the backend when the address names none', async () => {
    const { dispatched, url } = await setup({ url: '/cso/rekap?quarter=9&from=2024-02-30&office=../x' });
    expect(dispatched).toContain(RecapActions.requested({ request: { period: null, office: null } }));
    expect(url()).toBe('/cso/rekap');
  });

  it('asks nothing for a satker', async () => {
    const { dispatched, text } = await setup({ role: 'SATKER' });
    expect(dispatched).toEqual([SessionActions.needed()]);
    expect(text()).toContain('Anda tidak berwenang membuka halaman ini');
    expect(text()).not.toContain('Coba lagi');
  });

  it('shows what the head of the office asks for first', async () => {
    const { answer, text } = await setup();
    await answer();
    for (const words of [
      'KPPN Jakarta VI · Triwulan II 2024 · diperbarui 09.05 WIB',
      'Tiket masuk 40',
      'Jawaban pertama 1 jam median dari 40 tiket 9 dari 10 terjawab dalam 1 hari',
      'Sampai selesai 2 jam median dari 40 tiket 9 dari 10 selesai dalam 2 hari',
      'Belum selesai 8 3 belum dijawab, median umur 3 hari',
      '“9 dari 10” adalah persentil ke-90',
      'Waktu jawaban hanya dari tiket yang diajukan lewat MONSAKTI, tanpa transkrip.',
      'Dikonfirmasi satker 80% 24 dari 30 tiket selesai 5 lagi sampai 95%',
    ]) {
      expect(text()).toContain(words);
    }
  });

  it('leads from the first answers on top to their tickets, where the list can select them', async () => {
    const { answer, happen, element } = await setup();
    const links = () =>
      Array.from(element.querySelectorAll('cso-headline-figures a'), (a) => `${words(a)} ${a.getAttribute('href')}`);
    await answer();
    const without = links();
    const session = aSession('CSO_KPPN', { knowsAnswered: true });
    await happen(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
    const all = '/cso/listTiket?year=2024&quarter=2&method=MONSAKTI';
    expect(links().filter((link) => !without.includes(link))).toEqual([
      `3 belum dijawab, median umur 3 hari ${all}&answered=no`,
      `median dari 40 tiket ${all}&answered=yes`,
    ]);
  });

  it('shows working time where the backend sends it, with the calendar time as a tooltip', async () => {
    const { answer, element, text } = await setup();
    await answer();
    expect(text()).toContain('Waktunya menurut kalender, termasuk malam dan hari libur.');
    expect(text()).not.toContain('kerja');
    await answer(recapInWorkingTime());
    expect(text()).toContain('Waktunya jam buka kantor, tanpa malam dan hari libur');
    expect(text()).toContain(
      'Jawaban pertama 30 menit kerja median dari 40 tiket 9 dari 10 terjawab dalam 6 jam kerja',
    );
    const tooltips = Array.from(element.querySelectorAll('dd[title]'), (each) => each.getAttribute('title'));
    expect(tooltips).toEqual([
      'Menurut kalender: median 1 jam dari 40 tiket, 9 dari 10 dalam 1 hari',
      'Menurut kalender: median 2 jam dari 40 tiket, 9 dari 10 dalam 2 hari',
    ]);
    const chart = element.querySelector('[aria-label="Grafik waktu sampai selesai"]');
    expect(chart?.textContent).toContain('median 30 jam kerja dari 40 tiket, 9 dari 10 dalam 40 jam 20 menit kerja');
    expect(Array.from(element.querySelectorAll('cso-range-chart .axis span'), (each) => each.textContent)).toContain(
      '24 jam',
    );
  });

  it('saves its numbers as a file', async () => {
    const { answer, press, text, saved } = await setup();
    await answer();
    await press('Excel');
    expect(await saved()).toBe('HAI-CSO_rekap_KPPN-139_2024-T2_2024-06-20_090500.xlsx');
    expect(text()).toContain('Unduhan selesai. HAI-CSO_rekap_KPPN-139_2024-T2_2024-06-20_090500.xlsx');
    await press('Tutup');
    await press('PDF');
    expect(await saved()).toBe('HAI-CSO_rekap_KPPN-139_2024-T2_2024-06-20_090500.pdf');
  });

  it('stops a file that is cancelled, and saves nothing', async () => {
    const { answer, press, text, clicks } = await setup();
    await answer();
    await press('PDF');
    expect(text()).toContain('Menyiapkan PDF. Menyusun berkas …');
    await press('Batalkan');
    expect(text()).not.toContain('Menyiapkan PDF');
    await press('Excel');
    await until(() => text().includes('Unduhan selesai'));
    expect(clicks()).toBe(1);
  });

  it('has the tables that the backend sends, and none without a row', async () => {
    const { answer, element, rows } = await setup({ role: 'KANTOR_PUSAT' });
    await answer();
    const titles = () => Array.from(element.querySelectorAll('.tables h2'), words);
    const always = ['Tiket menurut status', 'Tiket menurut tujuan', 'Tiket menurut metode', 'Tiket menurut kantor'];
    expect(titles()).toEqual(always);
    expect(rows('Tiket menurut kantor')).toEqual(['KPPN Jakarta VI: 30', 'Kanwil DJPb Provinsi DKI Jakarta: 10']);
    await answer(wholeRecap());
    expect(titles().filter((title) => !always.includes(title))).toEqual([
      'Umur tiket yang belum selesai',
      'Tiket menurut satker',
      'Tiket menurut petugas yang terakhir menjawab',
      'Tiket menurut topik',
      'Tiket menurut jenis penanya',
      'Jawaban petugas per tiket selesai',
    ]);
    expect(words(element)).toContain('4 tiket belum dijawab petugas.');
  });

  it('leads from each count to the list of its tickets', async () => {
    const { answer, hrefs } = await setup({ role: 'KANTOR_PUSAT' });
    await answer();
    expect(hrefs('Tiket menurut status')).toEqual([
      '/cso/listTiket?status=WAITING_CSO&year=2024&quarter=2',
      '/cso/listTiket?status=FORWARDED&year=2024&quarter=2',
      '/cso/listTiket?status=DONE&year=2024&quarter=2&feedback=NONE',
      '/cso/listTiket?status=CLOSED&year=2024&quarter=2',
    ]);
    expect(hrefs('Grafik tiket menurut triwulan')).toEqual(
      [1, 2, 3, 4].map((quarter) => `/cso/listTiket?year=2024&quarter=${quarter}`),
    );
    expect(hrefs('Tiket menurut kantor')[0]).toBe('/cso/listTiket?year=2024&quarter=2&office=KPPN-139');
  });

  it('says which quarter is chosen without colour', async () => {
    const { answer, element, text } = await setup();
    await answer();
    const current = element.querySelectorAll('[aria-current]');
    expect(Array.from(current, (each) => each.getAttribute('aria-label'))).toEqual(['Triwulan II: 40 tiket, 57,1%']);
    expect(text()).toContain('Triwulan II (dipilih)');
  });

  it('names the tickets that have waited longest, since when, with links', async () => {
    const { answer, element, text } = await setup();
    await answer();
    expect(text()).toContain('10 hari No. Ref: HAI-410090000 mohon bantuan penyelesaian eror sakti');
    expect(text()).toContain('(NOMOR TIKET HAI DJPb :20240612-ABCDEF)');
    const titles = Array.from(element.querySelectorAll('h2'), (each) => each.textContent);
    expect(titles.slice(-2)).toEqual(['Paling lama menunggu jawaban kantor', 'Paling lama di HAI-DJPb']);
    const links = Array.from(element.querySelectorAll('cso-longest-waiting a'), (each) => each.getAttribute('href'));
    expect(links).toEqual(['/cso/listTiket/t-7', '/cso/listTiket/t-8']);
  });

  it('keeps a text that turns round what follows it to itself (F05)', async () => {
    const { answer, element, text } = await setup();
    await answer({ longestWaiting: [withBidiOverrides(aTicket())] });
    expect(text()).toContain('SATKER CONTOH');
    expect(unisolatedTexts(element)).toEqual([]);
  });

  it('says in each table that its times are medians', async () => {
    const { answer, element } = await setup();
    await answer();
    const headings = Array.from(element.querySelectorAll('table'), (table) =>
      Array.from(table.tHead?.rows[0]?.cells ?? [], words).slice(-2),
    );
    expect(headings.length).toBe(5);
    for (const each of headings) expect(each).toEqual(['Jawaban pertama (median)', 'Sampai selesai (median)']);
  });

  it('says how many tickets each median is of', async () => {
    const { answer, element } = await setup();
    const unanswered = { count: 4, median: 86_400, p90: 172_800 };
    const spmKp = { of: 'SPM_KP', ...figuresOf(10), unanswered };
    await answer({ byDestination: [spmKp, { of: 'PERBENDAHARAAN', ...figuresOf(30) }] });
    const told = Array.from(element.querySelectorAll('table')).map((table) => words(table));
    for (const each of told) expect(each).toMatch(/1 jam dari \d+ tiket 9 dari 10 dalam 1 hari/);
    expect(told.some((each) => each.includes('4 belum dijawab, median umur 1 hari'))).toBeTrue();
    const charts = Array.from(element.querySelectorAll('cso-range-chart .label'), words);
    expect(charts[0]).toBe('Semua tiket 40 tiket : median 1 jam dari 40 tiket, 9 dari 10 dalam 1 hari');
  });

  it('says that a backend of the older contract counts transcripts in its times, and shows no value that it does not send', async () => {
    const { answer, text } = await setup();
    await answer({ measuredMethod: null, total: { ...figuresOf(40), unanswered: null } });
    expect(text()).toContain('Waktu jawaban dari semua tiket, termasuk transkrip.');
    expect(text()).not.toContain('belum dijawab');
  });

  it('leaves out the offices of somebody who has one', async () => {
    const { answer, text } = await setup();
    await answer({ byOffice: recapOfSample().byOffice.slice(0, 1) });
    expect(text()).not.toContain('Tiket menurut kantor');
  });

  it('says so when the period has no ticket', async () => {
    const { answer, text } = await setup();
    const nothing = figuresOf(0);
    await answer({
      total: nothing,
      byStatus: [],
      byOffice: [],
      byDestination: [],
      byMethod: [],
      longestWaiting: [],
      confirmed: { of: 0, count: 0 },
    });
    expect(text()).toContain('Tidak ada tiket pada Triwulan II 2024. Pilih periode lain.');
    expect(text()).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('goes to the quarter and the year that are chosen', async () => {
    const { answer, choose, url } = await setup();
    await answer();
    await choose('Rekap Laporan', 'Triwulan III');
    expect(url()).toBe('/cso/rekap?year=2024&quarter=3');
    await choose('Rekap Laporan', 'Tahunan');
    expect(url()).toBe('/cso/rekap?year=2024');
    await choose('Tahun', '2023');
    expect(url()).toBe('/cso/rekap?year=2023');
  });

  it('offers months and days only where the backend counts them', async () => {
    const { answer, options, button } = await setup();
    await answer();
    expect(options('Rekap Laporan')).toEqual(['Tahunan', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV']);
    expect(button('Bulan lalu')).toBeUndefined();
    await answer(wholeRecap());
    expect(options('Rekap Laporan').slice(5)).toEqual([...MONTH_NAMES, 'Pilih tanggal …']);
  });

  it('goes to last month by one press, to a month, and to days', async () => {
    const { answer, choose, press, type, url, text } = await setup();
    await answer(wholeRecap());
    await press('Bulan lalu');
    expect(url()).toBe('/cso/rekap?from=2024-05-01&to=2024-05-31');
    await choose('Rekap Laporan', 'Februari');
    expect(url()).toBe('/cso/rekap?from=2024-02-01&to=2024-02-29');
    await answer(wholeRecap({ period: { from: '2024-02-01', to: '2024-02-29' } }));
    await choose('Tahun', '2023');
    expect(url()).toBe('/cso/rekap?from=2023-02-01&to=2023-02-28');
    await choose('Rekap Laporan', 'Pilih tanggal …');
    await until(() => text().includes('Sampai tanggal'));
    await type('Sampai tanggal', '31-01-2024');
    await press('Tampilkan');
    expect(text()).toContain('Tanggal akhir tidak boleh sebelum tanggal awal.');
    await type('Dari tanggal', '30-01');
    await press('Tampilkan');
    expect(text()).toContain('Lengkapi tanggal ini.');
    await type('Dari tanggal', '30/02/2024');
    await press('Tampilkan');
    expect(text()).toContain('Tanggal ini tidak ada di kalender.');
    await type('Dari tanggal', '30-01-2024');
    await press('Tampilkan');
    expect(url()).toBe('/cso/rekap?from=2024-01-30&to=2024-01-31');
  });

  it('narrows to an office where the backend names the choices, and keeps it when the period changes', async () => {
    const { answer, choose, options, press, url, text, hrefs } = await setup({ role: 'KANTOR_PUSAT' });
    await answer();
    expect(() => options('Kantor')).toThrow();
    await answer(wholeRecap());
    await choose('Kantor', 'KPPN Jakarta VI');
    expect(url()).toBe('/cso/rekap?year=2024&quarter=2&office=KPPN-139');
    await answer(wholeRecap({ office: 'KPPN-139' }));
    expect(text()).toContain('KPPN Jakarta VI · Triwulan II 2024');
    expect(hrefs('Tiket menurut metode')).toEqual([
      '/cso/listTiket?year=2024&quarter=2&office=KPPN-139&method=MONSAKTI',
    ]);
    await press('Bulan lalu');
    expect(url()).toBe('/cso/rekap?from=2024-05-01&to=2024-05-31&office=KPPN-139');
    await choose('Kantor', 'Semua kantor');
    expect(url()).toBe('/cso/rekap?year=2024&quarter=2');
  });

  it('says what it cannot compare with, and asks again at a press', async () => {
    const { answer, announced, happen, press, dispatched, button, text } = await setup();
    await answer(wholeRecap());
    const words = 'Angka Triwulan I 2024 belum dapat dimuat, sehingga belum ada pembandingnya.';
    expect(text()).not.toContain(words);
    await happen(RecapActions.beforeLoadFailed({ failure: failureOf('timeout') }));
    expect(text()).toContain(words);
    await until(() => announced.calls.allArgs().flat().includes(words));
    await press('Coba lagi');
    expect(dispatched.at(-1)).toEqual(RecapActions.beforeRetryRequested());
    expect(text()).not.toContain(words);
    expect(document.activeElement?.textContent).toBe('Rekap Tiket');
    await happen(RecapActions.beforeLoadFailed({ failure: failureOf('forbidden', { status: 403 }) }));
    expect([text().includes(words), button('Coba lagi')]).toEqual([true, undefined]);
  });

  it('says what has changed against the period before, and that a period is not over', async () => {
    const { answer, happen, text } = await setup();
    await answer(wholeRecap());
    const before = wholeRecap({ period: { year: 2024, quarter: 1 }, total: figuresOf(28) });
    expect(text()).not.toContain('lebih banyak');
    await happen(RecapActions.beforeLoaded({ before }));
    expect(text()).toContain('Tiket masuk 40 12 lebih banyak daripada Triwulan I 2024');
    expect(text()).toContain(
      'Belum selesai 8 2 lebih dari 5 hari kerja 3 belum dijawab, median umur 3 hari 8 tiket Triwulan I 2024 masih belum selesai',
    );
    expect(text()).toContain('Angka Triwulan II 2024 masih bertambah');
    await answer(wholeRecap({ asOf: '2024-07-01T02:05:00.000Z' }));
    await happen(RecapActions.beforeLoaded({ before }));
    expect(text()).not.toContain('masih bertambah');
  });

  it('shows the months of the year as columns, and marks the chosen one', async () => {
    const { answer, hrefs, element } = await setup();
    await answer(wholeRecap({ period: { from: '2024-05-01', to: '2024-05-31' } }));
    expect(hrefs('Grafik tiket menurut bulan').length).toBe(12);
    expect(hrefs('Grafik tiket menurut bulan')[1]).toBe('/cso/listTiket?from=2024-02-01&to=2024-02-29');
    const current = Array.from(element.querySelectorAll('[aria-current]'), (each) => each.getAttribute('aria-label'));
    expect(current).toEqual(['Mei: 20 tiket, 28,6%']);
  });

  it('keeps old figures in sight while others fail to come, and tries again', async () => {
    const { answer, happen, press, text, dispatched } = await setup();
    await answer();
    await happen(RecapActions.loadFailed({ failure: failureOf('server', { status: 500 }) }));
    expect(text()).toContain('Server sedang mengalami gangguan');
    expect(text()).toContain('Tiket menurut status');
    expect(text()).toContain('Angka di bawah masih Triwulan II 2024.');
    await press('Coba lagi');
    expect(dispatched.at(-1)).toEqual(RecapActions.retryRequested());
    expect(document.activeElement?.textContent).toBe('Rekap Tiket');
  });

  it('makes no file of figures that were not asked for', async () => {
    const { answer, happen, press, text } = await setup();
    await answer();
    await happen(RecapActions.requested({ request: { period: { year: 2024, quarter: 3 }, office: null } }));
    await press('Excel');
    expect(text()).not.toContain('Menyiapkan Excel');
    await happen(RecapActions.loadFailed({ failure: failureOf('server', { status: 500 }) }));
    await press('Excel');
    expect(text()).not.toContain('Menyiapkan Excel');
    await happen(RecapActions.loaded({ recap: wholeRecap() }));
    await press('Excel');
    expect(text()).withContext('before the comparison').not.toContain('Menyiapkan Excel');
    await answer();
    await press('Excel');
    expect(text()).toContain('Menyiapkan Excel');
    await press('Batalkan');
  });

  it('announces the period and how many tickets it has', async () => {
    const { answer, announced } = await setup();
    await answer();
    expect(announced).toHaveBeenCalledWith('Rekap Triwulan II 2024: 40 tiket');
  });
});

async function setup({ url = '/cso/rekap', role = 'CSO_KPPN' as Role } = {}) {
  const announced = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'cso/rekap', component: RecapPage }]),
      provideStore(),
      provideState(sessionFeature),
      provideState(recapFeature),
      ServerClock,
      { provide: LiveAnnouncer, useValue: { announce: announced, clear: () => undefined } },
    ],
  });
  // A file waits until it is known whether there is a calendar.
  TestBed.inject(WORKING_TIMES).set(null);
  const clicked = spyOn(HTMLAnchorElement.prototype, 'click');
  const store = TestBed.inject(Store);
  const dispatched: Action[] = [];
  const dispatch = store.dispatch.bind(store);
  spyOn(store, 'dispatch').and.callFake(((action: Action) => {
    dispatched.push(action);
    dispatch(action);
  }) as Store['dispatch']);
  const harness = await RouterTestingHarness.create(url);
  const element = harness.routeNativeElement as HTMLElement;
  const happen = async (action: Action): Promise<void> => {
    dispatch(action);
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  await happen(SessionActions.loaded({ session: aSession(role), limits: DEFAULT_LIMITS }));
  const labelled = (label: string): Element => {
    const named = Array.from(element.querySelectorAll('[aria-label], table')).find(
      (each) => (each.getAttribute('aria-label') ?? words(each.querySelector('caption'))) === label,
    );
    if (!named) throw new Error(`nothing called ${label}`);
    return named;
  };
  const selectOf = (label: string): HTMLSelectElement => {
    const select = Array.from(element.querySelectorAll('select')).find((each) =>
      words(each.labels[0]).startsWith(label),
    );
    if (!select) throw new Error(`no choice ${label}`);
    return select;
  };
  const settle = async (): Promise<void> => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  const button = (name: string) => Array.from(element.querySelectorAll('button')).find((each) => words(each) === name);
  const table = (caption: string): readonly Element[] => {
    const found = Array.from(element.querySelectorAll('table')).find((each) => words(each.caption) === caption);
    return Array.from(found?.tBodies[0]?.rows ?? []);
  };
  /** Name of the file that the page hands to the browser. */
  const saved = async (): Promise<string> => {
    await until(() => words(element).includes('Unduhan selesai'));
    return (clicked.calls.mostRecent().object as unknown as HTMLAnchorElement).download;
  };
  return {
    announced,
    saved,
    dispatched,
    element,
    happen,
    answer: async (changes: Partial<Recap> = {}) => {
      await happen(RecapActions.loaded({ recap: recapOfSample(changes) }));
      await happen(RecapActions.beforeLoaded({ before: null }));
    },
    text: () => words(element),
    url: () => TestBed.inject(Router).url,
    rows: (caption: string) =>
      table(caption).map((tr) => `${words(tr.querySelector('th'))}: ${words(tr.querySelector('td')).split(' ')[0]}`),
    /** Links of the counts. */
    hrefs: (label: string) =>
      Array.from(
        labelled(label).querySelectorAll('a:not(td:not(.number) a)'),
        (each) => each.getAttribute('href') ?? '',
      ),
    button,
    clicks: () => clicked.calls.count(),
    options: (label: string) => Array.from(selectOf(label).options, ({ text }) => text),
    choose: async (label: string, option: string) => {
      const select = selectOf(label);
      select.selectedIndex = Array.from(select.options).findIndex(({ text }) => text === option);
      select.dispatchEvent(new Event('change'));
      await settle();
    },
    type: async (label: string, text: string) => {
      const input = Array.from(element.querySelectorAll('input')).find((each) => words(each.labels?.[0]) === label);
      if (!input) throw new Error(`no field ${label}`);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`no button ${name}`);
      found.click();
      await settle();
    },
  };
}

function words(element: Element | null | undefined): string {
  const texts: string[] = [];
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
