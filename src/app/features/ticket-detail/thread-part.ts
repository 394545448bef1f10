import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormCheckOffer } from '../../compose/form-check/form-check';
import { isWorkbook } from '../../compose/form-check/is-workbook';
import type { WrongFile } from '../../domain/received-file';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { AttachmentInfo, TicketDetail } from '../../domain/ticket';
import { AttachmentList } from '../../ui/attachment-list/attachment-list';
import type { ThreadItem } from './thread-items';
import { threadRow } from './thread-rows';

export interface ThreadPartOf {
  readonly items: readonly ThreadItem[];
  readonly ticket: TicketDetail;
}

/** Consecutive messages: the reader's own at the right, others at the left, events as thin lines between them. */
@Component({
  selector: 'cso-thread-part',
  imports: [AttachmentList, FormCheckOffer],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './thread-part.html',
  styleUrl: './thread-part.scss',
})
export class ThreadPart {
  readonly part = input.required<ThreadPartOf>();
  readonly session = input.required<Session>();
  readonly fresh = input.required<ReadonlySet<string>>();
  readonly newFrom = input.required<string>();
  readonly fetching = input.required<ReadonlySet<string>>();
  readonly failures = input.required<ReadonlyMap<string, Failure | WrongFile>>();
  readonly previews = input.required<ReadonlyMap<string, string>>();

  readonly downloadRequested = output<AttachmentInfo>();
  readonly previewRequested = output<AttachmentInfo>();
  readonly previewClosed = output<AttachmentInfo>();

  protected readonly isWorkbook = isWorkbook;
  protected readonly rows = computed(() =>
    this.part().items.map((item) => threadRow(item, this.part().ticket, this.session())),
  );
}
