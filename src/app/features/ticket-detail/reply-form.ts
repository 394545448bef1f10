import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Composer } from '../../compose/composer';
import { ComposerAttachments } from '../../compose/composer-attachments';
import { ComposerForm } from '../../compose/composer-form';
import { problemOf } from '../../domain/field-problem';
import { isBlank } from '../../domain/text';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { ReplyFields } from './message-fields';

/** Tanggapan (fig 16). */
@Component({
  selector: 'cso-reply-form',
  imports: [ComposerAttachments, ComposerForm, Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reply-form.html',
  styleUrl: './message-form.scss',
})
export class ReplyForm {
  readonly composer = input.required<Composer<ReplyFields>>();
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  protected readonly incomplete = computed(() => isBlank(this.composer().fields().text));
  protected readonly problem = computed(() => problemOf(this.composer().problems(), 'text'));

  protected edit(event: Event): void {
    this.composer().edit({ text: (event.target as HTMLTextAreaElement).value });
  }
}
