import { computed, type Signal } from '@angular/core';
import type { Sending } from '../../domain/sending';
import { unsentOf } from './unsent';

interface Form {
  readonly text: Signal<string>;
  readonly fileNames: Signal<readonly string[]>;
  readonly sending: Signal<Sending | null>;
  clear(): void;
}

/** What is left in forms that their ticket no longer leads to (F57): to be copied, or thrown away by the user. */
export function unsentForms(forms: () => readonly Form[]) {
  return {
    unsent: computed(() =>
      unsentOf(
        forms().map((form) => form.text()),
        forms().flatMap((form) => form.fileNames()),
      ),
    ),
    /** How the first of them that was sent ended; a form that is shown says that itself. */
    sending: computed(
      () =>
        forms()
          .map((form) => form.sending())
          .find((sending) => sending !== null) ?? null,
    ),
    discard: (): void => forms().forEach((form) => form.clear()),
  };
}
