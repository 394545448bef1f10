import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { NoticeBanner } from '../../compose/notices/notice-banner';
import { UnreadOutcomes } from '../../compose/outcomes/unread-outcomes';
import type { SortColumn } from '../../domain/ticket-query';
import { UnknownAddress } from '../../services/address/unknown-address';
import { OfficerChoices } from '../../services/choices/officer-choices';
import { selectSession } from '../../state/session/session-feature';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { selectNews } from '../../state/live/live-selectors';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { UNREAD_TICKETS } from '../../state/unread/unread-tickets';
import { ExportNotice } from '../../ui/export-notice/export-notice';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { OverflowTip } from '../../ui/overflow-tip/overflow-tip';
import { startAtTop } from '../../ui/start-at-top';
import { afterPaint } from '../../ui/after-paint';
import { announceList } from './announce-list';
import { ChipLine } from './chip-line';
import { ColumnDialog } from './column-dialog';
import { drawWithResponse } from './draw-with-response';
import { drawnRows } from './drawn-rows';
import { pageOnItsWay } from './page-on-its-way';
import { picksCode } from './picks-code';
import { EmptyList } from './empty-list';
import { exportCommands } from './export-commands';
import { firstPaint } from './first-paint';
import { restoreListFocus } from './restore-list-focus';
import { syncWithUrl } from './sync-with-url';
import { filterNames } from './filter-names';
import { FilterPanel } from './filter-panel';
import { ListNews } from './list-news';
import { listNotice } from './list-notice';
import { ListFooter } from './list-footer';
import { ListSettings } from './list-settings';
import { listFilters } from './list-filters';
import { listLayout } from './list-layout';
import { ListSegments } from './list-segments';
import { listTimeWords } from './list-time-words';
import { ListToolbar } from './list-toolbar';
import { nextQuery, type QueryChange, toggledSort } from './next-query';
import { FoundMarks } from './found-marks';
import { WAITING_FOR_YOU } from './query-words';
import { readerRights } from './reader-rights';
import { SatkerSwitch } from './satker-switch';
import { SearchBox } from './search-box';
import { opensTickets } from './opens-tickets';
import { TicketCards } from './ticket-cards';
import { TicketPicks } from './ticket-picks';
import { draftedKinds, ticketRows } from './ticket-rows';
import { TicketSkeleton } from './ticket-skeleton';
import { TicketTable } from './ticket-table';
import { UnreadBar } from './unread-bar';

/** Daftar Tiket (figs 4-9). The URL holds the query, and the dialogs are child routes. */
@Component({
  selector: 'cso-ticket-list-page',
  imports: [
    ChipLine,
    ColumnDialog,
    EmptyList,
    ExportNotice,
    FailureCard,
    FilterPanel,
    FoundMarks,
    ListFooter,
    ListNews,
    ListSegments,
    ListSettings,
    ListToolbar,
    NgTemplateOutlet,
    NoticeBanner,
    OverflowTip,
    RouterLink,
    RouterOutlet,
    SatkerSwitch,
    SearchBox,
    TicketCards,
    TicketPicks,
    TicketSkeleton,
    TicketTable,
    UnreadBar,
    UnreadOutcomes,
  ],
  providers: [OfficerChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-list-page.html',
  styleUrl: './ticket-list-page.scss',
  host: {
    lang: 'id',
    '[class.narrow]': 'layout.narrow()',
    'data-shortcuts': '',
    '(click)': 'openTicket($event)',
  },
})
export class TicketListPage {
  private readonly store = inject(Store);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly afterPaint = afterPaint();
  private readonly writeToUrl = syncWithUrl();

  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly toolbar = viewChild(ListToolbar);
  protected readonly parts = viewChild<TicketPicks>('picks');

  /** The query that the user chose. The URL follows one frame later, after the press is painted. */
  protected readonly query = linkedSignal(this.store.selectSignal(list.selectQuery));
  protected readonly session = this.store.selectSignal(selectSession);
  protected readonly phase = this.store.selectSignal(list.selectListPhase);
  protected readonly loading = this.store.selectSignal(list.selectLoading);
  protected readonly pageView = pageOnItsWay(this.query);
  protected readonly counts = this.store.selectSignal(list.selectCountsIfKnown);
  protected readonly emptiness = this.store.selectSignal(list.selectEmptiness);
  protected readonly news = this.store.selectSignal(selectNews);
  protected readonly tickets = this.store.selectSignal(list.selectTickets);
  protected readonly unread = inject(UNREAD_TICKETS);

  protected readonly address = inject(UnknownAddress);
  protected readonly painted = firstPaint(this.phase);
  protected readonly exports = exportCommands();
  protected readonly filterOpen = signal(false);
  /** Whether a form was closed, so that an outcome may need an announcement. */
  protected readonly formLeft = signal(false);
  protected readonly listFocus = restoreListFocus(this.tickets);

  protected readonly openTicket = opensTickets((id) => this.listFocus.opened(id));
  protected readonly heading = computed(() => (this.query().waitingForMe ? WAITING_FOR_YOU : 'Semua'));
  protected readonly draftedKinds = draftedKinds();
  protected readonly notice = listNotice(this.listFocus.dialogOpen);
  protected readonly rows = ticketRows();
  protected readonly drawn = drawnRows(this.rows);
  protected readonly reader = readerRights();
  protected readonly choosing = picksCode(this.reader, this.phase, this.query);
  protected readonly layout = listLayout(this.reader.officer);
  protected readonly times = listTimeWords();
  protected readonly names = filterNames({
    query: this.query,
    tickets: this.tickets,
    unnamed: computed(() => this.emptiness() !== null && this.reader.officer()),
  });
  protected readonly filters = listFilters({ query: this.query, names: this.names });

  constructor() {
    announceList();
    drawWithResponse();
    startAtTop();
  }

  protected show(change: QueryChange): void {
    const before = this.query();
    const next = nextQuery(before, change);
    this.query.set(next);
    this.afterPaint(() => this.writeToUrl(next, before));
  }

  protected sortBy(column: SortColumn): void {
    this.show({ sort: toggledSort(this.query(), column) });
  }

  protected goToPage(page: number): void {
    this.show({ page });
    this.afterPaint(() => this.showHead());
  }

  /** The page scrolls in the window or a box of the shell, on a phone in a box of its own. */
  protected showHead(): void {
    this.host.scrollIntoView({ block: 'start' });
    this.scroller().nativeElement.scrollTo(0, 0);
  }

  /** Switches between Menunggu Anda and Semua, each with its default order. Filters and search stay. */
  protected showWaiting(waitingForMe: boolean): void {
    if (waitingForMe !== this.query().waitingForMe) this.show({ waitingForMe, sort: null });
  }

  protected refresh(): void {
    this.store.dispatch(TicketListActions.refreshRequested());
  }

  protected closeFilter(): void {
    if (!this.filterOpen()) return;
    this.filterOpen.set(false);
    this.toolbar()?.focusFilter();
  }
}
