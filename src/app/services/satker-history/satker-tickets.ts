import { inject, Injectable } from '@angular/core';
import { forkJoin, map, type Observable } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import { satkerHistory, type SatkerHistory } from '../../domain/satker-history';
import { openStates, queryOf, type TicketState } from '../../domain/statuses';
import { DEFAULT_QUERY } from '../../domain/ticket-query';

/** Tickets from which topics and operators are read. */
const READ = 100;

export interface SatkerSummary {
  readonly history: SatkerHistory;
  /** Number of all tickets of the satker that the reader may see. */
  readonly total: number;
  /** Number of open tickets by state; each equals the total of its list. */
  readonly open: readonly { readonly state: TicketState; readonly count: number }[];
}

/** What the card of a satker shows. Provide it with the card. */
@Injectable()
export class SatkerTickets {
  private readonly api = inject(TicketApi);

  /**
   * Requests the newest tickets, and the number of each kind of open ones.
   *
   * @param satker six digits
   */
  load(satker: string): Observable<SatkerSummary> {
    const query = { ...DEFAULT_QUERY, satker };
    return forkJoin({
      newest: this.api.page(query, { size: READ }),
      open: forkJoin(
        openStates().map((state) =>
          this.api
            .page({ ...query, ...queryOf(state) }, { size: 1 })
            .pipe(map(({ total }) => ({ state, count: total }))),
        ),
      ),
    }).pipe(map(({ newest, open }) => ({ history: satkerHistory(newest.items), total: newest.total, open })));
  }
}
