import { afterRenderEffect, computed, DOCUMENT, inject, Injectable, linkedSignal, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { entryState } from '../../services/address/entry-state';
import { nothingHasFocus } from '../../ui/nothing-has-focus';
import type { FiguresSort } from './sort-rows';

interface TableView {
  readonly sort: FiguresSort | null;
  /** Whether the rows beyond the first ones are shown. */
  readonly whole: boolean;
}

interface Place {
  /** How the tables are shown, by their headings. */
  readonly tables: Readonly<Record<string, TableView>>;
  /** The link that was followed, and which of the links with its address it is: a chart and its table have the same. */
  readonly link?: { readonly address: string; readonly nth: number };
}

/**
 * Where the user of the recap was when a link was followed: the order of the tables, and the link. It stands in the history
 * entry, so that Back leads there, also after a reload.
 */
@Injectable()
export class RecapPlace {
  private readonly document = inject(DOCUMENT);
  private readonly entry = entryState('recapPlace');
  private readonly back = inject(Router).getCurrentNavigation()?.trigger === 'popstate';
  private readonly place = computed(() => (this.back ? (this.entry.value() as Partial<Place> | undefined) : undefined));
  private readonly tables = linkedSignal(() => this.place()?.tables ?? {});

  table(heading: string): TableView {
    return this.tables()[heading] ?? { sort: null, whole: false };
  }

  changeTable(heading: string, change: Partial<TableView>): void {
    this.tables.update((tables) => ({ ...tables, [heading]: { ...this.table(heading), ...change } }));
  }

  /**
   * Stores the place when a link of this page is followed, and focuses that link when the user comes back. Needs an
   * injection context.
   *
   * @param current whether the figures on screen are those that were asked for
   */
  follow(page: HTMLElement, current: Signal<boolean>): void {
    let cameBack = false;
    const linksTo = (address: string): HTMLElement[] =>
      Array.from(page.querySelectorAll('a')).filter((link) => addressOf(link) === address);
    const store = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('a') : null;
      // Any other press opens the list in another tab.
      if (!link || button !== 0 || ctrlKey || metaKey || shiftKey) return;
      cameBack = true;
      const address = addressOf(link);
      this.entry.set({ tables: this.tables(), link: { address, nth: linksTo(address).indexOf(link) } } satisfies Place);
    };
    // Before the router begins to navigate.
    page.addEventListener('click', store, { capture: true });

    afterRenderEffect(() => {
      const { link } = this.place() ?? {};
      if (cameBack || !link || !current()) return;
      cameBack = true;
      this.entry.set({ tables: this.tables() } satisfies Place);
      if (!nothingHasFocus(this.document)) return;
      const followed = linksTo(link.address)[link.nth];
      followed?.focus({ preventScroll: true });
      followed?.scrollIntoView({ block: 'center' });
    });
  }
}

/** The address of a list without the instant of its ages, which moves with each answer. */
function addressOf(link: Element): string {
  return (link.getAttribute('href') ?? '').replace(/openBefore=[^&]*/, '');
}
