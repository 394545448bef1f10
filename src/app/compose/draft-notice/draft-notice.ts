import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { FormKind } from '../../domain/form-key';
import { sendAsNewWords } from '../send-as-new-words';
import { Icon } from '../../ui/icon/icon';

/** What another window did to the draft of this form. */
export type ElsewhereKind = 'changed' | 'sent' | 'discarded';

const WORDS: Readonly<Record<ElsewhereKind, string>> = {
  changed: 'Draf ini diubah di jendela lain. Tulisan di jendela ini tidak hilang; pilih mana yang dipakai.',
  sent: 'Draf ini sudah terkirim dari jendela lain. Tulisan di jendela ini tidak hilang, dan tidak akan terkirim dua kali.',
  discarded: 'Draf ini dihapus di jendela lain. Tulisan di jendela ini tidak hilang.',
};

/** Notice that another window has changed the draft (F33); the user chooses which text is kept. */
@Component({
  selector: 'cso-draft-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', class: 'cso-notice' },
  template: `
    <cso-icon name="info" />
    <p>{{ words() }}</p>
    <div>
      @if (kind() === 'changed') {
        <button type="button" class="cso-button" (click)="adopted.emit()">Pakai yang di jendela lain</button>
      } @else {
        <button type="button" class="cso-button" (click)="discarded.emit()">Buang tulisan ini</button>
      }
      @if (kind() === 'sent') {
        <button type="button" class="cso-button" (click)="renewed.emit()">{{ sendAsNewWords() }}</button>
      } @else {
        <button type="button" class="cso-button" (click)="ownTextChosen.emit()">Pertahankan tulisan ini</button>
      }
    </div>
  `,
})
export class DraftNotice {
  readonly kind = input.required<ElsewhereKind>();
  /** Kind of the form, for the label of the button that sends the draft as another message. */
  readonly form = input<FormKind>('reply');

  readonly adopted = output();
  readonly ownTextChosen = output();
  readonly renewed = output();
  readonly discarded = output();

  protected readonly sendAsNewWords = computed(() => sendAsNewWords(this.form()));
  protected readonly words = computed(() => WORDS[this.kind()]);
}
