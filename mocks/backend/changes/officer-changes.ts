import type { CsoStep } from '../../../src/app/domain/officer';
import type { AttachmentInfo } from '../../../src/app/domain/ticket';
import { statusAfterCso, statusAfterHaiDjpb, type HaiDjpbStep } from '../rules/transitions';
import { haiDjpbNumber, textSeed } from '../seeded-random';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import type { Change } from './apply-change';

export interface OfficerMessage {
  /** Alias of the officer, never a real name. */
  readonly author: string;
  readonly text: string;
  readonly attachments?: readonly AttachmentInfo[];
}

/** The change by a step of the office's CSO. The caller has checked that the ticket's state allows it. */
export function csoChange(world: World, record: TicketRecord, step: CsoStep, message: OfficerMessage): Change {
  const entry = { ...message, side: 'CSO' } as const;
  const answer = { status: statusAfterCso(record, step), answered: true, officerAlias: message.author };
  switch (step) {
    case 'reply':
      return { record: answer, entry };
    case 'ask-back':
      return { record: { ...answer, askedByHaiDjpb: false }, entry };
    case 'finish':
      return { record: { ...answer, askedByHaiDjpb: false }, entry, event: { kind: 'DONE', by: message.author } };
    case 'forward': {
      const number = record.haiDjpbNumber ?? haiDjpbNumber(world.clock.iso().slice(0, 10), textSeed(record.id));
      return {
        record: { ...answer, askedByHaiDjpb: false, haiDjpbNumber: number },
        entry,
        event: { kind: 'FORWARDED', by: message.author },
      };
    }
  }
}

/** The change by an agent of HAI-DJPb, who works in HAI-DJPb's own system. */
export function haiDjpbChange(record: TicketRecord, step: HaiDjpbStep, message: OfficerMessage): Change {
  const status = statusAfterHaiDjpb(record, step);
  return {
    record: { status, answered: true, askedByHaiDjpb: step === 'ask-back' },
    entry: { ...message, side: 'HAI_DJPB' },
    ...(step === 'finish' ? { event: { kind: 'DONE', by: message.author } } : {}),
  };
}
