import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AttachmentPicker } from '../ui/attachment-picker/attachment-picker';
import type { AnyComposer } from './composer-notices';

/** The attachment picker, bound to a composer. */
@Component({
  selector: 'cso-composer-attachments',
  imports: [AttachmentPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-attachment-picker
      data-field="attachments"
      [items]="composer().uploads.items()"
      [limits]="composer().limits()"
      [problem]="composer().attachmentsProblem()"
      [disabled]="composer().busy()"
      (filesChosen)="composer().uploads.add($event)"
      (retried)="composer().uploads.retry($event)"
      (removed)="composer().uploads.remove($event)"
    />
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ComposerAttachments {
  readonly composer = input.required<AnyComposer>();
}
