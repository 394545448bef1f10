import { inject, Injectable } from '@angular/core';
import { forkJoin, map, type Observable } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import { openStates, queryOf } from '../../domain/statuses';
import { isId } from '../../domain/ticket';
import { MOST_CHOSEN } from '../../domain/ticket-list-address';
import { DEFAULT_QUERY } from '../../domain/ticket-query';

/** Tickets that one officer is on. */
export interface HandledTickets {
  /** At most `MOST_CHOSEN`. */
  readonly ids: readonly string[];
  /** Number of all of them. */
  readonly total: number;
}

/** Finds the tickets that an officer is on and for which somebody still has to act. Provide it with the page. */
@Injectable()
export class OwnTickets {
  private readonly api = inject(TicketApi);

  /**
   * Requests them: those that wait for the office first, then the satker's, HAI-DJPb's and the unconfirmed ones.
   *
   * @param alias the officer's own alias
   */
  load(alias: string): Observable<HandledTickets> {
    const query = { ...DEFAULT_QUERY, handledBy: alias };
    const pages = openStates().map((state) => this.api.page({ ...query, ...queryOf(state) }, { size: MOST_CHOSEN }));
    return forkJoin(pages).pipe(
      map((found) => ({
        // A ticket that went on between two responses is in both.
        ids: [...new Set(found.flatMap(({ items }) => items.map(({ id }) => id)))].filter(isId).slice(0, MOST_CHOSEN),
        total: found.reduce((sum, { total }) => sum + total, 0),
      })),
    );
  }
}
