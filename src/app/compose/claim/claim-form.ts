import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { LONGEST_CLAIM_NOTE } from '../../domain/claim';
import { OfficerChoices } from '../../services/choices/officer-choices';
import { ChoiceGroup } from '../../ui/choice-group/choice-group';
import { ChoiceNotice } from '../../ui/choice-notice/choice-notice';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { ClaimFields } from './claim-fields';

/** To whom tickets are handed over, and a note for that officer. */
@Component({
  selector: 'cso-claim-form',
  imports: [ChoiceGroup, ChoiceNotice, Control, Field, FormField],
  providers: [OfficerChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    @if (colleagues().length) {
      <cso-choice-group
        question="Dialihkan kepada"
        [choices]="colleagues()"
        [problem]="problem('to')"
        [formField]="$any(form().to)"
      />
    }
    <cso-choice-notice of="petugas lain" [problem]="missing()" (retried)="choices.loadOfficers()" />
    <cso-field
      label="Catatan"
      [hint]="hint()"
      [problem]="problem('note')"
      [text]="form().note().value()"
      [limit]="longest"
    >
      <textarea csoControl rows="2" [formField]="form().note"></textarea>
    </cso-field>
  `,
})
export class ClaimForm {
  protected readonly choices = inject(OfficerChoices);

  readonly form = input.required<FieldTree<ClaimFields>>();
  /** Aliases that are not offered: the own one, and who has the ticket already. */
  readonly without = input.required<readonly (string | null | undefined)[]>();
  /** Whether problems are shown. */
  readonly tried = input(false);
  /** Who reads the note, and what becomes of it. */
  readonly hint = input.required<string>();

  private readonly group = viewChild(ChoiceGroup);
  private readonly note = viewChild(Control);

  protected readonly longest = LONGEST_CLAIM_NOTE;
  protected readonly colleagues = computed(() => {
    const chosen = this.form().to().value();
    const known = this.choices.officers().filter((alias) => !this.without().includes(alias));
    // What a draft holds stays visible, also before the list is there.
    const all = !chosen || known.includes(chosen) ? known : [chosen, ...known];
    return all.map((alias) => ({ value: alias, words: alias }));
  });
  protected readonly missing = computed(() => {
    const problem = this.choices.officersProblem();
    if (problem || !this.choices.officers().length) return problem;
    return this.colleagues().length ? null : 'empty';
  });

  constructor() {
    this.choices.loadOfficers();
  }

  /** Focuses the first field with a problem. */
  focusProblem(): void {
    const group = this.form().to().invalid() ? this.group() : undefined;
    // The colleagues may not be there yet.
    if (group) group.focus();
    else this.note()?.focus();
  }

  protected problem(field: 'to' | 'note'): string | null {
    const [error] = this.form()[field]().errors();
    return this.tried() && error ? (error.message ?? null) : null;
  }
}
