import { computed, type Signal } from '@angular/core';
import type { Sending } from '../../domain/sending';
import { unsentOf } from './unsent';

interface Form {
  readonly text: Signal<string>;
  readonly fileNames: Signal<readonly string[]>;
  readonly sending: Signal<Sending | null>;
  clear(): void;
}

/** Text and files of forms that the ticket no longer offers (F57); the user copies or discards them. */
export function unsentForms(forms: () => readonly Form[]) {
  return {
    unsent: computed(() =>
      unsentOf(
        forms().map((form) => form.text()),
        forms().flatMap((form) => form.fileNames()),
      ),
    ),
    /** The submission of the first form that was sent; forms that are shown have a notice of their own. */
    sending: computed(
      () =>
        forms()
          .map((form) => form.sending())
          .find((sending) => sending !== null) ?? null,
    ),
    discard: (): void => forms().forEach((form) => form.clear()),
  };
}
