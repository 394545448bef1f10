import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  type TemplateRef,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Actions, ofType } from '@ngrx/effects';
import { isOfficer } from '../../domain/access';
import type { Session } from '../../domain/session';
import { isId } from '../../domain/ticket';
import { CHOSEN_TICKETS, MOST_CHOSEN, writeTicketList } from '../../domain/ticket-list-address';
import { TicketActions } from '../../state/ticket/ticket-actions';
import type { TicketRow } from './ticket-row';

/**
 * Choosing tickets of the list, to confirm or to answer them: what stands in each row for it, and the bar with the number
 * of chosen tickets. Loaded after the rows; a satker has it in Menunggu Anda only.
 */
@Component({
  selector: 'cso-ticket-picks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-picks.html',
  styleUrl: './ticket-picks.scss',
  host: { '[class.chosen]': 'picked().size > 0' },
})
export class TicketPicks {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  readonly rows = input.required<readonly TicketRow[]>();
  readonly session = input.required<Session>();
  /** Ids of the chosen tickets, over pages. */
  readonly picked = model.required<ReadonlySet<string>>();

  /** A dialog opens for this ticket; the focus is on what was pressed. */
  readonly opened = output<{ readonly id: string; readonly from: Element }>();

  /** What stands in a row. */
  readonly row = viewChild.required<TemplateRef<{ readonly $implicit: TicketRow }>>('row');
  /** The box of the whole page. */
  readonly head = viewChild.required<TemplateRef<unknown>>('head');

  private readonly onPage = computed(() =>
    this.rows()
      .filter((row) => this.canChoose(row))
      .map(({ ticket }) => ticket.id),
  );
  /** A satker confirms the chosen tickets, an officer answers them. */
  protected readonly officer = computed(() => isOfficer(this.session()));
  /** The box that was pressed last; Shift chooses the range from there. */
  private last: string | null = null;
  /** Ids of the chosen tickets that the dialog of the choice has left out. */
  private readonly leftOut = new Set<string>();
  protected readonly all = computed(() => this.onPage().every((id) => this.picked().has(id)));
  protected readonly most = MOST_CHOSEN;
  protected readonly some = computed(() => this.onPage().length > 0);

  constructor() {
    const { ticketChanged, choiceEnded, choiceResumed } = TicketActions;
    inject(Actions)
      .pipe(ofType(ticketChanged, choiceEnded, choiceResumed), takeUntilDestroyed())
      .subscribe((event) => {
        const id = 'ticket' in event ? event.ticket.id : event.id;
        // The dialog of an address may name tickets that were not chosen here.
        if (event.type === choiceResumed.type) return void (this.leftOut.delete(id) && this.put([id], true));
        if (event.type === choiceEnded.type && this.picked().has(id)) this.leftOut.add(id);
        this.put([id], false);
      });
  }

  protected canChoose({ choosable, ticket }: TicketRow): boolean {
    return choosable && isId(ticket.id);
  }

  /**
   * With Shift, the rows from the last pressed one to this one become as this one. Returns whether this one is chosen:
   * the browser has already checked its box, also when no more can be chosen.
   */
  protected toggle({ ticket: { id } }: TicketRow, range: boolean): boolean {
    const on = !this.picked().has(id);
    this.put(range ? this.rangeTo(id) : [id], on);
    this.last = id;
    return this.picked().has(id);
  }

  /** Returns whether all of the page are chosen. */
  protected togglePage(): boolean {
    this.put(this.onPage(), !this.all());
    return this.all();
  }

  /** The button goes with the choice; the focus is on the first box of the page then. */
  protected clear(): void {
    const page = this.host.closest('cso-ticket-list-page');
    this.picked.set(new Set());
    this.leftOut.clear();
    page?.querySelector<HTMLElement>('[data-ticket] input[type=checkbox]')?.focus({ preventScroll: true });
  }

  protected begin(ids: readonly string[], from: Element): void {
    this.opened.emit({ id: ids[0] ?? '', from });
    this.leftOut.clear();
    const path = this.officer() ? 'jawab' : 'konfirmasi';
    void this.router.navigate(['.', path, { [CHOSEN_TICKETS]: writeTicketList(ids) }], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
    });
  }

  private rangeTo(id: string): readonly string[] {
    const ids = this.onPage();
    const [from, to] = [ids.indexOf(this.last ?? id), ids.indexOf(id)].sort((a, b) => a - b);
    return from === undefined || from < 0 ? [id] : ids.slice(from, (to ?? from) + 1);
  }

  private put(ids: readonly string[], on: boolean): void {
    const others = [...this.picked()].filter((id) => !ids.includes(id));
    this.picked.set(new Set([...others, ...(on ? ids : [])].slice(0, MOST_CHOSEN)));
  }
}
