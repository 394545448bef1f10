import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AnyComposer } from './composer-notices';
import { FormAttachments } from './form-attachments';

/** The attachments of a composer. */
@Component({
  selector: 'cso-composer-attachments',
  imports: [FormAttachments],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-form-attachments
      [uploads]="composer().uploads"
      [limits]="composer().limits()"
      [problem]="composer().attachmentsProblem()"
      [disabled]="composer().busy()"
      [satkerCode]="satkerCode()"
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
  /** As for `cso-form-check`. */
  readonly satkerCode = input<string | null>();
}
