import type { SchemaFn } from '@angular/forms/signals';
import { optionalText, requiredText } from '../field-rules';
import type { TicketAction } from '../../domain/access';
import type { Limits } from '../../domain/limits';
import type { Forwarding, OfficerReply } from '../../domain/officer';
import { cleanText, isBlank } from '../../domain/text';

export type OfficerStep = OfficerReply['step'];

export interface AnswerFields {
  readonly text: string;
  /** The step of the last attempt. Stored in the draft, because looking up a submission without a response needs it. */
  readonly step: OfficerStep;
}

/** A step that the officer may choose, and the words of its button. */
export interface AnswerOption {
  readonly step: OfficerStep;
  readonly words: string;
}

/** Most frequent first: the first allowed step is the primary button and Ctrl+Enter. */
const OPTIONS: readonly AnswerOption[] = [
  { step: 'finish', words: 'Selesaikan' },
  { step: 'ask-back', words: 'Balas' },
  { step: 'reply', words: 'Balas' },
];

const HINTS: Readonly<Record<OfficerStep, string>> = {
  finish: 'Selesaikan: tiket selesai dengan jawaban ini.',
  'ask-back': 'Balas: tiket menunggu tanggapan satker.',
  reply: 'Status tiket tidak berubah.',
};

/** Steps of an answer that these actions allow, most frequent first. */
export function answerOptions(actions: ReadonlySet<TicketAction>): readonly AnswerOption[] {
  return OPTIONS.filter(({ step }) => actions.has(step));
}

/** The step of the last attempt, even if the ticket no longer allows it. */
export function stepOf(unsent: string | undefined, options: readonly AnswerOption[]): OfficerStep {
  return OPTIONS.find(({ step }) => step === unsent)?.step ?? options[0]?.step ?? 'reply';
}

/** Hint beside the buttons: the effect of each step on the ticket. */
export function optionsHint(options: readonly AnswerOption[]): string {
  return options.map(({ step }) => HINTS[step]).join(' ');
}

/** An officer's answer as it is sent; `uploadIds` are those of finished uploads, in page order. */
export function officerReply(step: OfficerStep, text: string, uploadIds: readonly string[]): OfficerReply {
  return { step, text: cleanText(text), uploadIds };
}

export interface ForwardFields {
  /** `yes` while the form is open, so that it is open again after a reload. */
  readonly open: string;
  readonly reason: string;
  readonly tried: string;
}

/** Fields of Teruskan ke HAI-DJPb from a draft; a missing one is empty. */
export function forwardFields(draft: Readonly<Record<string, string>>): ForwardFields {
  return { open: draft['open'] ?? '', reason: draft['reason'] ?? '', tried: draft['tried'] ?? '' };
}

/** Everything that the user typed, as one text to copy. */
export function forwardText({ reason, tried }: ForwardFields): string {
  return [reason, tried].filter((text) => !isBlank(text)).join('\n\n');
}

/** The fields in page order. */
export const FORWARD_ORDER = ['reason', 'tried', 'attachments'] as const;

/** The reason is required; what the office has tried is optional. Both have the length limit of a text. */
export function forwardSchema(limits: () => Limits): SchemaFn<ForwardFields> {
  return ({ reason, tried }) => {
    requiredText(reason, 'Alasan diteruskan', () => limits().textLength);
    optionalText(tried, 'Yang sudah dicoba', () => limits().textLength);
  };
}

/** The forwarding as it is sent; `uploadIds` are those of finished uploads, in page order. */
export function newForwarding({ reason, tried }: ForwardFields, uploadIds: readonly string[]): Forwarding {
  return { reason: cleanText(reason), tried: cleanText(tried).trim(), uploadIds };
}
