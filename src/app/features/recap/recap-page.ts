import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { actionsOf } from '../../domain/access';
import { formatCount } from '../../domain/text';
import { formatClock, zoneLabel } from '../../words/dates';
import { NOT_ALLOWED } from '../../domain/failure';
import { groupWaiting } from '../../domain/recap';
import type { Period } from '../../domain/ticket-query';
import { periodFrom } from '../../domain/ticket-query-url';
import { correctAddress } from '../../services/address/correct-address';
import { RecapActions } from '../../state/recap/recap-actions';
import { selectRecap, selectRecapFailure, selectRecapLoading } from '../../state/recap/recap-feature';
import { SessionActions } from '../../state/session/session-actions';
import { selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { periodWords } from '../../words/periods';
import { announce, silence } from '../../ui/announce';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { Icon } from '../../ui/icon/icon';
import { startAtTop } from '../../ui/start-at-top';
import { BarChart } from './bar-chart';
import { ColumnChart } from './column-chart';
import { FiguresTable } from './figures-table';
import { HeadlineFigures } from './headline-figures';
import { LongestWaiting } from './longest-waiting';
import { PeriodPicker } from './period-picker';
import { RangeChart } from './range-chart';
import { recapFile } from './recap-file';
import { measuredWords } from './recap-row';
import * as rows from './recap-rows';

/** Rekap Tiket: the office's figures for a year or a quarter. The URL holds the period. */
@Component({
  selector: 'cso-recap-page',
  imports: [
    BarChart,
    ColumnChart,
    FailureCard,
    FiguresTable,
    HeadlineFigures,
    Icon,
    LongestWaiting,
    PeriodPicker,
    RangeChart,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recap-page.html',
  styleUrl: './recap-page.scss',
  host: { lang: 'id' },
})
export class RecapPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(LiveAnnouncer);

  protected readonly session = this.store.selectSignal(selectSession);
  protected readonly recap = this.store.selectSignal(selectRecap);
  protected readonly loading = this.store.selectSignal(selectRecapLoading);
  protected readonly file = recapFile();
  private readonly recapFailure = this.store.selectSignal(selectRecapFailure);
  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);
  private readonly requestedPeriod = toSignal(
    this.route.queryParams.pipe(map(({ year, quarter }): Period | null => periodFrom(year, quarter))),
  );

  private readonly allowed = computed(() => {
    const session = this.session();
    return session ? actionsOf(session).has('recap') : null;
  });
  protected readonly failure = computed(() =>
    this.allowed() === false ? NOT_ALLOWED : (this.recapFailure() ?? (this.session() ? null : this.sessionFailure())),
  );
  protected readonly shown = computed(() => (this.allowed() ? this.recap() : null));
  protected readonly scope = computed(() => this.session()?.office?.name ?? 'Semua kantor');
  protected readonly periodWords = computed(() => periodWords(this.recap()?.period ?? { year: 0, quarter: null }));
  protected readonly measured = computed(() => measuredWords(this.recap() ?? { measuredMethod: null }));
  protected readonly updated = computed(() => {
    const zone = this.session()?.zone ?? 'Asia/Jakarta';
    return `diperbarui ${formatClock(this.recap()?.asOf ?? null, zone)} ${zoneLabel(zone)}`;
  });
  /** The charts, each with its heading. */
  protected readonly charts = computed(() => {
    const recap = this.shown();
    if (!recap?.total.count) return [];
    return [
      { title: 'Tiket menurut status', heading: 'Status', rows: rows.statusRows(recap) },
      { title: 'Tiket menurut tujuan', heading: 'Tujuan', rows: rows.destinationRows(recap) },
      { title: 'Tiket menurut metode', heading: 'Metode', rows: rows.methodRows(recap) },
      { title: 'Tiket menurut kantor', heading: 'Kantor', rows: rows.officeRows(recap) },
    ].filter(({ heading, rows: { length } }) => heading !== 'Kantor' || length > 1);
  });
  protected readonly waiting = computed(() => {
    const { offices, haiDjpb } = groupWaiting(this.shown() ?? { longestWaiting: [] });
    return [
      { title: rows.WAITING_TITLES.offices, tickets: offices },
      { title: rows.WAITING_TITLES.haiDjpb, tickets: haiDjpb },
    ].filter((group) => group.tickets.length);
  });
  protected readonly quarters = computed(() => {
    const recap = this.shown();
    return recap ? rows.quarterRows(recap) : [];
  });
  protected readonly times = computed(() => {
    const recap = this.shown();
    return recap ? rows.timeRows(recap) : [];
  });

  constructor() {
    startAtTop();
    correctAddress(({ year, quarter }) => {
      const asked = periodFrom(year, quarter);
      return { year: asked && String(asked.year), quarter: asked?.quarter ? String(asked.quarter) : null };
    });
    this.store.dispatch(SessionActions.needed());
    // The live region still holds the last announcement, and the next user could read it.
    inject(DestroyRef).onDestroy(() => silence(this.announcer));
    effect(() => {
      const period = this.requestedPeriod() ?? null;
      if (this.allowed()) this.store.dispatch(RecapActions.periodChosen({ period }));
    });
    effect(() => {
      const recap = this.shown();
      if (recap)
        announce(this.announcer, `Rekap ${periodWords(recap.period)}: ${formatCount(recap.total.count)} tiket`);
    });
  }

  protected show({ year, quarter }: Period): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { year, quarter } });
  }

  protected retry(): void {
    if (this.session()) this.store.dispatch(RecapActions.retryRequested());
    else this.store.dispatch(SessionActions.retryRequested());
  }
}
