import { statusAfterSatkerReply } from '../rules/transitions';
import type { AttachmentInfo, Rating } from '../../../src/app/domain/ticket';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import type { Change } from './apply-change';

export type SatkerMessage =
  | { readonly kind: 'reply'; readonly text: string; readonly attachments: readonly AttachmentInfo[] }
  | { readonly kind: 'feedback'; readonly rating: Rating; readonly comment: string };

/**
 * The change by a reply (fig 16), by Tidak and a reply (fig 25), or by Ya and feedback (fig 22). The caller has checked
 * that the ticket's state allows it.
 */
export function satkerChange(world: World, record: TicketRecord, what: SatkerMessage, name: string): Change {
  if (what.kind === 'feedback') {
    const { rating, comment } = what;
    return {
      record: { feedbackGiven: true },
      conversation: { feedback: { rating, comment, at: world.clock.iso() } },
      event: { kind: 'CLOSED', by: name },
    };
  }
  const { text, attachments } = what;
  const status = statusAfterSatkerReply(record);
  return {
    record: { status, askedByHaiDjpb: status === 'FORWARDED' && record.askedByHaiDjpb },
    entry: { author: name, side: 'SATKER', text, attachments },
    ...(record.status === 'DONE' ? { event: { kind: 'REOPENED', by: name } } : {}),
  };
}
