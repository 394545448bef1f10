import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { BehaviorSubject, first, map, of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { CurrentReader } from '../../api/current-reader';
import { PreferencesApi } from '../../api/preferences-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { MOST_VIEWS } from '../../domain/saved-views';
import type { Preferences } from '../../domain/session';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { ViewEntry } from './view-entry';

const DONE: TicketQuery = { ...DEFAULT_QUERY, status: 'DONE' };
const MORNING = { name: 'Pagi', params: { waiting: 'me' } };
const STORED = { views: { views: [MORNING, { name: 'Selesai', params: { status: 'DONE' } }], standard: 'Pagi' } };
const WITHOUT_STANDARD = { views: { ...STORED.views, standard: null } };

const query = signal(DEFAULT_QUERY);
const covered = signal(false);

@Component({
  selector: 'cso-list',
  imports: [ViewEntry],
  template: `
    <div class="scroller">
      <a href="#row">row</a>
      <cso-view-entry [query]="query()" [covered]="covered()" />
    </div>
  `,
})
class List {
  readonly query = query;
  readonly covered = covered;
  readonly entry = viewChild.required(ViewEntry);
}

describe('saved views of the list', () => {
  it('are opened by one press, and the one that is shown is named', async () => {
    const page = await setup({ preferences: WITHOUT_STANDARD, query: DONE });
    expect(page.entry()).toBe('Tampilan: Selesai');
    await page.openDialog();
    expect(page.text()).toContain('Menunggu Anda · Paling lama menunggu');
    await page.press('Pagi');
    expect(page.url()).toBe('/list?waiting=me');
    expect(page.dialog()?.open).not.toBeTrue();
  });

  it('are saved beside what else is stored, in place of one with the same name', async () => {
    const page = await setup({ preferences: { lain: 1 }, query: DONE });
    await page.openDialog();
    await page.save(' Bulan ini ');
    expect(page.text()).toContain('Tampilan Bulan ini disimpan.');
    expect(await page.stored()).toEqual({
      lain: 1,
      views: {
        views: [{ name: 'Bulan ini', params: { status: 'DONE' }, hidden: [] }],
        standard: null,
        dense: false,
        hidden: [],
      },
    });
    expect(page.entry()).toBe('Tampilan: Bulan ini');
    await page.save('Bulan ini');
    expect(page.text()).toContain('Tampilan Bulan ini diganti dengan yang sekarang.');
  });

  it('need a name, and a place', async () => {
    const many = Array.from({ length: MOST_VIEWS }, (_, index) => ({ ...MORNING, name: `v${index}` }));
    const page = await setup({ preferences: { views: { views: many } } });
    await page.openDialog();
    await page.save(' ');
    expect(page.text()).toContain('Isi nama tampilan.');
    await page.save('Satu lagi');
    expect(page.text()).toContain(`Paling banyak ${MOST_VIEWS} tampilan. Hapus salah satunya dahulu.`);
    expect(page.field().value).toBe('Satu lagi');
    await page.press('Hapus tampilan v0');
    await page.save('Satu lagi');
    expect(page.text()).toContain('Tampilan Satu lagi disimpan.');
  });

  it('change what another window has stored meanwhile, and nothing else of it', async () => {
    const page = await setup({ preferences: WITHOUT_STANDARD });
    await page.openDialog();
    page.storeElsewhere({ views: { views: [MORNING, { name: 'Lain', params: {} }], standard: null } });
    await page.tick('Tampilan awal: Pagi');
    expect((await page.stored())['views']).toEqual({
      views: [MORNING, { name: 'Lain', params: {} }],
      standard: 'Pagi',
      dense: false,
      hidden: [],
    });
  });

  it('have what another window has stored, once one is saved here', async () => {
    const page = await setup({ preferences: WITHOUT_STANDARD });
    await page.openDialog();
    page.storeElsewhere({ views: { views: [MORNING, { name: 'Lain', params: {} }], standard: null } });
    await page.save('Baru');
    await page.stored();
    await page.settle();
    for (const name of ['Pagi', 'Lain', 'Baru']) expect(page.text()).toContain(name);
  });

  it('have what was stored, also when one is changed before that has come', async () => {
    const page = await setup({ preferences: WITHOUT_STANDARD, query: DONE, slow: true });
    await page.openDialog();
    await page.tick('Baris rapat: lebih banyak tiket sekaligus di layar lebar');
    expect(page.entry()).not.toBe('Tampilan: Selesai');
    await page.arrive();
    expect(page.entry()).toBe('Tampilan: Selesai');
    expect(page.dense()).toBeTrue();
  });

  it('make the rows low', async () => {
    const page = await setup({ preferences: {} });
    await page.openDialog();
    await page.tick('Baris rapat: lebih banyak tiket sekaligus di layar lebar');
    expect(page.dense()).toBeTrue();
    expect((await page.stored())['views']).toEqual({ views: [], standard: null, dense: true, hidden: [] });
  });

  it('have the columns with which they were saved', async () => {
    const page = await setup({ preferences: {}, query: DONE });
    await page.openDialog();
    expect(page.text()).not.toContain('Satker, CSO');
    await page.tick('Tanggal');
    expect(page.without()).toBe('createdAt');
    await page.stored();
    await page.save('Sempit');
    expect(page.entry()).toBe('Tampilan: Sempit');
    expect((await page.stored())['views']).toEqual({
      views: [{ name: 'Sempit', params: { status: 'DONE' }, hidden: ['createdAt'] }],
      standard: null,
      dense: false,
      hidden: ['createdAt'],
    });
    await page.tick('Tanggal');
    expect(page.entry()).toBe('Tampilan');
    expect(page.without()).toBe('');
    await page.press('Sempit');
    expect(page.without()).toBe('createdAt');
    expect(page.entry()).toBe('Tampilan: Sempit');
  });

  it('last for the visit where no settings are stored, and that is said', async () => {
    const page = await setup({ preferences: null, query: DONE });
    await page.openDialog();
    await page.save('Selesai');
    expect(page.entry()).toBe('Tampilan: Selesai');
    expect(page.text()).toContain('berlaku sampai halaman ditutup');
  });

  it('that find no room last for the visit, with words, and are stored with a later change that makes room', async () => {
    const views = Array.from({ length: 20 }, (_, at) => ({ name: `v${at}`, params: { q: 'x'.repeat(90) } }));
    const preferencesOf = (text: string) => ({ answers: [{ text }], views: { views, standard: null } });
    // As full as a person may make them.
    const room = 49_152 - JSON.stringify(preferencesOf('')).length;
    const page = await setup({ preferences: preferencesOf('x'.repeat(room)), query: DONE });
    await page.openDialog();
    await page.save('Selesai');
    await until(() => page.text().includes('tempat untuk tampilan dan jawaban siap Anda penuh'));
    expect(page.entry()).toBe('Tampilan: Selesai');
    await page.press('Hapus tampilan v0');
    const { views: stored } = (await page.stored())['views'] as { views: { name: string }[] };
    expect([stored.length, stored.at(-1)?.name]).toEqual([20, 'Selesai']);
    await page.settle();
    expect(page.text()).not.toContain('penuh');
  });

  it('leave nothing of one user to the next (F65)', async () => {
    const page = await setup({ preferences: WITHOUT_STANDARD, query: DONE });
    page.storeElsewhere({});
    await page.logIn('lain');
    expect(page.entry()).toBe('Tampilan');
  });

  it('come back when the same user is confirmed again', async () => {
    const page = await setup({ preferences: null, query: DONE });
    await page.openDialog();
    await page.save('Selesai');
    await page.happen(SessionActions.hidden({ expected: false }));
    await page.logIn('rini');
    expect(page.entry()).toBe('Tampilan: Selesai');
  });
});

describe('the standard view', () => {
  it('is that with which the list opens', async () => {
    const page = await setup({ preferences: STORED });
    expect(page.url()).toBe('/list?waiting=me');
  });

  const others: readonly (readonly [string, Given])[] = [
    ['a link leads to a certain list', { query: DONE }],
    ['a ticket is open', { covered: true }],
    ['the user is in the list', { focus: true }],
  ];
  for (const [when, given] of others) {
    it(`changes nothing where ${when}`, async () => {
      const page = await setup({ preferences: STORED, ...given });
      expect(page.url()).toBe('/list');
    });
  }

  it('is not opened again when the user leaves it', async () => {
    const page = await setup({ preferences: STORED });
    await page.go('/list');
    expect(page.url()).toBe('/list');
  });
});

interface Given {
  readonly preferences?: Preferences | null;
  readonly query?: TicketQuery;
  readonly covered?: boolean;
  /** Whether a row has the focus when the settings arrive. */
  readonly focus?: boolean;
  /** Whether the settings arrive when the spec says so. */
  readonly slow?: boolean;
}

async function setup({ preferences = {}, query: shown = DEFAULT_QUERY, covered: isCovered = false, ...given }: Given) {
  query.set(shown);
  covered.set(isCovered);
  let stored = preferences;
  let [reads, saves, seen] = [0, 0, 0];
  const arrival = new BehaviorSubject(!given.slow);
  const arrived = () => arrival.pipe(first((there) => there));
  const api: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () => {
      reads++;
      return stored
        ? arrived().pipe(map(() => ({ preferences: stored ?? {}, etag: null })))
        : throwError(() => failureOf('missing'));
    },
    save: (next) => {
      stored = next;
      saves++;
      return of(undefined);
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'list', component: List }]),
      provideStore(),
      provideEffects(),
      provideState(sessionFeature),
      CurrentReader,
      { provide: PreferencesApi, useValue: api },
    ],
  });
  const store = TestBed.inject(Store);
  const harness = await RouterTestingHarness.create('/list');
  const element = harness.routeNativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  const logIn = async (userId: string): Promise<void> => {
    const before = reads;
    const session = aSession('CSO_KPPN', { userId });
    TestBed.inject(CurrentReader).setUser(session);
    store.dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
    if (before === 0 || userId !== 'rini') await until(() => reads > before);
    await settle();
  };
  if (given.focus) element.querySelector('a')?.focus();
  await logIn('rini');
  const dialog = () => element.querySelector('dialog');
  const field = () => element.querySelector<HTMLInputElement>('form input') as HTMLInputElement;
  const named = (name: string): HTMLElement | undefined =>
    [...element.querySelectorAll<HTMLElement>('button, input')].find(
      (each) => (each.getAttribute('aria-label') ?? each.innerText).trim().split('\n')[0] === name,
    );
  return {
    settle,
    logIn,
    dialog,
    field,
    happen: async (action: Action) => {
      store.dispatch(action);
      await settle();
    },
    arrive: async () => {
      arrival.next(true);
      await settle();
    },
    storeElsewhere: (next: Preferences) => (stored = next),
    /** The settings after the next change of them. */
    stored: async (): Promise<Preferences> => {
      await until(() => saves > seen);
      seen = saves;
      return stored ?? {};
    },
    entry: () => element.querySelector('cso-view-entry > button')?.textContent.trim(),
    dense: () => element.querySelector('.scroller')?.classList.contains('cso-dense'),
    without: () => element.querySelector('.scroller')?.getAttribute('data-without'),
    text: () => dialog()?.innerText ?? '',
    url: () => TestBed.inject(Router).url,
    go: async (url: string) => {
      await TestBed.inject(Router).navigateByUrl(url);
      await settle();
    },
    openDialog: async () => {
      element.querySelector<HTMLElement>('cso-view-entry > button')?.click();
      await settle();
    },
    press: async (name: string) => {
      named(name)?.click();
      await settle();
    },
    tick: async (name: string) => {
      const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
      const found = boxes.find((box) => (box.ariaLabel ?? box.labels?.[0]?.innerText.trim()) === name);
      found?.click();
      await settle();
    },
    save: async (name: string) => {
      field().value = name;
      element.querySelector('form')?.requestSubmit();
      await settle();
    },
  };
}
