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
 * Wraps all screens. Recreates them whenever the user may have changed, and removes them while another user, or no
 * user, is confirmed (F65, F66).
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
  /**
   * The template recreates the screens when the number changes. Null while the router leaves the previous user's URL.
   */
  protected readonly screensVersion = signal<number | null>(0);
  private versions = 0;
  /** True when a previous user may have chosen the URL. It contains that user's search and opened ticket. */
  private addressIsOld = false;

  constructor() {
    const actions$ = inject(Actions).pipe(takeUntilDestroyed());
    actions$.pipe(ofType(SessionActions.hidden, SessionActions.locked)).subscribe(() => {
      this.addressIsOld = true;
      this.screensVersion.set(++this.versions);
    });
    actions$.pipe(ofType(SessionActions.hidden)).subscribe(() => this.store.dispatch(SessionActions.needed()));
    actions$.pipe(ofType(SessionActions.loaded)).subscribe(() => (this.addressIsOld = false));
    actions$.pipe(ofType(SessionActions.replaced)).subscribe(() => void this.restartScreens());
    this.store.dispatch(SessionActions.needed());
    inject(DestroyRef).onDestroy(() => silence());
  }

  protected retry(): void {
    this.store.dispatch(SessionActions.retryRequested());
  }

  protected continueAsOther(): void {
    this.store.dispatch(SessionActions.replaced());
  }

  private async restartScreens(): Promise<void> {
    const { addressIsOld } = this;
    this.addressIsOld = false;
    this.screensVersion.set(null);
    const list = { relativeTo: this.route, queryParams: {}, replaceUrl: true };
    if (addressIsOld) await this.router.navigate(['cso/listTiket'], list);
    this.screensVersion.set(++this.versions);
    this.store.dispatch(SessionActions.needed());
  }
}
