import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input } from '@angular/core';
import type { DueDate } from '../../domain/working-time/due-date';
import { saveFile } from '../../services/attachments/save-file';
import { officeClock } from '../../services/clock/office-clock';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { calendarFile } from './calendar-file';

/** The treasury's date that a ticket affects, and how many working days are left; saved as a calendar file at a press. */
@Component({
  selector: 'cso-due-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="cso-chip" data-tone="waits-for-you">{{ words() }}</span>
    <button
      type="button"
      class="cso-button quiet"
      [attr.aria-label]="'Simpan ke kalender: tenggat ' + name() + ' (.ics)'"
      (click)="save()"
    >
      Simpan ke kalender
    </button>
  `,
  host: { class: 'cso-row cso-small' },
})
export class DueChip {
  private readonly times = inject(WORKING_TIMES);
  private readonly clock = officeClock();
  private readonly document = inject(DOCUMENT);

  /** Key of the deadline. */
  readonly key = input.required<string>();
  readonly name = input.required<string>();
  readonly due = input.required<DueDate>();
  /** The rule in words; empty where it is not known. */
  readonly rule = input('');

  protected readonly words = computed(() => this.times()?.dueWords(this.due()) ?? '');

  protected save(): void {
    const file = calendarFile(this.key(), this.name(), this.due(), this.rule(), this.clock.now());
    saveFile(this.document, file, `Tenggat ${this.name()} ${this.due().date}.ics`);
  }
}
