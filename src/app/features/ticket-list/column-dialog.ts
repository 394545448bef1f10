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
import type { Session } from '../../domain/session';
import { chosenColumns, columnsFor, headingOf } from '../../exports/ticket-columns';

/** Which columns the Excel file has; the browser's own modal dialog keeps the focus and gives it back. */
@Component({
  selector: 'cso-column-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './column-dialog.html',
  styleUrl: './column-dialog.scss',
})
export class ColumnDialog {
  readonly session = input.required<Session>();
  readonly columns = input.required<readonly string[]>();

  readonly chosen = output<readonly string[]>();
  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly ticked = linkedSignal<ReadonlySet<string>>(
    () => new Set<string>(chosenColumns(this.columns(), this.session())),
  );
  protected readonly choices = computed(() =>
    columnsFor(this.session()).map((key) => ({
      key,
      heading: headingOf(key, this.session()),
      ticked: this.ticked().has(key),
    })),
  );
  protected readonly none = computed(() => this.ticked().size === 0);

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected tick(key: string, on: boolean): void {
    this.ticked.update((all) => new Set(on ? [...all, key] : [...all].filter((other) => other !== key)));
  }

  protected tickAll(): void {
    this.ticked.set(new Set<string>(columnsFor(this.session())));
  }

  protected save(): void {
    if (this.none()) return;
    this.chosen.emit(chosenColumns([...this.ticked()], this.session()));
    this.cancel();
  }

  protected cancel(): void {
    this.dialog().nativeElement.close();
  }
}
