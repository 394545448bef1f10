import type { KnownStatus } from './statuses';
import type { AskerKind, DestinationCode, MethodCode } from './ticket';

export type CsoStep = 'ask-back' | 'finish' | 'forward' | 'reply';

/** An officer's answer, and where it leaves the ticket; forwarding is a message of its own. */
export interface OfficerReply {
  readonly step: Exclude<CsoStep, 'forward'>;
  readonly text: string;
  readonly uploadIds: readonly string[];
}

/** Why HAI-DJPb has to take over; thread and attachments go along. */
export interface Forwarding {
  readonly reason: string;
  /** What the office has tried; empty when it could not try anything. */
  readonly tried: string;
  readonly uploadIds: readonly string[];
}

/** Whether a satker stands behind such an asker: only then can a ticket wait for it, or be seen by it. */
export function needsSatker(kind: AskerKind | ''): boolean {
  return kind === 'SATKER';
}

/** One thing said in a conversation that is recorded afterwards. */
export interface TranscriptTurn {
  readonly by: 'ASKER' | 'OFFICER';
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
  readonly uploadIds: readonly string[];
}

/** Statuses in which a recorded conversation may end. */
export const TRANSCRIPT_RESULTS = ['DONE', 'WAITING_SATKER', 'FORWARDED'] as const satisfies readonly KnownStatus[];
export type TranscriptResult = (typeof TRANSCRIPT_RESULTS)[number];

/** Results with which a CSO may record a transcript; without a satker nobody can be waited for. */
export function transcriptResults(hasSatker: boolean): readonly TranscriptResult[] {
  return TRANSCRIPT_RESULTS.filter((result) => hasSatker || result !== 'WAITING_SATKER');
}

/** Rekam tiket sebagai transkrip: a conversation that took place elsewhere. */
export interface NewTranscript {
  readonly askerKind: AskerKind;
  readonly name: string;
  /** Empty for an asker who has none. */
  readonly email: string;
  /** Code of the asker's satker; null when none stands behind the asker. */
  readonly satker: string | null;
  readonly method: MethodCode;
  readonly subject: string;
  readonly destination: DestinationCode | (string & {});
  /** The first one is the question. */
  readonly turns: readonly TranscriptTurn[];
  /** One of `transcriptResults`. */
  readonly result: TranscriptResult;
}
