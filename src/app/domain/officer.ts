import type { KnownStatus } from './statuses';
import type { AskerKind, DestinationCode, MethodCode } from './ticket';

export type CsoStep = 'ask-back' | 'finish' | 'forward' | 'reply';

/** An officer's answer and the step that it takes; forwarding is a separate message. */
export interface OfficerReply {
  readonly step: Exclude<CsoStep, 'forward'>;
  readonly text: string;
  readonly uploadIds: readonly string[];
}

/** Why a ticket is forwarded to HAI-DJPb, which also receives thread and attachments. */
export interface Forwarding {
  readonly reason: string;
  /** What the office has tried; empty when it could not try anything. */
  readonly tried: string;
  readonly uploadIds: readonly string[];
}

/** Whether a transcript of this kind of asker must name a satker, which can then see the ticket and act on it. */
export function needsSatker(kind: AskerKind | ''): boolean {
  return kind === 'SATKER';
}

/** One question or answer of a recorded conversation. */
export interface TranscriptTurn {
  readonly by: 'ASKER' | 'OFFICER';
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
  readonly uploadIds: readonly string[];
}

/** Statuses that a transcript may set (spec section 3). */
export const TRANSCRIPT_RESULTS = ['DONE', 'WAITING_SATKER', 'FORWARDED'] as const satisfies readonly KnownStatus[];
export type TranscriptResult = (typeof TRANSCRIPT_RESULTS)[number];

/** Results that a CSO may choose for a transcript; without a satker it cannot wait for one (spec section 3). */
export function transcriptResults(hasSatker: boolean): readonly TranscriptResult[] {
  return TRANSCRIPT_RESULTS.filter((result) => hasSatker || result !== 'WAITING_SATKER');
}

/** Rekam tiket sebagai transkrip: a conversation outside MONSAKTI that a CSO records (spec section 4). */
export interface NewTranscript {
  readonly askerKind: AskerKind;
  readonly name: string;
  /** Empty for an asker without e-mail. */
  readonly email: string;
  /** Code of the asker's satker; null for an asker without one. */
  readonly satker: string | null;
  readonly method: MethodCode;
  readonly subject: string;
  readonly destination: DestinationCode | (string & {});
  /** The first one is the question. */
  readonly turns: readonly TranscriptTurn[];
  /** One of `transcriptResults`. */
  readonly result: TranscriptResult;
}
