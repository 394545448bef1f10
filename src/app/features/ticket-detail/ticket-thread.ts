import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { formatThreadTime, zoneLabel } from '../../domain/dates';
import type { WrongFile } from '../../domain/came-file';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { AttachmentInfo, ThreadEntry, ThreadSide, TicketDetail } from '../../domain/ticket';
import { AttachmentList } from '../../ui/attachment-list/attachment-list';
import { eventWords } from '../../words/events';
import { threadItems } from './thread-items';
import { ownSide, sideWordsFor } from './thread-words';

/** The conversation: own messages at the right, the others' at the left, what happened in thin lines between. */
@Component({
  selector: 'cso-ticket-thread',
  imports: [AttachmentList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-thread.html',
  styleUrl: './ticket-thread.scss',
})
export class TicketThread {
  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  /** Ids of messages that came while one was writing. */
  readonly fresh = input<ReadonlySet<string>>(new Set());
  /** Of attachments: being fetched, failed, and open as pictures, by id. */
  readonly fetching = input<ReadonlySet<string>>(new Set());
  readonly failures = input<ReadonlyMap<string, Failure | WrongFile>>(new Map());
  readonly previews = input<ReadonlyMap<string, string>>(new Map());

  readonly downloadRequested = output<AttachmentInfo>();
  readonly previewRequested = output<AttachmentInfo>();
  readonly previewClosed = output<AttachmentInfo>();

  protected readonly items = computed(() => threadItems(this.ticket()));
  protected readonly zone = computed(() => zoneLabel(this.session().zone));

  protected readonly eventWords = eventWords;

  protected time(at: string | null): string {
    return formatThreadTime(at, this.session().zone);
  }

  protected isOwn(side: ThreadSide): boolean {
    return side === ownSide(this.session().role);
  }

  protected sideWords(entry: ThreadEntry): string {
    return sideWordsFor(this.session().role, entry, this.ticket());
  }
}
