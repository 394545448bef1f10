import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, of, startWith, switchMap } from 'rxjs';
import { severalPage } from '../../compose/several/several-page';
import { mayHandle } from '../../domain/claim';
import { type Failure, NOT_ALLOWED } from '../../domain/failure';
import { formatCount } from '../../domain/text';
import { OwnTickets, type HandledTickets } from '../../services/claims/own-tickets';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { HandOverForm } from './hand-over-form';

type Found = { readonly tickets: HandledTickets } | { readonly failure: Failure };

/** Hands over all tickets that the officer is on, before leave: a dialog over the list with its own URL. */
@Component({
  selector: 'cso-hand-over-page',
  imports: [DialogFrame, DialogSkeleton, FailureCard, HandOverForm, RouteDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-template csoRouteDialog [wide]="true">
      <cso-dialog-frame heading="Alihkan Tiket Saya">
        @if (failure(); as failure) {
          <cso-failure-card [failure]="failure" (retried)="retry()" />
        } @else if (tickets(); as tickets) {
          @if (!tickets.ids.length) {
            <p>Tidak ada tiket yang sedang Anda tangani.</p>
          } @else if (page.session(); as session) {
            @if (more(); as more) {
              <p>{{ more }}</p>
            }
            <cso-hand-over-form
              [ids]="tickets.ids"
              [session]="session"
              (finished)="routeDialog().dismiss()"
              (ticketWanted)="routeDialog().goToDialog($event, false)"
            />
          }
        } @else {
          <cso-dialog-skeleton words="Memuat tiket…" />
        }
      </cso-dialog-frame>
    </ng-template>
  `,
})
export class HandOverPage {
  private readonly own = inject(OwnTickets);

  protected readonly routeDialog = viewChild.required(RouteDialog);
  protected readonly page = severalPage(['finish']);
  private readonly alias = computed(() => this.page.session()?.claimAs);
  private readonly attempts = signal(0);
  private readonly wanted = computed(() => {
    const alias = this.alias();
    return alias === undefined ? null : { alias, attempt: this.attempts() };
  });
  /**
   * Undefined until the response of the present user. What is loaded stays while its messages are sent, although the
   * tickets then have another officer.
   */
  private readonly found = toSignal(
    toObservable(this.wanted).pipe(
      switchMap((wanted) =>
        wanted
          ? this.own.load(wanted.alias).pipe(
              map((tickets): Found => ({ tickets })),
              catchError((failure: Failure) => of<Found>({ failure })),
              startWith(undefined),
            )
          : of(undefined),
      ),
    ),
  );
  protected readonly tickets = computed(() => {
    const found = this.found();
    return found && 'tickets' in found ? found.tickets : null;
  });
  protected readonly failure = computed((): Failure | null => {
    const found = this.found();
    const session = this.page.session();
    return (
      this.page.failure() ??
      (session && !mayHandle(session) ? NOT_ALLOWED : null) ??
      (found && 'failure' in found ? found.failure : null)
    );
  });
  protected readonly more = computed(() => {
    const { ids, total } = this.tickets() ?? { ids: [], total: 0 };
    if (total <= ids.length) return '';
    return `${formatCount(ids.length)} dari ${formatCount(total)} tiket Anda; sisanya sesudah yang ini dialihkan.`;
  });

  protected retry(): void {
    if (!this.page.session()) this.page.reloadSession();
    this.attempts.update((attempts) => attempts + 1);
  }
}
