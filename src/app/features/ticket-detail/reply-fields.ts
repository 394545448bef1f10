import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Composer } from '../../compose/composer';
import { ComposerAttachments } from '../../compose/composer-attachments';
import { ErrorHints } from '../../compose/error-hints/error-hints';
import { SecretCheck } from '../../compose/secrets/secret-check';
import { problemOf } from '../../domain/field-problem';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { ReplyFields as Model } from './message-fields';

/** The text field and the attachments of a satker's reply or an officer's answer (fig 16). */
@Component({
  selector: 'cso-reply-fields',
  imports: [ComposerAttachments, Control, ErrorHints, Field, FormField, SecretCheck],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field
      label="Tanggapan"
      [required]="true"
      [problem]="problem()"
      [text]="composer().fields().text"
      [limit]="composer().limits().textLength"
    >
      <textarea csoControl="text" rows="4" aria-keyshortcuts="r" [formField]="composer().form.text"></textarea>
      <cso-secret-check [field]="composer().form.text" />
    </cso-field>
    <ng-content />
    <cso-error-hints [texts]="[composer().fields().text]" [disabled]="composer().busy()" />
    <cso-composer-attachments [composer]="composer()" [satkerCode]="satkerCode()" />
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ReplyFields<Fields extends Model> {
  readonly composer = input.required<Composer<Fields>>();
  /** As for `cso-form-check`. */
  readonly satkerCode = input<string | null>();

  protected readonly problem = computed(() => problemOf(this.composer().problems(), 'text'));
}
