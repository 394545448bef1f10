import { TestBed } from '@angular/core/testing';
import { defer, of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { CurrentReader } from '../../api/current-reader';
import { PreferencesApi } from '../../api/preferences-api';
import type { Failure } from '../../domain/failure';
import type { Preferences } from '../../domain/session';
import { StoredPreferences } from './stored-preferences';

describe('StoredPreferences', () => {
  it('changes one setting, on condition that nothing was written since it was read', () => {
    const { stored, saved, backend } = setup({ tema: 'gelap', n: 1 });
    stored.change('n', (value) => Number(value) + 1).subscribe();
    expect(saved).toEqual([['"0"', { tema: 'gelap', n: 2 }]]);
    expect(backend.preferences).toEqual({ tema: 'gelap', n: 2 });
  });

  it('merges again what another window has written in between (412)', () => {
    const { stored, saved, backend } = setup({ n: 1 });
    backend.before = () => {
      backend.preferences = { n: 5, lain: true };
      backend.version++;
      backend.before = () => undefined;
    };
    stored.change('n', (value) => Number(value) + 1).subscribe();
    expect(saved.map(([etag]) => etag)).toEqual(['"0"', '"1"']);
    expect(backend.preferences).toEqual({ n: 6, lain: true });
  });

  it('asks once for all who read at the same time', () => {
    const { stored, backend } = setup({ n: 1 });
    const seen: unknown[] = [];
    for (let i = 0; i < 3; i++) stored.read().subscribe(({ n }) => seen.push(n));
    expect([seen, backend.loads]).toEqual([[1, 1, 1], 1]);
  });

  it('asks again later, after a change, for another user (F65), and after a failure', () => {
    const { stored, backend, reader } = setup({ n: 1 });
    reader.setUser(aSession('SATKER', { userId: 'rini' }));
    const now = spyOn(performance, 'now').and.returnValue(1_000);
    const loads = (act: () => void): number => {
      const before = backend.loads;
      act();
      stored.read().subscribe({ error: () => undefined });
      return backend.loads - before;
    };
    expect(loads(() => undefined)).toBe(1);
    expect(loads(() => now.and.returnValue(5_999))).toBe(0);
    expect(loads(() => now.and.returnValue(6_001))).toBe(1);
    // One for the change itself.
    expect(loads(() => stored.change('n', () => 2).subscribe())).toBe(2);
    expect(loads(() => reader.setUser(aSession('SATKER', { userId: 'lain' })))).toBe(1);
    reader.leave();
    backend.missing = true;
    expect([loads(() => undefined), loads(() => undefined)]).toEqual([1, 1]);
  });

  it('gives up after three conflicts, and at once after another failure', () => {
    const { stored, saved, backend } = setup({});
    backend.before = () => backend.version++;
    let failure: Failure | null = null;
    stored.change('n', () => 1).subscribe({ error: (problem: Failure) => (failure = problem) });
    expect(saved.length).toBe(3);
    expect(failure).toEqual(jasmine.objectContaining({ status: 412 }));
    backend.missing = true;
    stored.change('n', () => 1).subscribe({ error: (problem: Failure) => (failure = problem) });
    expect(saved.length).toBe(3);
    expect(failure).toEqual(jasmine.objectContaining({ kind: 'missing' }));
  });

  it('sends nothing for which the settings have no room, and still lets them become smaller', () => {
    const { stored, saved, backend } = setup({ answers: ['a'], readMarks: { since: 1, read: {} } });
    const failures: Failure[] = [];
    const change = (key: string, value: unknown) =>
      stored.change(key, () => value).subscribe({ error: (failure: Failure) => failures.push(failure) });
    change('answers', ['x'.repeat(50_000)]);
    expect(saved).toEqual([]);
    expect(failures).toEqual([jasmine.objectContaining({ kind: 'too-large', status: null })]);
    backend.preferences = { answers: ['x'.repeat(60_000)], readMarks: { since: 1, read: {} } };
    change('answers', ['x'.repeat(59_000)]);
    change('readMarks', { since: 2, read: {} });
    expect([saved.length, failures.length]).toEqual([2, 1]);
  });
});

function setup(preferences: Preferences) {
  const saved: [string | null, Preferences][] = [];
  const backend = { preferences, version: 0, missing: false, loads: 0, before: (): unknown => undefined };
  const tag = () => `"${backend.version}"`;
  const api: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () =>
      defer(() => {
        backend.loads++;
        return backend.missing
          ? throwError(() => failureOf('missing', { status: 404 }))
          : of({ preferences: backend.preferences, etag: tag() });
      }),
    save: (next, etag) => {
      saved.push([etag, next]);
      backend.before();
      if (etag !== tag()) return throwError(() => failureOf('conflict', { status: 412 }));
      backend.preferences = next;
      backend.version++;
      return of(undefined);
    },
  };
  TestBed.configureTestingModule({
    providers: [CurrentReader, StoredPreferences, { provide: PreferencesApi, useValue: api }],
  });
  return { stored: TestBed.inject(StoredPreferences), reader: TestBed.inject(CurrentReader), saved, backend };
}
