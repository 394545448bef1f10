import type { Session } from '../../../domain/session';
import type { Claim, TicketDetail } from '../../../domain/ticket';
import { formatThreadTime, zoneLabel } from '../../../words/dates';

/** Who is on the ticket, in one sentence. */
export function handlerWords(
  { handledBy }: Pick<TicketDetail, 'handledBy'>,
  { claimAs }: Pick<Session, 'claimAs'>,
): string {
  if (!handledBy) return 'Belum ada petugas yang menangani tiket ini.';
  return handledBy === claimAs ? 'Anda menangani tiket ini.' : `Ditangani ${handledBy}.`;
}

/** The last change of it, with its note; empty where it says no more than who is on the ticket. */
export function claimWords({ by, to, at, note }: Claim, { zone }: Pick<Session, 'zone'>): string {
  if (to === by && !note) return '';
  const what =
    to === null ? `Dilepas oleh ${by}` : to === by ? `Diambil oleh ${by}` : `Dialihkan oleh ${by} kepada ${to}`;
  const when = at ? ` pada ${formatThreadTime(at, zone)} ${zoneLabel(zone)}` : '';
  return `${what}${when}${note ? `: ${note}` : '.'}`;
}
