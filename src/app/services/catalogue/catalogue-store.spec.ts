import { TestBed } from '@angular/core/testing';
import { of, Subject, throwError } from 'rxjs';
import { KNOWN_ERROR, TOPIC } from '../../../testing/catalogue-samples';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { API_CONFIG, type ApiConfig } from '../../api/api-config';
import { CatalogueApi } from '../../api/catalogue-api';
import { CatalogueStore } from './catalogue-store';

const PARTS = { topics: { topics: [TOPIC] }, errors: { errors: [KNOWN_ERROR] } };
const CONTENT = { topics: [TOPIC], errors: [KNOWN_ERROR], forms: [] };
const SATKER = aSession('SATKER');
const KNOWS = aSession('SATKER', { catalogueVersion: '7' });

describe('CatalogueStore', () => {
  it('takes the content that a host gives', async () => {
    const { store } = setup(PARTS);
    await store.load(SATKER);
    expect([store.content(), store.pending()]).toEqual([CONTENT, false]);
  });

  it('reads the files of the folder, relative to the page, and asks the server for changes', async () => {
    const { store, fetched } = setup('katalog', (name) => (name === 'topics.json' ? json(PARTS.topics) : missing()));
    await store.load(SATKER);
    expect(store.content()).toEqual({ ...CONTENT, errors: [] });
    expect(fetched.map(({ url }) => url).sort()).toEqual(
      ['errors', 'forms', 'topics'].map((part) => new URL(`katalog/${part}.json`, document.baseURI).href),
    );
    expect(fetched.every(({ options }) => options.cache === 'no-cache')).toBeTrue();
  });

  it('asks nothing where nobody has a catalogue', async () => {
    const { store, fetched, asked } = setup(undefined);
    await store.load(SATKER);
    expect([store.content(), fetched.length, asked.length]).toEqual([null, 0, 0]);
  });

  it('takes the catalogue of the backend before every other one, once for a version', async () => {
    const { store, asked } = setup('katalog');
    await Promise.all([store.load(KNOWS), store.load(KNOWS)]);
    await store.load(KNOWS);
    expect([asked, store.content()]).toEqual([['7'], CONTENT]);
    await store.load({ ...KNOWS, catalogueVersion: '8' });
    expect(asked).toEqual(['7', '8']);
  });

  it('never shows one user the catalogue of another, also when it comes late (F65)', async () => {
    const { store, asked, api } = setup(undefined);
    const late = new Subject<Readonly<Record<string, unknown>>>();
    api.load.and.returnValues(late, of({ errors: PARTS.errors }));
    const first = store.load(KNOWS);
    const second = store.load({ ...KNOWS, userId: 'other' });
    late.next(PARTS);
    late.complete();
    await Promise.all([first, second]);
    expect(asked.length).toBe(0);
    expect(store.content()).toEqual({ ...CONTENT, topics: [] });
  });

  it('forgets the catalogue when a user has none, and does not wait for it (F65)', async () => {
    const { store, api } = setup(undefined);
    await store.load(KNOWS);
    await store.load({ ...SATKER, userId: 'other' });
    expect(store.content()).toBeNull();
    const late = new Subject<Readonly<Record<string, unknown>>>();
    api.load.and.returnValue(late);
    const loading = store.load(KNOWS);
    await store.load({ ...SATKER, userId: 'other' });
    late.next(PARTS);
    late.complete();
    await loading;
    expect([store.content(), store.pending()]).toEqual([null, false]);
  });

  const wrong: readonly [string, () => Response, string][] = [
    ['no JSON', () => new Response('{'), 'topics.json: bukan JSON yang sah'],
    ['a server error', () => new Response('', { status: 503 }), 'topics.json: server menjawab 503'],
    ['a wrong part', () => json({ topics: [{}] }), 'topics.json: topics[0].code'],
    ['a file without end', () => new Response(' '.repeat(2_000_001)), 'topics.json: lebih dari 2.000.000 karakter'],
  ];
  for (const [name, answer, words] of wrong) {
    it(`writes one line for the administrator, and has no content: ${name}`, async () => {
      const logged = spyOn(console, 'error');
      const { store } = setup('katalog/', (file) => (file === 'topics.json' ? answer() : missing()));
      await store.load(SATKER);
      expect(store.content()).toBeNull();
      expect(logged).toHaveBeenCalledOnceWith(jasmine.stringContaining(`HAI-CSO: katalog tidak dipakai. ${words}`));
    });
  }

  it('requests nothing once the form is gone, also when its own chunk comes late', async () => {
    const { store, api } = setup(undefined);
    const loading = store.load(KNOWS);
    TestBed.resetTestingModule();
    await loading;
    expect(api.load).not.toHaveBeenCalled();
  });

  it('tries again with the next form after a failure', async () => {
    const { store, api } = setup(undefined);
    api.load.and.returnValues(
      throwError(() => failureOf('server', { status: 503 })),
      of(PARTS),
    );
    await store.load(KNOWS);
    expect([store.content(), store.pending()]).toEqual([null, false]);
    await store.load(KNOWS);
    expect(store.content()).toEqual(CONTENT);
  });
});

const json = (content: unknown): Response => Response.json(content);
const missing = (): Response => new Response('', { status: 404 });

function setup(catalogue: ApiConfig['catalogue'], answer: (file: string) => Response = missing) {
  const fetched: { url: string; options: RequestInit }[] = [];
  spyOn(window, 'fetch').and.callFake((input, options = {}) => {
    const url = input instanceof URL ? input.href : String(input as string);
    fetched.push({ url, options });
    return Promise.resolve(answer(url.split('/').at(-1) ?? ''));
  });
  const asked: string[] = [];
  const api = jasmine.createSpyObj<CatalogueApi>('CatalogueApi', ['load']);
  api.load.and.callFake((version) => {
    asked.push(version);
    return of(PARTS);
  });
  TestBed.configureTestingModule({
    providers: [
      CatalogueStore,
      { provide: CatalogueApi, useValue: api },
      { provide: API_CONFIG, useValue: { apiBase: '/', catalogue } satisfies ApiConfig },
    ],
  });
  return { store: TestBed.inject(CatalogueStore), fetched, asked, api };
}
