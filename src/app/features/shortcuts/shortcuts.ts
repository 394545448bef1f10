import { DOCUMENT } from '@angular/common';
import { DestroyRef, EnvironmentInjector, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { catchError, distinctUntilChanged, EMPTY, fromEvent, map, switchMap, tap } from 'rxjs';
import { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { selectSession } from '../../state/session/session-feature';
import { AwaitedKey } from './awaited-key';
import { moveRow, pressKey, scopeOf, takesKeys, type VisibleCommand } from './visible-commands';

/** The user's setting: false switches the single keys off. */
const PREFERENCE = 'singleKeys';
/** Keys of which one may be held for another key. */
const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta'];

/**
 * Single keys and the palette (beyond.md, section 3). Which key presses what stands at the elements themselves, in
 * `aria-keyshortcuts`. The user can switch the single keys off (WCAG 2.1.4).
 */
@Injectable()
export class Shortcuts {
  private readonly injector = inject(EnvironmentInjector);
  private readonly preferences = lazyPreferences();
  private readonly on = signal(true);
  /** What the user types while the palette's code is loaded; null while no palette is awaited. */
  private typedEarly: string | null = null;
  /** Whether the sheet of keys is still loaded, and no other key was pressed since. */
  private sheetAwaited = false;
  private readonly awaited = new AwaitedKey();
  private readonly document = inject(DOCUMENT);

  readonly singleKeys = this.on.asReadonly();

  constructor() {
    fromEvent<KeyboardEvent>(this.document, 'keydown')
      .pipe(takeUntilDestroyed())
      .subscribe((event) => this.press(event));
    inject(DestroyRef).onDestroy(() => this.awaited.stop());
    inject(Store)
      .select(selectSession)
      .pipe(
        map((session) => session?.userId),
        distinctUntilChanged(),
        // Another user has settings of their own.
        tap(() => {
          this.on.set(true);
          this.typedEarly = null;
          this.awaited.stop();
        }),
        switchMap((user) => (user === undefined ? EMPTY : this.preferences.pipe(switchMap((stored) => stored.read())))),
        // Without stored settings the keys are on.
        catchError(() => EMPTY),
        takeUntilDestroyed(),
      )
      .subscribe((stored) => this.on.set(stored[PREFERENCE] !== false));
  }

  /** Switches the single keys on or off, at the backend too where it stores settings. */
  setSingleKeys(on: boolean): void {
    this.on.set(on);
    this.preferences
      .pipe(
        switchMap((stored) => stored.change(PREFERENCE, () => on)),
        // The choice lasts for the visit.
        catchError(() => EMPTY),
      )
      .subscribe();
  }

  private press(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (key !== '?' && !MODIFIERS.includes(key)) this.sheetAwaited = false;
    if (event.defaultPrevented || event.isComposing || altKey) return;
    const scope = scopeOf(event);
    if (!scope) return;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') {
      event.preventDefault();
      return void this.openPalette(scope);
    }
    if (ctrlKey || metaKey || takesKeys(event) || !this.on()) return;
    if (this.act(scope, key)) event.preventDefault();
  }

  private act(scope: HTMLElement, key: string): boolean {
    if (this.typedEarly !== null) {
      if (key.length === 1) this.typedEarly += key;
      return key.length === 1;
    }
    if (key === 'Tab') this.awaited.stop();
    // A space presses the button that has the focus.
    if (this.awaited.waits) return key.length === 1 && key !== ' ';
    if (key === '?') {
      void this.openSheet();
      return true;
    }
    if (key === 'j' || key === 'k') return moveRow(scope, key === 'j' ? 1 : -1);
    return pressKey(scope, key) || this.awaited.begin(scope, key);
  }

  private async openPalette(scope: HTMLElement): Promise<void> {
    if (this.typedEarly !== null) return;
    this.awaited.stop();
    this.typedEarly = '';
    try {
      const { openCommands } = await import('./shortcut-dialogs');
      const typed: string | null = this.typedEarly;
      // The view may be closed by now, or another user may be there.
      if (typed === null || !scope.isConnected) return;
      const sheet: VisibleCommand = { name: 'Pintasan papan ketik', key: '?', run: () => void this.openSheet() };
      openCommands(this.injector, scope, [sheet], typed);
    } finally {
      this.typedEarly = null;
    }
  }

  private async openSheet(): Promise<void> {
    const { activeElement } = this.document;
    this.sheetAwaited = true;
    const { openSheet } = await import('./shortcut-dialogs');
    // The user may have gone on meanwhile.
    if (this.sheetAwaited && this.document.activeElement === activeElement) openSheet(this.injector, this);
  }
}
