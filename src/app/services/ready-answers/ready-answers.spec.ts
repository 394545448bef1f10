import { TestBed } from '@angular/core/testing';
import { firstValueFrom, of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { CurrentReader } from '../../api/current-reader';
import { AnswersApi } from '../../api/answers-api';
import { API_CONFIG } from '../../api/api-config';
import { PreferencesApi } from '../../api/preferences-api';
import type { Failure, FailureKind } from '../../domain/failure';
import type { Preferences } from '../../domain/session';
import { AnswerRefused, MOST_PERSONAL, provideReadyAnswers, ReadyAnswers } from './ready-answers';

const OFFICE = { code: 'lengkapi', name: 'Lengkapi', text: 'Yth. {namaPenanya}, mohon [[berkas]].', topics: ['retur'] };
const OWN = { code: 'berkas', name: 'Dari berkas', text: 'Dari answers.json' };
const MINE = { code: 'saya-1', name: 'Salam', text: 'Terima kasih.' };

describe('ReadyAnswers', () => {
  it('come from the backend, with those of the user', async () => {
    const { load } = setup({ answers: [OFFICE], preferences: { answers: [MINE], singleKeys: false } });
    expect(await load()).toEqual({ office: [OFFICE], personal: [MINE] });
  });

  it('come from the files beside the catalogue where the backend has none', async () => {
    const { load } = setup({ answers: 'missing', files: { answers: { answers: [OWN] } } });
    expect((await load()).office).toEqual([OWN]);
  });

  it('are none where nothing offers any', async () => {
    const { load } = setup({ answers: 'missing', files: {} });
    expect((await load()).office).toEqual([]);
  });

  it('fail with the request', async () => {
    const { load } = setup({ answers: 'server' });
    await expectAsync(load()).toBeRejectedWith(jasmine.objectContaining({ kind: 'server' }));
  });

  for (const [fault, answer, words] of [
    ['a variable that does not exist', { ...OFFICE, text: '{nomorSpm}' }, 'variabel'],
    ['an empty name', { ...OFFICE, name: ' ' }, 'kosong'],
    ['a code with signs', { ...OFFICE, code: 'A b' }, 'kode'],
  ] as const) {
    it(`with ${fault} are not used, and the administrator reads why`, async () => {
      const error = spyOn(console, 'error');
      const { load } = setup({ answers: [answer] });
      expect((await load()).office).toEqual([]);
      expect(error.calls.argsFor(0)[0]).toContain(words);
    });
  }

  it('of the user are not offered where the backend stores no settings', async () => {
    const { load } = setup({ answers: [], preferences: null });
    expect((await load()).personal).toBeNull();
  });

  it('of the user that cannot be read are left out', async () => {
    const { load } = setup({ answers: [], preferences: { answers: [MINE, { code: 5 }, 'x'] } });
    expect((await load()).personal).toEqual([MINE]);
  });

  it('of the user keep names in braces that are no variables', async () => {
    const mine = { ...MINE, text: 'Gunakan menu {kode}.' };
    const { load, answers, stored } = setup({ answers: [], preferences: { answers: [mine] } });
    expect((await load()).personal).toEqual([mine]);
    await firstValueFrom(answers.save('Lain', 'Baik.'), { defaultValue: undefined });
    expect(stored()['answers']).toContain(mine);
  });

  it('are stored under their name, once, and removed by their code', async () => {
    const { answers, stored } = setup({ answers: [], preferences: { answers: [MINE], lain: 1 } });
    await firstValueFrom(answers.save('Salam', 'Terima kasih banyak.'), { defaultValue: undefined });
    const [saved] = stored()['answers'] as (typeof MINE)[];
    expect(stored()).toEqual({
      answers: [
        { code: jasmine.stringMatching(/^saya-[a-z0-9]+$/) as never, name: 'Salam', text: 'Terima kasih banyak.' },
      ],
      lain: 1,
    });
    await firstValueFrom(answers.remove(saved?.code ?? ''), { defaultValue: undefined });
    expect(stored()['answers']).toEqual([]);
  });

  it('are stored whole or not at all: neither is a long text cut, nor is another answer dropped', async () => {
    const many = Array.from({ length: MOST_PERSONAL }, (_, at) => ({ ...MINE, code: `saya-${at}`, name: `n${at}` }));
    const { answers, stored } = setup({ answers: [], preferences: { answers: many } });
    const save = (name: string, text: string) =>
      firstValueFrom(answers.save(name, text), { defaultValue: undefined }).then(
        () => 'stored',
        (problem: unknown) => (problem instanceof AnswerRefused ? problem.reason : (problem as Failure).kind),
      );
    expect(await save('n0', 'x'.repeat(4_001))).toBe('text');
    expect(await save('Baru', 'Baru.')).toBe('count');
    expect(stored()['answers']).toEqual(many);
    expect(await save('n0', 'x'.repeat(4_000))).toBe('stored');
    for (let at = 1; at < 10; at++) expect(await save(`n${at}`, 'x'.repeat(4_000))).toBe('stored');
    expect(await save('n10', 'x'.repeat(4_000))).toBe('too-large');
    expect((stored()['answers'] as unknown[]).length).toBe(MOST_PERSONAL);
  });
});

interface Given {
  readonly answers: readonly unknown[] | FailureKind;
  readonly files?: object;
  readonly preferences?: Preferences | null;
}

function setup({ answers, files = {}, preferences = {} }: Given) {
  let stored = preferences;
  const preferencesApi: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () => (stored ? of({ preferences: stored, etag: null }) : throwError(() => failureOf('missing'))),
    save: (next) => {
      stored = next;
      return of(undefined);
    },
  };
  const api: Pick<AnswersApi, 'load'> = {
    load: () => (typeof answers === 'string' ? throwError(() => failureOf(answers)) : of(answers)),
  };
  TestBed.configureTestingModule({
    providers: [
      provideReadyAnswers(),
      { provide: AnswersApi, useValue: api },
      CurrentReader,
      { provide: PreferencesApi, useValue: preferencesApi },
      { provide: API_CONFIG, useValue: { baseUrl: '/api', catalogue: files } },
    ],
  });
  const service = TestBed.inject(ReadyAnswers);
  return { answers: service, load: () => firstValueFrom(service.load()), stored: () => stored ?? {} };
}
