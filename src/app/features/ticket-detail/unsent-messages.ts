import { computed, inject, type Signal } from '@angular/core';
import { unsentOf } from '../../compose/unsent-text/unsent';
import { formKey } from '../../domain/form-key';
import { DraftStore } from '../../services/drafts/draft-store';

/** What is typed into the forms of a ticket, and the fields that hold it. */
const FORMS = {
  reply: ['text'],
  feedback: ['comment'],
  answer: ['text'],
  forward: ['reason', 'tried'],
} as const;
const KINDS = ['reply', 'feedback', 'answer', 'forward'] as const;

/** All that was typed and chosen about a ticket, when the ticket may no longer be seen (F54). Call it while the page is made. */
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
