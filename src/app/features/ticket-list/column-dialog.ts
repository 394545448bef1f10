import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Session } from '../../domain/session';
import { chosenColumns, columnsFor, headingOf } from '../../exports/ticket-columns';

type Column = ReturnType<typeof columnsFor>[number];

/** Choice of the Excel file's columns; the browser's modal dialog traps and restores the focus. */
@Component({
  selector: 'cso-column-dialog',
  imports: [FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './column-dialog.html',
  styleUrl: './column-dialog.scss',
})
export class ColumnDialog {
  readonly session = input.required<Session>();
  /** Columns that are chosen, empty for all; null until they are loaded. */
  readonly columns = input.required<readonly string[] | null>();

  readonly chosen = output<readonly string[]>();
  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  private readonly ticked = linkedSignal((): Readonly<Record<Column, boolean>> => {
    const chosen = new Set<string>(chosenColumns(this.columns() ?? [], this.session()));
    return Object.fromEntries(columnsFor(this.session()).map((key) => [key, chosen.has(key)])) as Record<
      Column,
      boolean
    >;
  });
  protected readonly form = form(this.ticked, (columns) =>
    validate(columns, ({ value }) =>
      Object.values(value()).some(Boolean) ? null : { kind: 'none', message: 'Pilih sekurang-kurangnya satu kolom.' },
    ),
  );
  protected readonly choices = computed(() =>
    columnsFor(this.session()).map((key) => ({ key, heading: headingOf(key, this.session()), field: this.form[key] })),
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected tickAll(): void {
    this.ticked.update(
      (all) => Object.fromEntries(Object.keys(all).map((key) => [key, true])) as Record<Column, boolean>,
    );
  }

  protected save(): void {
    if (this.form().invalid()) return;
    const ticked = Object.entries(this.ticked()).flatMap(([key, on]) => (on ? [key] : []));
    this.chosen.emit(chosenColumns(ticked, this.session()));
    this.cancel();
  }

  protected cancel(): void {
    this.dialog().nativeElement.close();
  }
}
