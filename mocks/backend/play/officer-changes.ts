import type { CsoStep } from '../../../src/app/domain/officer';
import type { AttachmentInfo } from '../../../src/app/domain/ticket';
import { statusAfterCso, statusAfterHaiDjpb, type HaiDjpbStep } from '../rules/transitions';
import { haiDjpbNumber, textSeed } from '../seeded-random';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import type { Change } from './apply-change';

export interface OfficerMessage {
  /** Alias, never a name. */
  readonly author: string;
  readonly text: string;
  readonly attachments?: readonly AttachmentInfo[];
}

/** What the office's officer does to a ticket whose state allows it. */
export function csoChange(world: World, record: TicketRecord, step: CsoStep, said: OfficerMessage): Change {
  const says = { ...said, side: 'CSO' } as const;
  const answer = { status: statusAfterCso(record, step), answered: true, officerAlias: said.author };
  switch (step) {
    case 'reply':
      return { record: answer, entry: says };
    case 'ask-back':
      return { record: { ...answer, askedByHaiDjpb: false }, entry: says };
    case 'finish':
      return { record: { ...answer, askedByHaiDjpb: false }, entry: says, event: { kind: 'DONE', by: said.author } };
    case 'forward': {
      const number = record.haiDjpbNumber ?? haiDjpbNumber(world.clock.iso().slice(0, 10), textSeed(record.id));
      return {
        record: { ...answer, askedByHaiDjpb: false, haiDjpbNumber: number },
        entry: says,
        event: { kind: 'FORWARDED', by: said.author },
      };
    }
  }
}

/** What HAI-DJPb's agent does in HAI-DJPb's own system. */
export function haiDjpbChange(record: TicketRecord, step: HaiDjpbStep, said: OfficerMessage): Change {
  const status = statusAfterHaiDjpb(record, step);
  return {
    record: { status, answered: true, askedByHaiDjpb: step === 'ask-back' },
    entry: { ...said, side: 'HAI_DJPB' },
    ...(step === 'finish' ? { event: { kind: 'DONE', by: said.author } } : {}),
  };
}
