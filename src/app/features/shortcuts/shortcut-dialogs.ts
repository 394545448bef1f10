import { _IdGenerator } from '@angular/cdk/a11y';
import { ContentObserver } from '@angular/cdk/observers';
import { type EnvironmentInjector, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { sameContent } from '../../domain/same-content';
import { openPalette } from '../../ui/palette/palette';
import { ShortcutSheet, type SingleKeys } from './shortcut-sheet';
import { commandsIn, type VisibleCommand } from './visible-commands';

/**
 * Opens the palette of a view; the chosen command runs when the palette has closed and the focus is where it was. What
 * appears in the view meanwhile, such as a control that is loaded later, is found too.
 *
 * @param others commands that no button of the view has
 * @param typed what the user has typed before the palette was there
 */
export function openCommands(
  injector: EnvironmentInjector,
  scope: HTMLElement,
  others: readonly VisibleCommand[],
  typed: string,
): void {
  const all = (): readonly VisibleCommand[] => [...commandsIn(scope), ...others];
  const items = signal(all(), { equal: (before, after) => sameContent(before.map(namesOf), after.map(namesOf)) });
  const changes = injector
    .get(ContentObserver)
    .observe(scope)
    .subscribe(() => items.set(all()));
  openPalette(injector, {
    title: 'Cari perintah',
    placeholder: 'Cari perintah atau tiket di halaman ini',
    items,
    typed,
    none: 'Tidak ada perintah dengan kata itu di halaman ini.',
  }).subscribe((chosen) => {
    changes.unsubscribe();
    // Its button may have been drawn again.
    all()
      .find(({ name }) => name === chosen?.name)
      ?.run();
  });
}

const namesOf = ({ name, key }: VisibleCommand): readonly string[] => [name, key];

/** Opens the list of single keys with the switch for them, once: its key may be pressed again while it is loaded. */
export function openSheet(injector: EnvironmentInjector, shortcuts: SingleKeys): void {
  const dialog = injector.get(MatDialog);
  if (dialog.openDialogs.some(({ componentInstance }) => componentInstance instanceof ShortcutSheet)) return;
  const titleId = injector.get(_IdGenerator).getId('cso-shortcuts-');
  dialog.open(ShortcutSheet, {
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
