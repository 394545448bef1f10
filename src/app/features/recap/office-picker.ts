import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { officeKey } from '../../domain/recap';
import type { Office } from '../../domain/session';

/** Narrows the figures to one office, for readers who see several. */
@Component({
  selector: 'cso-office-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      Kantor
      <select class="cso-field" #box (change)="chosen.emit(box.value || null)">
        <option value="" [selected]="!office()">Semua kantor</option>
        @for (choice of choices(); track choice.key) {
          <option [value]="choice.key" [selected]="choice.key === office()">{{ choice.name }}</option>
        }
      </select>
    </label>
  `,
  styleUrl: './picker.scss',
})
export class OfficePicker {
  readonly offices = input.required<readonly Office[]>();
  /** Key of the chosen office; null for all. */
  readonly office = input.required<string | null>();

  readonly chosen = output<string | null>();

  protected readonly choices = computed(() =>
    this.offices().map((each) => ({ key: officeKey(each), name: each.name })),
  );
}
