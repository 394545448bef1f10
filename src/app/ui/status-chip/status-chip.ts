import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import type { Session } from '../../domain/session';
import { statusTone, statusWords, TONES } from '../../words/statuses';
import { clip } from '../../domain/text';
import type { Ticket } from '../../domain/ticket';
import { ICONS } from '../icon/icons';

/** Maximum number of characters of an unknown code, which is shown as received. */
const LONGEST_CODE = 60;

/** The status of a ticket for this reader: icon, words and tone. */
@Component({
  selector: 'cso-status-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-chip', '[attr.data-tone]': 'tone()' },
  // Inline SVG instead of cso-icon: a list has hundreds of chips, and each component costs time.
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
  /** Text that replaces a status that all rows share. Screen readers get both. */
  readonly instead = input<string | null>(null);

  protected readonly words = computed(() => clip(statusWords(this.ticket()), LONGEST_CODE) || 'Status tidak diketahui');
  /** Allows a line break after the slash of `konfirmasi/respon`. */
  protected readonly parts = computed(() => {
    const words = this.words();
    const at = words.indexOf('/') + 1;
    return [words.slice(0, at), words.slice(at)] as const;
  });
  protected readonly tone = computed(() => statusTone(this.ticket(), this.session()));
  protected readonly path = computed(() => ICONS[TONES[this.tone()]]);
}
