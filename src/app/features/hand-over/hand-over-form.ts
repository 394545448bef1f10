import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { form } from '@angular/forms/signals';
import { ClaimForm } from '../../compose/claim/claim-form';
import { type ClaimFields, claimFields, claimSchema } from '../../compose/claim/claim-fields';
import { ComposerDraft } from '../../compose/composer-draft';
import { SeveralActions } from '../../compose/several/several-actions';
import { SeveralList } from '../../compose/several/several-list';
import { onAllStored, SeveralTickets } from '../../compose/several/several-tickets';
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

  private readonly draft = new ComposerDraft<ClaimFields>({ form: () => formKey('handover'), fields: claimFields });
  private readonly fields = this.draft.model.asReadonly();
  protected readonly form = form(this.draft.model, claimSchema);
  /** What was sent; the draft is gone once every ticket has it. */
  private readonly sent = signal<ClaimFields | null>(null);
  private readonly wanted = computed(() => this.sent() ?? this.fields());
  readonly several = new SeveralTickets(handOverRules(this.ids, this.session, this.wanted));
  protected readonly tried = signal(false);
  protected readonly notice = computed(
    () => `${this.several.chosen().length} tiket akan ditangani ${this.wanted().to || 'petugas yang Anda pilih'}.`,
  );
  protected readonly summary = computed(() => {
    const { stored, all } = this.several.sent();
    if (stored === all) return `${all} tiket sekarang ditangani ${this.wanted().to}.`;
    return `${stored} dari ${all} tiket sudah dialihkan. Yang lain belum; keterangannya ada di setiap tiket.`;
  });

  constructor() {
    onAllStored(this.several, () => this.draft.discard());
  }

  protected send(): void {
    this.tried.set(true);
    if (this.form().invalid()) return this.fieldsShown()?.focusProblem();
    if (!this.several.ready()) return;
    this.sent.set(this.fields());
    this.several.send();
  }
}
