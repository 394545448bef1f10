import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AttachmentPicker } from '../ui/attachment-picker/attachment-picker';
import type { AnyComposer } from './composer-notices';
import { FormCheckOffer } from './form-check/form-check';

/** The attachment picker, bound to a composer. */
@Component({
  selector: 'cso-composer-attachments',
  imports: [AttachmentPicker, FormCheckOffer],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-attachment-picker
      data-field="attachments"
      [items]="composer().uploads.items()"
      [limits]="composer().limits()"
      [problem]="composer().attachmentsProblem()"
      [disabled]="composer().busy()"
      [itemTools]="tools"
      (filesChosen)="composer().uploads.add($event)"
      (retried)="composer().uploads.retry($event)"
      (removed)="composer().uploads.remove($event)"
    />
    <ng-template #tools let-item>
      <cso-form-check [name]="item.name" [file]="composer().uploads.readable(item)" [sendable]="true" />
    </ng-template>
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
