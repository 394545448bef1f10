import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, input, output, type TemplateRef } from '@angular/core';
import type { WrongFile } from '../../domain/received-file';
import type { Failure } from '../../domain/failure';
import type { AttachmentInfo } from '../../domain/ticket';
import { AttachmentLine } from './attachment-line';

/** `Lampiran:` below a message of the thread. */
@Component({
  selector: 'cso-attachment-list',
  imports: [AttachmentLine, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="label" aria-hidden="true">Lampiran:</span>
    <ul aria-label="Lampiran">
      @for (attachment of attachments(); track attachment.id) {
        <li>
          <cso-attachment-line
            [attachment]="attachment"
            [busy]="busy().has(attachment.id)"
            [failure]="failures().get(attachment.id) ?? null"
            [preview]="previews().get(attachment.id) ?? null"
            (downloadRequested)="downloadRequested.emit(attachment)"
            (previewRequested)="previewRequested.emit(attachment)"
            (previewClosed)="previewClosed.emit(attachment)"
          />
          <ng-container [ngTemplateOutlet]="itemTools()" [ngTemplateOutletContext]="{ $implicit: attachment }" />
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      min-width: 0;
    }
    .label {
      padding-top: 8px;
      color: var(--mat-sys-on-surface-variant);
    }
    ul {
      display: flex;
      flex: 1 1 240px;
      flex-direction: column;
      gap: 4px;
      min-width: 0;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class AttachmentList {
  readonly attachments = input.required<readonly AttachmentInfo[]>();
  /** Ids of the attachments whose download is under way. */
  readonly busy = input<ReadonlySet<string>>(new Set());
  /** Failures by attachment id. */
  readonly failures = input<ReadonlyMap<string, Failure | WrongFile>>(new Map());
  /** URLs of checked pictures by attachment id. */
  readonly previews = input<ReadonlyMap<string, string>>(new Map());

  /** Shown below each attachment. */
  readonly itemTools = input<TemplateRef<{ $implicit: AttachmentInfo }> | null>(null);

  readonly downloadRequested = output<AttachmentInfo>();
  readonly previewRequested = output<AttachmentInfo>();
  readonly previewClosed = output<AttachmentInfo>();
}
