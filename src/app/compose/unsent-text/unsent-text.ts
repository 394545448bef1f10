import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { takeLostFocus } from '../../ui/take-lost-focus';
import type { Unsent } from './unsent';

/** Shows text and file names that can no longer be sent; the user copies or discards them (F54, F57). */
@Component({
  selector: 'cso-unsent-text',
  imports: [Control, CopyButton, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (unsent().text) {
      <cso-field label="Tulisan Anda yang belum terkirim">
        <textarea csoControl readonly rows="4" [value]="unsent().text"></textarea>
      </cso-field>
    }
    @if (unsent().files.length) {
      <p>
        Lampiran yang belum terkirim:
        @for (file of unsent().files; track $index) {
          <bdi>{{ file }}</bdi>{{ $last ? '' : ', ' }}
        }
      </p>
    }
    <div class="actions">
      @if (unsent().text) {
        <cso-copy-button label="Salin tulisan" [text]="unsent().text" />
      }
      <button type="button" class="cso-button quiet" (click)="discarded.emit()">
        {{ unsent().text ? 'Buang tulisan ini' : 'Buang lampiran ini' }}
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
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 8px;
    }
  `,
})
export class UnsentText {
  readonly unsent = input.required<Unsent>();

  readonly discarded = output();

  constructor() {
    takeLostFocus('textarea, button');
  }
}
