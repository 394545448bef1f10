import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { actionsOf, seesManyOffices } from '../../domain/access';
import { NOT_ALLOWED } from '../../domain/failure';
import { confirmationTarget, groupOwed } from '../../domain/owed-confirmations';
import { formatCount } from '../../domain/text';
import { toParams } from '../../domain/ticket-query-url';
import { returnToFollowedLink } from '../../compose/followed-link';
import { OWED_QUERY, OwedConfirmations } from '../../services/owed-confirmations/owed-confirmations';
import { CALENDAR_WANTED } from '../../services/working-time/working-times';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { Icon } from '../../ui/icon/icon';
import { startAtTop } from '../../ui/start-at-top';
import { formatClock, zoneLabel } from '../../words/dates';
import { OwedCard } from './owed-card';
import { TargetMeter } from './target-meter';

/** Menunggu Satker: finished tickets that owe a confirmation, by satker, and how far the office is from its target. */
@Component({
  selector: 'cso-waiting-satker-page',
  imports: [FailureCard, Icon, OwedCard, RouterLink, TargetMeter],
  providers: [OwedConfirmations],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './waiting-satker-page.html',
  styleUrl: './waiting-satker-page.scss',
  host: { lang: 'id' },
})
export class WaitingSatkerPage {
  private readonly store = inject(Store);
  private readonly owed = inject(OwedConfirmations);
  private readonly limits = this.store.selectSignal(selectLimits);
  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);

  protected readonly session = this.store.selectSignal(selectSession);
  private readonly allowed = computed(() => {
    const session = this.session();
    return session ? actionsOf(session).has('recap') : null;
  });
  protected readonly failure = computed(() =>
    this.allowed() === false ? NOT_ALLOWED : (this.owed.failure() ?? (this.session() ? null : this.sessionFailure())),
  );
  protected readonly loading = this.owed.loading;
  protected readonly found = computed(() => (this.allowed() ? this.owed.found() : null));
  protected readonly groups = computed(() => groupOwed(this.found()?.tickets ?? []));
  protected readonly manyOffices = computed(() => {
    const session = this.session();
    return !!session && seesManyOffices(session);
  });
  /** Null where the totals are not known. */
  protected readonly meter = computed(() => {
    const totals = this.allowed() ? this.owed.year() : null;
    const target = totals && confirmationTarget(totals.confirmed, totals.owed, this.limits().confirmedPercent);
    return target && { year: totals.year, target };
  });
  protected readonly total = computed(() => formatCount(this.found()?.total ?? 0));
  /** Tickets beyond those that are read; they stand in the list. */
  protected readonly beyond = computed(() => {
    const found = this.found();
    const more = found ? found.total - found.tickets.length : 0;
    return more > 0 ? formatCount(more) : null;
  });
  protected readonly updated = computed(() => {
    const zone = this.session()?.zone ?? 'Asia/Jakarta';
    return `diperbarui ${formatClock(this.found()?.asOf ?? null, zone)} ${zoneLabel(zone)}`;
  });
  protected readonly list = toParams(OWED_QUERY);

  constructor() {
    startAtTop();
    this.store.dispatch(SessionActions.needed());
    inject(CALENDAR_WANTED).next();
    returnToFollowedLink(
      inject<ElementRef<HTMLElement>>(ElementRef).nativeElement,
      computed(() => this.found() !== null && !this.loading()),
    );
    effect(() => {
      if (this.allowed()) untracked(() => this.owed.load());
    });
  }

  protected reload(): void {
    if (this.session()) this.owed.load();
    else this.store.dispatch(SessionActions.retryRequested());
  }
}
