import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Topic } from '../../domain/catalogue/catalogue';
import { UNKNOWN } from '../../domain/working-time/calendar';
import type { TopicDeadline } from '../../domain/working-time/topic-due';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { DueChip } from '../due/due-chip';
import { Steps } from '../steps/steps';

/** What the user can try before asking, and the treasury's date of the topic. */
@Component({
  selector: 'cso-first-steps',
  imports: [DueChip, Steps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (deadline()?.rule ?? topic().deadline?.rule; as rule) {
      <p>
        <strong>Tenggat:</strong> {{ rule }}
        @if (unknown()) {
          Tanggalnya belum dapat dihitung: kalender belum lengkap.
        }
      </p>
    }
    @if (due(); as due) {
      <cso-due-chip [key]="due.key" [name]="due.name" [due]="due.date" [rule]="due.words" />
    }
    @if (topic().firstSteps.length) {
      <p><strong>Coba lebih dahulu:</strong></p>
      <cso-steps [steps]="topic().firstSteps" />
    }
  `,
  host: { class: 'cso-card cso-small' },
})
export class FirstSteps {
  private readonly times = inject(WORKING_TIMES);

  readonly topic = input.required<Topic>();
  /** The topic's deadline by the user's answers. */
  readonly deadline = input<TopicDeadline | null>(null);

  private readonly date = computed(() => {
    const { deadline, base } = this.deadline() ?? {};
    return deadline && base ? (this.times()?.due(deadline, base) ?? null) : null;
  });
  protected readonly unknown = computed(() => this.date() === UNKNOWN);
  protected readonly due = computed(() => {
    const [date, deadline] = [this.date(), this.deadline()?.deadline];
    return deadline && date && date !== UNKNOWN ? { ...deadline, date } : null;
  });
}
