import { _IdGenerator } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  type Injector,
  linkedSignal,
  type Signal,
  signal,
} from '@angular/core';
import { MAT_DIALOG_DATA, MatDialog, MatDialogRef } from '@angular/material/dialog';
import type { Observable } from 'rxjs';

/** One line of a palette. */
export interface PaletteItem {
  readonly name: string;
  /** Text in small letters below the name. */
  readonly detail?: string;
  /** A single key that does the same. */
  readonly key?: string;
  /** Words by which the item is found, beside its name. */
  readonly words?: string;
}

/** What a palette is for. */
export interface PaletteOptions<Item extends PaletteItem> {
  readonly title: string;
  readonly placeholder: string;
  /** May change while the palette is open; the chosen line stays chosen. */
  readonly items: Signal<readonly Item[]>;
  /** What the user has typed before the palette was there. */
  readonly typed?: string;
  /** Shown when no item has the typed words. */
  readonly none: string;
}

interface PaletteData extends PaletteOptions<PaletteItem> {
  readonly titleId: string;
}

interface Search {
  readonly text: string;
  readonly found: readonly PaletteItem[];
}

/** Maximum number of lines; more words narrow them. */
const MOST = 12;

/** A dialog in which one item is found by its words, and chosen. */
@Component({
  selector: 'cso-palette',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './palette.html',
  styleUrl: './palette.scss',
})
export class Palette {
  private readonly ref = inject<MatDialogRef<Palette, PaletteItem>>(MatDialogRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly data = inject<PaletteData>(MAT_DIALOG_DATA);

  protected readonly text = signal(this.data.typed ?? '');
  protected readonly found = computed(() => {
    const wanted = this.text().toLowerCase().split(/\s+/).filter(Boolean);
    const matches = this.data.items().filter(({ name, words = '' }) => {
      const all = `${name} ${words}`.toLowerCase();
      return wanted.every((word) => all.includes(word));
    });
    return matches.slice(0, MOST);
  });
  /** Index of the item that Enter chooses. */
  protected readonly active = linkedSignal<Search, number>({
    source: () => ({ text: this.text(), found: this.found() }),
    computation: ({ text, found }, before) => {
      const chosen = before?.source.text === text ? before.source.found[before.value] : undefined;
      return Math.max(
        0,
        found.findIndex((item) => chosen && lineOf(item) === lineOf(chosen)),
      );
    },
  });
  protected readonly activeId = computed(() => (this.found().length ? this.optionId(this.active()) : null));

  protected optionId(index: number): string {
    return `${this.data.titleId}-${index}`;
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const { length } = this.found();
    if (!length) return;
    this.active.update((at) => (at + step + length) % length);
    this.host.querySelectorAll('[role=option]')[this.active()]?.scrollIntoView({ block: 'nearest' });
  }

  protected chooseActive(event: Event): void {
    event.preventDefault();
    this.choose(this.found()[this.active()]);
  }

  protected choose(item: PaletteItem | undefined): void {
    if (item) this.ref.close(item);
  }
}

/** What makes an item the same line after a change of the items. */
function lineOf({ name, detail = '' }: PaletteItem): string {
  return `${name}\n${detail}`;
}

/** Opens a palette. Emits the chosen item, or undefined, when it has closed and the focus is where it was. */
export function openPalette<Item extends PaletteItem>(
  injector: Injector,
  options: PaletteOptions<Item>,
): Observable<Item | undefined> {
  const titleId = injector.get(_IdGenerator).getId('cso-palette-');
  const data: PaletteData = { ...options, titleId };
  return injector
    .get(MatDialog)
    .open<Palette, PaletteData, Item>(Palette, {
      ariaLabelledBy: titleId,
      ariaModal: true,
      autoFocus: 'input',
      data,
      // The user may be typing.
      delayFocusTrap: false,
      enterAnimationDuration: 0,
      exitAnimationDuration: 0,
      maxWidth: 'min(560px, 100vw - 32px)',
      width: '560px',
      panelClass: ['hai-cso-root', 'cso-dialog'],
    })
    .afterClosed();
}
