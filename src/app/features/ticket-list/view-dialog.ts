import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  LONGEST_VIEW_NAME,
  MOST_VIEWS,
  OPTIONAL_COLUMNS,
  type OptionalColumn,
  type SavedView,
  viewName,
  withColumn,
  withoutView,
  withView,
} from '../../domain/saved-views';
import type { TicketQuery } from '../../domain/ticket-query';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { COLUMN_WORDS } from './column-words';
import { activeFilters, type FilterNames, sortWords } from './query-words';
import type { SavedViews } from './saved-views';

/** Choice, saving and removal of views; the browser's modal dialog traps and restores the focus. */
@Component({
  selector: 'cso-view-dialog',
  imports: [Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './view-dialog.html',
  styleUrl: './view-dialog.scss',
})
export class ViewDialog {
  readonly saved = input.required<SavedViews>();
  /** Query of the list that is shown. */
  readonly query = input.required<TicketQuery>();
  readonly names = input<FilterNames>({});
  /** Whether the list has the columns of officers. */
  readonly officer = input(false);
  /** Name of the view that is shown; empty for none. */
  readonly shown = input('');

  readonly chosen = output<SavedView>();
  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly nameBox = viewChild.required<ElementRef<HTMLInputElement>>('name');

  protected readonly settings = computed(() => this.saved().settings());
  protected readonly words = computed(() => this.wordsOf(this.query()));
  protected readonly problem = signal<string | null>(null);
  /** What the last press has done. */
  protected readonly done = signal('');
  protected readonly longest = LONGEST_VIEW_NAME;
  protected readonly columns = computed(() =>
    OPTIONAL_COLUMNS.filter((column) => column !== 'satker' || this.officer()).map((column) => ({
      column,
      words: COLUMN_WORDS[column],
      shown: !this.settings().hidden.includes(column),
    })),
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  /** Filters and sort of a query in words. */
  protected wordsOf(query: TicketQuery): string {
    return [...activeFilters(query, this.names()).map(({ words }) => words), sortWords(query)].join(' · ');
  }

  protected open(view: SavedView): void {
    this.chosen.emit(view);
    this.dialog().nativeElement.close();
  }

  protected save(typed: string): void {
    const name = viewName(typed);
    const { views } = this.settings();
    const isNew = !views.some((view) => view.name === name);
    if (!name) return this.refuse('Isi nama tampilan.');
    if (isNew && views.length >= MOST_VIEWS)
      return this.refuse(`Paling banyak ${MOST_VIEWS} tampilan. Hapus salah satunya dahulu.`);
    const query = this.query();
    this.saved().change((settings) => withView(settings, name, query));
    this.problem.set(null);
    this.done.set(isNew ? `Tampilan ${name} disimpan.` : `Tampilan ${name} diganti dengan yang sekarang.`);
    this.nameBox().nativeElement.value = '';
  }

  protected remove({ name }: SavedView): void {
    this.saved().change((settings) => withoutView(settings, name));
    this.done.set(`Tampilan ${name} dihapus.`);
    this.nameBox().nativeElement.focus();
  }

  protected makeStandard({ name }: SavedView, on: boolean): void {
    this.saved().change((settings) => ({ ...settings, standard: on ? name : null }));
  }

  protected makeDense(dense: boolean): void {
    this.saved().change((settings) => ({ ...settings, dense }));
  }

  protected choose(column: OptionalColumn, shown: boolean): void {
    this.saved().change((settings) => withColumn(settings, column, shown));
  }

  private refuse(problem: string): void {
    this.problem.set(problem);
    this.done.set('');
    this.nameBox().nativeElement.focus();
  }
}
