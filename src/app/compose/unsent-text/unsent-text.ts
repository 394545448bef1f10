import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';

/** What can no longer be sent: a text to be copied, files that are named, both to be thrown away (F54, F57). */
@Component({
  selector: 'cso-unsent-text',
  imports: [Control, CopyButton, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (text()) {
      <cso-field label="Tulisan Anda yang belum terkirim">
        <textarea csoControl readonly rows="4" [value]="text()"></textarea>
      </cso-field>
    }
    @if (files().length) {
      <p>
        Lampiran yang belum terkirim:
        @for (file of files(); track $index) {
          <bdi>{{ file }}</bdi>{{ $last ? '' : ', ' }}
        }
      </p>
    }
    <div class="ways">
      @if (text()) {
        <cso-copy-button label="Salin tulisan" [text]="text()" />
      }
      <button type="button" class="cso-button quiet" (click)="discarded.emit()">
        {{ text() ? 'Buang tulisan ini' : 'Buang lampiran ini' }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding-bottom: 16px;
    }
    p {
      margin: 8px 0 0;
      overflow-wrap: anywhere;
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
  readonly files = input<readonly string[]>([]);

  readonly discarded = output();
}
