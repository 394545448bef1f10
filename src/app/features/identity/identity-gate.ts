import { ChangeDetectionStrategy, Component, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterOutlet } from '@angular/router';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { silence } from '../../ui/announce';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { UserChangedCard } from './user-changed-card';

/**
 * Stands between the address and the screens: they are made anew whenever another user may be there, and are not
 * there at all while another user, or nobody, is confirmed (F65, F66).
 */
@Component({
  selector: 'cso-identity-gate',
  imports: [FailureCard, UserChangedCard, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './identity-gate.html',
})
export class IdentityGate {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly state = this.store.selectSignal(sessionFeature.selectHaiCsoSessionState);
  /** Another number: other screens. Null while the address of the user before is being left. */
  protected readonly visit = signal<number | null>(0);
  private visits = 0;
  /** The address was chosen by a user who may have gone: it holds what that one has searched for and opened. */
  private addressIsOld = false;

  constructor() {
    const actions$ = inject(Actions).pipe(takeUntilDestroyed());
    actions$.pipe(ofType(SessionActions.hidden, SessionActions.locked)).subscribe(() => {
      this.addressIsOld = true;
      this.visit.set(++this.visits);
    });
    actions$.pipe(ofType(SessionActions.hidden)).subscribe(() => this.store.dispatch(SessionActions.needed()));
    actions$.pipe(ofType(SessionActions.loaded)).subscribe(() => (this.addressIsOld = false));
    actions$.pipe(ofType(SessionActions.replaced)).subscribe(() => void this.beginAnew());
    this.store.dispatch(SessionActions.needed());
    inject(DestroyRef).onDestroy(() => silence());
  }

  protected retry(): void {
    this.store.dispatch(SessionActions.retryRequested());
  }

  protected continueAsOther(): void {
    this.store.dispatch(SessionActions.replaced());
  }

  private async beginAnew(): Promise<void> {
    const { addressIsOld } = this;
    this.addressIsOld = false;
    this.visit.set(null);
    const list = { relativeTo: this.route, queryParams: {}, replaceUrl: true };
    if (addressIsOld) await this.router.navigate(['cso/listTiket'], list);
    this.visit.set(++this.visits);
    this.store.dispatch(SessionActions.needed());
  }
}
