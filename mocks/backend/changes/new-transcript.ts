import { referenceAt } from '../rules/reference-at';
import type { Satker } from '../../../src/app/domain/session';
import type { KnownStatus } from '../../../src/app/domain/statuses';
import type { AskerKind, AttachmentInfo, Destination, Person, TicketEvent } from '../../../src/app/domain/ticket';
import { haiDjpbNumber, textSeed } from '../seeded-random';
import { aRecord } from '../store/ticket-record';
import type { World } from '../world';

export interface TranscriptData {
  readonly id: string;
  readonly alias: string;
  readonly askerKind: AskerKind;
  readonly asker: Person;
  readonly satker: Satker | null;
  readonly subject: string;
  readonly method: string;
  readonly destination: Destination;
  readonly result: KnownStatus;
  readonly turns: readonly {
    readonly by: 'ASKER' | 'OFFICER';
    readonly at: string;
    readonly text: string;
    readonly attachments: readonly AttachmentInfo[];
  }[];
}

/**
 * Records a transcript. The author of every message is the officer who typed it (fig 21); `side` says whose words they
 * are.
 */
export function newTranscript(world: World, recorded: TranscriptData): void {
  const { id, alias, askerKind, asker, satker, subject, method, destination, result, turns } = recorded;
  const last = turns.at(-1);
  if (last) world.clock.catchUp(Date.parse(last.at));
  const at = world.clock.iso();
  const event = (kind: TicketEvent['kind']): TicketEvent => ({ kind, at, by: alias });
  const outcome = result === 'DONE' || result === 'FORWARDED' ? [event(result)] : [];
  world.store.put({
    record: aRecord({
      id,
      reference: referenceAt(new Date(world.clock.now()), world.persona.session.zone),
      haiDjpbNumber: result === 'FORWARDED' ? haiDjpbNumber(at.slice(0, 10), textSeed(id)) : null,
      subject,
      asker,
      askerKind,
      satker,
      destination: destination.code,
      office: destination.office,
      method,
      createdAt: at,
      status: result,
      statusSince: at,
      lastEntryAt: last?.at ?? at,
      lastEntrySide: 'CSO',
      officerAlias: alias,
      answered: turns.some(({ by }) => by === 'OFFICER'),
    }),
    conversation: {
      thread: turns.map(({ by, at: said, text, attachments }, i) => ({
        id: `${id}-${i}`,
        author: alias,
        side: by === 'OFFICER' ? 'CSO' : 'SATKER',
        at: said,
        text,
        attachments,
      })),
      events: [event('CREATED'), ...outcome],
      feedback: null,
    },
  });
  world.clock.release();
}
