import { ChangeDetectorRef, inject, NgZone } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';

/**
 * Draws the rows in the task of their response. Angular would often draw them at the start of the next frame, which is one
 * long task then with the layout and the painting of the rows. Needs the injection context of the page.
 */
export function drawWithResponse(): void {
  const view = inject(ChangeDetectorRef);
  const zone = inject(NgZone);
  inject(Actions)
    .pipe(ofType(TicketListActions.pageLoaded), takeUntilDestroyed())
    .subscribe(() => zone.run(() => view.detectChanges()));
}
