import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  type Signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { actionsOf } from '../../domain/access';
import { formatCount } from '../../domain/text';
import { NOT_ALLOWED } from '../../domain/failure';
import { groupWaiting, officeKeyFrom, type Recap } from '../../domain/recap';
import { type RecapPeriod, recapPeriodFrom, recapPeriodParams } from '../../domain/recap-period';
import { correctAddress } from '../../services/address/correct-address';
import { CALENDAR_WANTED } from '../../services/working-time/working-times';
import { RecapActions } from '../../state/recap/recap-actions';
import {
  selectBefore,
  selectComparing,
  selectRecap,
  selectRecapFailure,
  selectRecapLoading,
} from '../../state/recap/recap-feature';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { recapPeriodWords } from '../../words/recap-periods';
import { announce, silence } from '../../ui/announce';
import { ExportNotice } from '../../ui/export-notice/export-notice';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { Icon } from '../../ui/icon/icon';
import { startAtTop } from '../../ui/start-at-top';
import { ColumnChart } from './column-chart';
import { FiguresTable } from './figures-table';
import { HeadlineFigures } from './headline-figures';
import { LongestWaiting } from './longest-waiting';
import { MissingComparison } from './missing-comparison';
import { OfficePicker } from './office-picker';
import { PeriodPicker } from './period-picker';
import { RangeChart } from './range-chart';
import { RecapPlace } from './recap-place';
import { RECAP_FORMATS, recapFile } from './recap-file';
import { timeWords } from './recap-row';
import * as rows from './recap-rows';
import { recapSections } from './recap-sections';
import { recapWords } from './recap-words';

/** Rekap Tiket: the office's figures for a period. The URL holds the period and the office. */
@Component({
  selector: 'cso-recap-page',
  imports: [
    ColumnChart,
    ExportNotice,
    FailureCard,
    FiguresTable,
    HeadlineFigures,
    Icon,
    LongestWaiting,
    MissingComparison,
    OfficePicker,
    PeriodPicker,
    RangeChart,
    RouterLink,
  ],
  providers: [RecapPlace],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recap-page.html',
  styleUrl: './recap-page.scss',
  host: { lang: 'id', 'data-shortcuts': '' },
})
export class RecapPage {
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(LiveAnnouncer);

  protected readonly session = this.store.selectSignal(selectSession);
  private readonly limits = this.store.selectSignal(selectLimits);
  /** Percent of the finished tickets that should be confirmed. */
  protected readonly target = computed(() => this.limits().confirmedPercent);
  protected readonly knowsAnswered = computed(() => this.session()?.knowsAnswered ?? false);
  protected readonly recap = this.store.selectSignal(selectRecap);
  protected readonly before = this.store.selectSignal(selectBefore);
  protected readonly loading = this.store.selectSignal(selectRecapLoading);
  protected readonly file = recapFile();
  protected readonly formats = RECAP_FORMATS;
  private readonly recapFailure = this.store.selectSignal(selectRecapFailure);
  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);
  private readonly requested = toSignal(
    this.route.queryParams.pipe(
      map((params) => ({ period: recapPeriodFrom(params), office: officeKeyFrom(params['office']) })),
    ),
    { requireSync: true },
  );

  private readonly allowed = computed(() => {
    const session = this.session();
    return session ? actionsOf(session).has('recap') : null;
  });
  protected readonly failure = computed(() =>
    this.allowed() === false ? NOT_ALLOWED : (this.recapFailure() ?? (this.session() ? null : this.sessionFailure())),
  );
  protected readonly shown = computed(() => (this.allowed() ? this.recap() : null));
  private readonly comparing = this.store.selectSignal(selectComparing);
  /** Whether the figures are those that were asked for. */
  private readonly current = computed(() => !this.loading() && !this.failure());
  /** Whether all figures are there, those of the period before too; files are made of no others. */
  protected readonly complete = computed(() => this.current() && !this.comparing());
  private readonly restored = computed(() => this.shown() !== null && this.current());
  protected readonly periodWords = recapPeriodWords;
  protected readonly time = timeWords;
  protected readonly words = recapWords({
    recap: this.recap,
    shown: this.shown,
    before: this.before,
    session: this.session,
  });
  protected readonly sections = this.ofShown(recapSections);
  protected readonly waiting = computed(() => {
    const { offices, haiDjpb } = groupWaiting(this.shown() ?? { longestWaiting: [] });
    return [
      { title: rows.WAITING_TITLES.offices, tickets: offices },
      { title: rows.WAITING_TITLES.haiDjpb, tickets: haiDjpb },
    ].filter((group) => group.tickets.length);
  });
  protected readonly quarters = this.ofShown(rows.quarterRows);
  protected readonly months = this.ofShown(rows.monthRows);
  /** A chart that compares all tickets with those of one destination would say one thing twice. */
  protected readonly times = this.ofShown((recap) => (recap.byDestination.length > 1 ? rows.timeRows(recap) : []));

  constructor() {
    startAtTop();
    inject(RecapPlace).follow(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement, this.restored);
    correctAddress((params) => ({
      ...recapPeriodParams(recapPeriodFrom(params)),
      office: officeKeyFrom(params['office']),
    }));
    this.store.dispatch(SessionActions.needed());
    inject(CALENDAR_WANTED).next();
    // The live region still holds the last announcement, and the next user could read it.
    inject(DestroyRef).onDestroy(() => silence(this.announcer));
    effect(() => {
      const request = this.requested();
      if (this.allowed()) untracked(() => this.store.dispatch(RecapActions.requested({ request })));
    });
    effect(() => {
      const recap = this.shown();
      // A file is made for the user who sees its numbers.
      if (!recap) untracked(this.file.dismiss);
      if (recap)
        announce(this.announcer, `Rekap ${recapPeriodWords(recap.period)}: ${formatCount(recap.total.count)} tiket`);
    });
  }

  protected show(period: RecapPeriod, office = this.requested().office): void {
    const queryParams = { ...recapPeriodParams(period), office };
    void this.router.navigate([], { relativeTo: this.route, queryParams });
  }

  protected compareAgain(): void {
    this.focusHeading();
    this.store.dispatch(RecapActions.beforeRetryRequested());
  }

  protected retry(): void {
    this.focusHeading();
    if (this.session()) this.store.dispatch(RecapActions.retryRequested());
    else this.store.dispatch(SessionActions.retryRequested());
  }

  /** Parts of the figures that are shown; none without. */
  private ofShown<Part>(partsOf: (recap: Recap) => readonly Part[]): Signal<readonly Part[]> {
    return computed(() => {
      const recap = this.shown();
      return recap ? partsOf(recap) : [];
    });
  }

  /** The pressed button goes away. */
  private focusHeading(): void {
    this.heading().nativeElement.focus({ preventScroll: true });
  }
}
