import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Composer } from '../../compose/composer';
import { ComposerForm } from '../../compose/composer-form';
import { isBlank } from '../../domain/text';
import type { ReplyFields as Model } from './message-fields';
import { ReplyFields } from './reply-fields';

/** The satker's reply, Tanggapan (fig 16). */
@Component({
  selector: 'cso-reply-form',
  imports: [ComposerForm, ReplyFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './reply-form.html',
})
export class ReplyForm {
  readonly composer = input.required<Composer<Model>>();
  /** When the closed office opens; empty while it is open. */
  readonly closed = input('');
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  protected readonly incomplete = computed(() => isBlank(this.composer().fields().text));
}
