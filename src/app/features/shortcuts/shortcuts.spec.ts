import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideState, provideStore, Store } from '@ngrx/store';
import { of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { CurrentReader } from '../../api/current-reader';
import { PreferencesApi } from '../../api/preferences-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Preferences } from '../../domain/session';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { Shortcuts } from './shortcuts';

describe('Shortcuts', () => {
  let scope: HTMLElement;

  beforeEach(() => {
    scope = document.body.appendChild(document.createElement('section'));
    scope.dataset['shortcuts'] = '';
    scope.append(document.createElement('button'), document.createElement('input'));
    scope.querySelector('button')?.setAttribute('aria-keyshortcuts', 'n');
  });
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.replaceChildren());
    scope.remove();
  });

  it('press what carries the key, and take the key', () => {
    const { press, presses } = setup({}, scope);
    expect(press('n')).toBeTrue();
    expect(press('x')).toBeFalse();
    expect(presses()).toBe(1);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const) {
    it(`leave a key with ${modifier} alone`, () => {
      const { press, presses } = setup({}, scope);
      expect([press('n', { [modifier]: true }), presses()]).toEqual([false, 0]);
    });
  }

  it('leave the keys to a field, but for the palette', async () => {
    const { press, presses } = setup({}, scope);
    const field = scope.querySelector('input') ?? scope;
    expect([press('n', {}, field), presses()]).toEqual([false, 0]);
    expect(press('k', { ctrlKey: true }, field)).toBeTrue();
    await until(() => document.querySelector('[role=combobox]') !== null);
  });

  it('can be switched off for the user, everywhere (WCAG 2.1.4)', async () => {
    const { press, presses, shortcuts, stored } = setup({}, scope);
    shortcuts.setSingleKeys(false);
    expect([press('n'), press('?'), presses()]).toEqual([false, false, 0]);
    await until(() => stored()['singleKeys'] === false);
    expect(press('k', { ctrlKey: true })).toBeTrue();
    await until(() => document.querySelector('[role=combobox]') !== null);
  });

  it('are off when the user has switched them off before, and on for another user', async () => {
    const { shortcuts, logIn, backend } = setup({ singleKeys: false }, scope);
    await until(() => !shortcuts.singleKeys());
    backend.preferences = {};
    logIn('lain');
    expect(shortcuts.singleKeys()).toBeTrue();
  });

  it('last for the visit where no settings are stored', async () => {
    const { shortcuts, backend, press } = setup({}, scope);
    backend.missing = true;
    shortcuts.setSingleKeys(false);
    await until(() => backend.asked > 1);
    expect([shortcuts.singleKeys(), press('n')]).toEqual([false, false]);
  });
});

function setup(preferences: Preferences, scope: HTMLElement) {
  const backend = { preferences, missing: false, asked: 0 };
  const api: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () => {
      backend.asked++;
      return backend.missing
        ? throwError(() => failureOf('missing', { status: 404 }))
        : of({ preferences: backend.preferences, etag: null });
    },
    save: (next) => {
      backend.preferences = next;
      return of(undefined);
    },
  };
  TestBed.configureTestingModule({
    providers: [
      Shortcuts,
      provideStore(),
      provideState(sessionFeature),
      CurrentReader,
      { provide: PreferencesApi, useValue: api },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (userId: string): void =>
    store.dispatch(SessionActions.loaded({ session: aSession('CSO_KPPN', { userId }), limits: DEFAULT_LIMITS }));
  logIn('rini');
  const shortcuts = TestBed.inject(Shortcuts);
  let presses = 0;
  scope.querySelector('button')?.addEventListener('click', () => presses++);
  return {
    shortcuts,
    logIn,
    backend,
    stored: () => backend.preferences,
    presses: () => presses,
    /** Whether the key was taken. */
    press: (key: string, init: KeyboardEventInit = {}, at: HTMLElement = scope): boolean =>
      !at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })),
  };
}
