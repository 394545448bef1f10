import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ZoneName } from '../../domain/session';
import { clip } from '../../domain/text';
import type { TicketDetail } from '../../domain/ticket';
import { formatThreadTime } from '../../words/dates';

/** Characters that are shown; the ticket has the rest. */
const LONGEST = 600;

/** Whose message: the officers' answer for a satker, the satker's question for an officer. */
export type MessageOf = 'officers' | 'satker';

const NONE: Readonly<Record<MessageOf, string>> = {
  officers: 'Percakapan tiket ini belum memuat tanggapan petugas.',
  satker: 'Percakapan tiket ini belum memuat pertanyaan satker.',
};

/** The last message of a side, which the user reads before sending to several tickets. */
@Component({
  selector: 'cso-last-message',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (message(); as message) {
      <p class="cso-soft cso-small">
        Respon tiket oleh <bdi>{{ message.author }}</bdi>, <span class="cso-nowrap">{{ message.time }}</span>
      </p>
      <p class="text" dir="auto">{{ message.text }}</p>
      @if (message.files) {
        <p class="cso-soft cso-small" dir="auto">Lampiran: {{ message.files }}</p>
      }
    } @else {
      <p class="cso-soft">{{ none() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
    }
    .text {
      white-space: pre-wrap;
    }
  `,
})
export class LastMessage {
  readonly ticket = input.required<Pick<TicketDetail, 'thread'>>();
  readonly side = input.required<MessageOf>();
  readonly zone = input.required<ZoneName>();

  protected readonly none = computed(() => NONE[this.side()]);
  protected readonly message = computed(() => {
    const ofSatker = this.side() === 'satker';
    const last = this.ticket().thread.findLast(({ side }) => (side === 'SATKER') === ofSatker);
    if (!last) return null;
    return {
      author: last.author,
      time: formatThreadTime(last.at, this.zone()),
      text: clip(last.text, LONGEST),
      files: last.attachments.map(({ name }) => name).join(', '),
    };
  });
}
