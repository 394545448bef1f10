import { computed, inject, type Signal } from '@angular/core';
import { unsentOf } from '../../compose/unsent-text/unsent';
import { formKey } from '../../domain/form-key';
import { DraftStore } from '../../services/drafts/draft-store';

/** The fields of each form that hold typed text. */
const FORMS = {
  reply: ['text'],
  feedback: ['comment'],
  answer: ['text'],
  forward: ['reason', 'tried'],
  claim: ['note'],
} as const;
const KINDS = ['reply', 'feedback', 'answer', 'forward', 'claim'] as const;

/**
 * Typed texts and file names of all forms of a ticket, for a user who may no longer see it (F54).
 *
 * Needs an injection context.
 */
export function unsentMessages(id: Signal<string>) {
  const drafts = inject(DraftStore);
  const forms = computed(() =>
    KINDS.map((kind) => {
      const [form, fields] = [formKey(kind, id()), FORMS[kind]];
      return { form, fields, draft: drafts.draft(form) };
    }),
  );
  return {
    unsent: computed(() =>
      unsentOf(
        forms().flatMap(({ fields, draft }) => fields.map((field) => draft()?.fields[field] ?? '')),
        forms().flatMap(
          ({ draft }) =>
            draft()
              ?.uploads.map(({ name }) => name)
              .concat(draft()?.missingFiles ?? []) ?? [],
        ),
      ),
    ),
    discard: (): void => forms().forEach(({ form }) => drafts.discard(form)),
  };
}
