import { inject, Injectable } from '@angular/core';
import { catchError, map, type Observable, of } from 'rxjs';
import { OpenTicketApi } from '../../api/open-ticket-api';
import type { Failure } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';

/** A ticket, or why it could not be read. */
export type TicketRead = { readonly ticket: TicketDetail } | { readonly failure: Failure };

/** Reads tickets beside the one that is open. */
@Injectable()
export class TicketReads {
  private readonly api = inject(OpenTicketApi);

  /** Reads one ticket; never fails. */
  one(id: string): Observable<TicketRead> {
    return this.api.one(id).pipe(
      map((ticket): TicketRead => ({ ticket })),
      catchError((failure: Failure) => of<TicketRead>({ failure })),
    );
  }
}
