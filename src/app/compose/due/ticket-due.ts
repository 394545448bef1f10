import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { openDue, type TicketDetail } from '../../domain/ticket';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { readDueLine } from '../../words/due-words';
import { DueChip } from './due-chip';

/** The date that a ticket affects: stored by the backend, or named in the question. */
@Component({
  selector: 'cso-ticket-due',
  imports: [DueChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown(); as shown) {
      <cso-due-chip [key]="shown.key" [name]="shown.name" [due]="shown.due" [rule]="shown.words" />
    }
  `,
})
export class TicketDue {
  private readonly times = inject(WORKING_TIMES);

  readonly ticket = input.required<TicketDetail>();

  protected readonly shown = computed(() => {
    const { thread, status } = this.ticket();
    const due = openDue(this.ticket());
    const deadlines = this.times()?.deadlines;
    if (!deadlines || status === 'DONE') return null;
    const found = due
      ? { key: due.key, due: { date: due.date, from: null } }
      : readDueLine(thread[0]?.text ?? '', deadlines);
    const { name = 'perbendaharaan', words = '' } = deadlines.find(({ key }) => key === found?.key) ?? {};
    return found && { ...found, name, words };
  });
}
