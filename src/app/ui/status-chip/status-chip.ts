import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import type { Session } from '../../domain/session';
import { statusTone, statusWords, TONES } from '../../words/statuses';
import { clip } from '../../domain/text';
import type { Ticket } from '../../domain/ticket';
import { ICONS } from '../icon/icons';

/** A code that we do not know is shown as it came. */
const LONGEST_CODE = 60;

/** Where a ticket stands, for this reader: icon, words and tone, the same everywhere. */
@Component({
  selector: 'cso-status-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-chip', '[attr.data-tone]': 'tone()' },
  // Drawn here and not by cso-icon: a list holds hundreds of chips, and each component more is felt.
  template: `
    <svg viewBox="0 -960 960 960" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>
    @if (instead(); as instead) {
      <span class="cso-hidden">{{ words() }}, </span><span>{{ instead }}</span>
    } @else {
      <span>{{ parts()[0] }}<wbr />{{ parts()[1] }}</span>
    }
  `,
  styleUrl: './status-chip.scss',
  encapsulation: ViewEncapsulation.None,
})
export class StatusChip {
  readonly ticket = input.required<Ticket>();
  readonly session = input.required<Session>();
  /** Shown where the status would only repeat itself from row to row; screen readers still hear both. */
  readonly instead = input<string | null>(null);

  protected readonly words = computed(() => clip(statusWords(this.ticket()), LONGEST_CODE) || 'Status tidak diketahui');
  /** A line may end after the stroke of `konfirmasi/respon`. */
  protected readonly parts = computed(() => {
    const words = this.words();
    const at = words.indexOf('/') + 1;
    return [words.slice(0, at), words.slice(at)] as const;
  });
  protected readonly tone = computed(() => statusTone(this.ticket(), this.session()));
  protected readonly path = computed(() => ICONS[TONES[this.tone()]]);
}
