import type { Failure } from '../app/domain/failure';
import type { TicketPage } from '../app/domain/ticket-page';
import { aTicket } from './samples';

export const AS_OF = '2024-03-21T05:24:00Z';

/** A page with `rows` tickets. It holds all matching tickets unless `changes` say otherwise. */
export function pageOf(rows: number, changes: Partial<TicketPage> = {}): TicketPage {
  return {
    items: Array.from({ length: rows }, (_, index) => aTicket({ id: `t-${index + 1}`, no: index + 1 })),
    total: rows,
    page: 1,
    pageSize: 15,
    asOf: AS_OF,
    counts: { all: rows, waitingForMe: 0 },
    etag: null,
    ...changes,
  };
}

export function failureOf(kind: Failure['kind'], changes: Partial<Failure> = {}): Failure {
  return { kind, status: null, code: null, retryAfter: null, fields: {}, ...changes };
}
