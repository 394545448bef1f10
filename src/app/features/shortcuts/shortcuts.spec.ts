import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideState, provideStore, Store } from '@ngrx/store';
import { of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { nextTask, until } from '../../../testing/until';
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

  it('open the palette with what is typed before it is there, and press nothing meanwhile', async () => {
    const { press, presses, openPalette } = setup({}, scope);
    press('k', { ctrlKey: true });
    expect(press('n')).toBeTrue();
    press('o');
    const { box } = await openPalette();
    expect([box.value, presses()]).toEqual(['no', 0]);
  });

  it('find in the palette what appears in the view later; the chosen line stays chosen', async () => {
    const { openPalette } = setup({}, scope);
    scope.append(button('Filter'), button('Rekap'));
    const { options, active, key } = await openPalette();
    expect(options()).toEqual(['Filter', 'Rekap', 'Pintasan papan ketik']);
    await key('ArrowDown');
    scope.prepend(button('Alihkan tiket saya'));
    await until(() => options().includes('Alihkan tiket saya'));
    expect(active()).toBe('Rekap');
  });

  it('press the button of the chosen command where it was drawn again', async () => {
    const { openPalette } = setup({}, scope);
    scope.append(button('Rekap'));
    const { key, type } = await openPalette();
    await type('rekap');
    const again = button('Rekap');
    const pressed = jasmine.createSpy();
    again.addEventListener('click', pressed);
    [...scope.querySelectorAll('button')].find(({ textContent }) => textContent === 'Rekap')?.replaceWith(again);
    await key('Enter');
    await until(() => pressed.calls.any());
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('open a form that is still loaded once it is there, and press nothing that is typed until then', async () => {
    const { press, presses } = setup({}, scope);
    const loading = scope.appendChild(document.createElement('p'));
    expect(press('r')).withContext('nothing is loaded').toBeFalse();
    loading.dataset['loading'] = '';
    expect([press('r'), press('n'), presses()]).toEqual([true, true, 0]);
    const box = document.createElement('textarea');
    box.setAttribute('aria-keyshortcuts', 'r');
    loading.replaceWith(box);
    await until(() => document.activeElement === box);
    press('n');
    expect(presses()).toBe(1);
  });

  const ends: Readonly<Record<string, (page: ReturnType<typeof setup>, loading: HTMLElement) => unknown>> = {
    Tab: ({ press }) => press('Tab'),
    'a press of the pointer': () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    'another user': ({ logIn }) => {
      logIn('lain');
    },
    'the end of loading without a form': (_, loading) => {
      loading.remove();
    },
    'the end of its view': async () => {
      scope.remove();
      await nextTask();
      document.body.append(scope);
    },
  };
  for (const [what, end] of Object.entries(ends)) {
    it(`wait for no form after ${what}`, async () => {
      const page = setup({}, scope);
      const loading = scope.appendChild(document.createElement('p'));
      loading.dataset['loading'] = '';
      expect(page.press('f')).toBeTrue();
      expect(page.press(' ')).withContext('it presses the focused button').toBeFalse();
      await end(page, loading);
      await until(() => {
        page.press('n');
        return page.presses() > 0;
      });
      expect(page.presses()).toBe(1);
    });
  }

  it('open no palette over a view that is closed meanwhile, nor with what another user has typed', async () => {
    for (const end of ['closed', 'user'] as const) {
      const { press, logIn } = setup({}, scope);
      press('k', { ctrlKey: true });
      expect(press('Tab')).withContext('not a letter').toBeFalse();
      press('x');
      if (end === 'closed') scope.remove();
      else logIn('lain');
      await import('./shortcut-dialogs');
      await nextTask();
      expect(document.querySelector('cso-palette')).withContext(end).toBeNull();
      document.body.append(scope);
      TestBed.resetTestingModule();
    }
  });

  it('open one sheet, also where its key is pressed again while it is loaded', async () => {
    const { press } = setup({}, scope);
    expect([press('?'), press('?')]).toEqual([true, true]);
    const sheets = () => document.querySelectorAll('cso-shortcut-sheet').length;
    await until(() => sheets() > 0);
    await nextTask();
    expect(sheets()).toBe(1);
  });

  it('open no sheet where the user goes on while it is loaded', async () => {
    const { press } = setup({}, scope);
    press('?');
    press('Shift');
    press('j');
    await import('./shortcut-dialogs');
    await nextTask();
    expect(document.querySelector('cso-shortcut-sheet')).toBeNull();
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

function button(name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = name;
  return element;
}

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
  const press = (key: string, init: KeyboardEventInit = {}, at: HTMLElement = scope): boolean =>
    !at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  const palette = () => document.querySelector<HTMLElement>('cso-palette');
  const found = () => [...(palette()?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
  /** Opens the palette, unless it is on its way. */
  const openPalette = async () => {
    press('k', { ctrlKey: true });
    const settle = () => TestBed.inject(ApplicationRef).whenStable();
    await until(() => !!palette()?.querySelector('input'));
    await settle();
    const box = palette()?.querySelector('input') as HTMLInputElement;
    return {
      box,
      options: () => found().map(nameOf),
      active: () =>
        found()
          .filter((each) => each.ariaSelected === 'true')
          .map(nameOf)[0],
      key: async (key: string) => {
        press(key, {}, box);
        await settle();
      },
      type: async (text: string) => {
        box.value = text;
        box.dispatchEvent(new Event('input'));
        await settle();
      },
    };
  };
  return {
    openPalette,
    shortcuts,
    logIn,
    backend,
    stored: () => backend.preferences,
    presses: () => presses,
    /** Whether the key was taken. */
    press,
  };
}

const nameOf = (option: HTMLElement): string => option.querySelector('span')?.textContent.trim() ?? '';
