import { _IdGenerator } from '@angular/cdk/a11y';
import type { EnvironmentInjector } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { openPalette } from '../../ui/palette/palette';
import { ShortcutSheet, type SingleKeys } from './shortcut-sheet';
import type { VisibleCommand } from './visible-commands';

/** Opens the palette; the chosen command runs when the palette has closed and the focus is where it was. */
export function openCommands(injector: EnvironmentInjector, items: readonly VisibleCommand[]): void {
  openPalette(injector, {
    title: 'Cari perintah',
    placeholder: 'Cari perintah atau tiket di halaman ini',
    items,
    none: 'Tidak ada perintah dengan kata itu di halaman ini.',
  }).subscribe((chosen) => chosen?.run());
}

/** Opens the list of single keys with the switch for them. */
export function openSheet(injector: EnvironmentInjector, shortcuts: SingleKeys): void {
  const titleId = injector.get(_IdGenerator).getId('cso-shortcuts-');
  injector.get(MatDialog).open(ShortcutSheet, {
    ariaLabelledBy: titleId,
    ariaModal: true,
    autoFocus: 'h2',
    data: { titleId, shortcuts },
    enterAnimationDuration: 0,
    exitAnimationDuration: 0,
    maxWidth: 'min(560px, 100vw - 32px)',
    panelClass: ['hai-cso-root', 'cso-dialog'],
  });
}
