import { computed, Injectable, signal } from '@angular/core';
import { sameContent } from '../../domain/same-content';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { hasContent } from './draft';
import { type Entry, EMPTY_ENTRY } from './draft-entry';

/** The drafts in this window's memory, by form name. */
@Injectable()
export class DraftEntries {
  private readonly entries = signal<ReadonlyMap<string, Entry>>(new Map());

  /** Names of forms with content that was not sent. */
  readonly unsent = computed(
    () =>
      [...this.entries()].flatMap(([name, { draft }]) =>
        draft && hasContent(draft) ? (parseFormName(name) ?? []) : [],
      ),
    // Each key in a form changes its draft, and must not draw the rows of the list behind again.
    { equal: sameContent },
  );

  all(): ReadonlyMap<string, Entry> {
    return this.entries();
  }

  replace(entries: ReadonlyMap<string, Entry>): void {
    this.entries.set(entries);
  }

  of(form: FormKey): Entry {
    return this.entries().get(formName(form)) ?? EMPTY_ENTRY;
  }

  patch(form: FormKey, change: Partial<Entry>): void {
    this.entries.update((entries) => new Map(entries).set(formName(form), { ...this.of(form), ...change }));
  }
}
