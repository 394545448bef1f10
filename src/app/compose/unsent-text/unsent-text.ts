import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';

/** A text that can no longer be sent: to be copied, or thrown away by the person (F54, F57). */
@Component({
  selector: 'cso-unsent-text',
  imports: [Control, CopyButton, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field label="Tulisan Anda yang belum terkirim">
      <textarea csoControl readonly rows="4" [value]="text()"></textarea>
    </cso-field>
    <div class="ways">
      <cso-copy-button label="Salin tulisan" [text]="text()" />
      <button type="button" class="cso-button quiet" (click)="discarded.emit()">Buang tulisan ini</button>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding-bottom: 16px;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 8px;
    }
  `,
})
export class UnsentText {
  readonly text = input.required<string>();

  readonly discarded = output();
}
