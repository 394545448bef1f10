import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { form } from '@angular/forms/signals';
import { ClaimForm } from '../../compose/claim/claim-form';
import { type ClaimFields, claimFields, claimSchema } from '../../compose/claim/claim-fields';
import { SeveralActions } from '../../compose/several/several-actions';
import { SeveralDraft } from '../../compose/several/several-draft';
import { SeveralList } from '../../compose/several/several-list';
import { formKey } from '../../domain/form-key';
import type { Session } from '../../domain/session';
import { handOverRules } from './hand-over-rules';

/** To whom all tickets go, with one note, and the outcome of each (beyond.md, section 3). */
@Component({
  selector: 'cso-hand-over-form',
  imports: [ClaimForm, SeveralActions, SeveralList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through', '(keydown.control.enter)': 'send()', '(keydown.meta.enter)': 'send()' },
  template: `
    @if (!several.pressed()) {
      <cso-claim-form
        hint="Dibaca petugas saja, tidak tampil bagi satker."
        [form]="form"
        [without]="[session().claimAs]"
        [tried]="tried()"
      />
    }
    <cso-several-list
      label="Tiket yang dialihkan"
      side="satker"
      [of]="several"
      [zone]="session().zone"
      (ticketWanted)="ticketWanted.emit($event)"
    />
    <cso-several-actions
      [of]="several"
      [notice]="notice()"
      [summary]="summary()"
      (pressed)="send()"
      (finished)="finished.emit()"
    />
  `,
})
export class HandOverForm {
  readonly ids = input.required<readonly string[]>();
  readonly session = input.required<Session>();

  /** The user is done. */
  readonly finished = output();
  readonly ticketWanted = output<string>();

  private readonly fieldsShown = viewChild(ClaimForm);

  private readonly draft = new SeveralDraft<ClaimFields>(
    { form: () => formKey('handover'), fields: claimFields },
    (fields) => handOverRules(this.ids, this.session, fields),
  );
  private readonly fields = this.draft.fields;
  protected readonly form = form(this.draft.model, claimSchema);
  protected readonly several = this.draft.several;
  protected readonly tried = signal(false);
  protected readonly notice = computed(
    () => `${this.several.chosen().length} tiket akan ditangani ${this.fields().to || 'petugas yang Anda pilih'}.`,
  );
  protected readonly summary = computed(() => {
    const { stored, all } = this.several.sent();
    if (stored === all) return `${all} tiket sekarang ditangani ${this.fields().to}.`;
    return `${stored} dari ${all} tiket sudah dialihkan. Yang lain belum; keterangannya ada di setiap tiket.`;
  });

  protected send(): void {
    this.tried.set(true);
    if (this.form().invalid()) return this.fieldsShown()?.focusProblem();
    this.draft.send();
  }
}
