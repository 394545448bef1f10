import type { SchemaFn } from '@angular/forms/signals';
import { requiredText, rule } from '../../compose/field-rules';
import type { TicketAction } from '../../domain/access';
import type { Limits } from '../../domain/limits';
import { blankProblem, unknownVariableProblem } from '../../domain/ready-answers';

/** What can be done to several tickets with one text. */
export const STEPS = ['finish', 'ask-back', 'forward'] as const satisfies readonly TicketAction[];
export type Step = (typeof STEPS)[number];

/** Model of the form; the draft stores the fields under these names. */
export interface TogetherFields {
  readonly text: string;
  readonly step: Step;
}

interface StepWords {
  readonly choice: string;
  /** Label of the text. */
  readonly label: string;
  readonly done: string;
  /** What becomes of each ticket. */
  readonly notice: string;
}

export const STEP_WORDS: Readonly<Record<Step, StepWords>> = {
  finish: {
    choice: 'Selesaikan',
    label: 'Tanggapan',
    done: 'Sudah diselesaikan',
    notice: 'akan selesai dengan jawaban ini.',
  },
  'ask-back': {
    choice: 'Balas',
    label: 'Tanggapan',
    done: 'Sudah dibalas',
    notice: 'akan menunggu tanggapan satker.',
  },
  forward: {
    choice: 'Teruskan ke HAI-DJPb',
    label: 'Alasan diteruskan',
    done: 'Sudah diteruskan',
    notice: 'akan diteruskan ke HAI-DJPb.',
  },
};

/** The step of a draft; Selesaikan for a missing or an unknown one. */
export function stepFrom(text: string | undefined): Step {
  return STEPS.find((step) => step === text) ?? 'finish';
}

/** The text is required and has no blank left; the variables of each ticket are filled in later. */
export function togetherSchema(limits: () => Limits): SchemaFn<TogetherFields> {
  return ({ text, step }) => {
    requiredText(text, 'Tanggapan', () => limits().textLength);
    rule(text, unknownVariableProblem);
    rule(text, (value, { valueOf }) => (valueOf(step) === 'forward' ? null : blankProblem(value)));
  };
}
