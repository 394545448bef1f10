import { _IdGenerator } from '@angular/cdk/a11y';
import { effect, inject, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { fieldProblems } from '../../domain/field-problem';
import type { Sending } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import type { MessageForm } from '../../state/submission/message-form';
import { openSuccessDialog } from '../../ui/success-dialog/success-dialog';

/** What becomes of a message once the backend has answered. */
export interface MessageEnd {
  readonly ticket: () => TicketDetail;
  /** For the dialog that says it was sent. */
  readonly words: (sending: Sending, reference: string) => string;
  /** The backend knows the ticket otherwise than we do. */
  readonly outdated: () => void;
  /** The person has read that it was sent. */
  readonly read: () => void;
}

/**
 * Follows a form's message to its end. To be called in a constructor, and not in the form's own desk: the answer to a
 * message may take its desk away.
 */
export function followMessage(form: MessageForm, { ticket, words, outdated, read }: MessageEnd): void {
  const dialogs = inject(MatDialog);
  const ids = inject(_IdGenerator);
  effect(() => {
    const sending = form.sending();
    untracked(() => {
      if (sending?.status === 'refused') {
        form.problems.set(fieldProblems(sending.failure?.fields ?? {}));
        if (sending.failure?.kind === 'conflict') outdated();
      }
      if (sending?.status !== 'sent') return;
      const { reference } = ticket();
      openSuccessDialog(dialogs, ids, { text: words(sending, reference), reference: reference || null })
        .afterClosed()
        .subscribe(() => {
          form.acknowledge();
          read();
        });
    });
  });
}
