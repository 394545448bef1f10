import type { FormRules } from './form-rules';

/**
 * Content that an office may change: topics with their questions and files, known error messages, and rules of forms
 * that a satker fills in as a workbook.
 * It comes from the backend, from the host, or from JSON files beside config.json (docs/catalogue.md).
 */
export interface Catalogue {
  readonly topics: readonly Topic[];
  readonly errors: readonly KnownError[];
  readonly forms: readonly FormRules[];
}

/** Names of the catalogue's parts; each is a JSON file of this name. A missing part is empty. */
export const CATALOGUE_PARTS = ['topics', 'errors', 'forms'] as const satisfies readonly (keyof Catalogue)[];
export type CataloguePart = (typeof CATALOGUE_PARTS)[number];

/** Names of the parts that working time needs, beside those of the forms; each is a JSON file of this name. */
export const WORKING_TIME_PARTS = ['calendar', 'deadlines'] as const;

/** A treasury's date that a topic names: its key in deadlines.json, and its rule in words. */
export interface TopicDeadlineWords {
  readonly key: string;
  readonly rule: string;
}

export interface Topic {
  /** Stable key, `[a-z0-9-]`. */
  readonly code: string;
  readonly name: string;
  /** Heading in the list of topics. */
  readonly group: string;
  /** Codes of destinations that handle the topic; the first one that the backend offers is chosen. */
  readonly destinations: readonly string[];
  /** Template of Judul; `{key}` is the answer to a prompt, `{kodeSatker}` and `{namaSatker}` come from the session. */
  readonly title: string;
  readonly prompts: readonly Prompt[];
  readonly slots: readonly Slot[];
  /** What the user can try before asking. */
  readonly firstSteps: readonly string[];
  /** Words by which the topic is found. */
  readonly keywords: readonly string[];
  /** The treasury's date for this topic, in words. */
  readonly deadline?: TopicDeadlineWords | undefined;
  /** Further dates; the user chooses which one the ticket affects. */
  readonly deadlines?: readonly TopicDeadlineWords[] | undefined;
}

export const PROMPT_KINDS = ['text', 'number', 'date', 'month', 'choice'] as const;

/** A short question of a topic. */
export interface Prompt {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  /** Expected, never enforced: a missing answer is named once before sending. */
  readonly required: boolean;
  readonly kind: (typeof PROMPT_KINDS)[number];
  /** Answers to choose from; of a `choice` alone. */
  readonly choices?: readonly string[] | undefined;
}

/** A named file of a topic. */
export interface Slot {
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  /** Extensions in lower case, without the dot. */
  readonly types: readonly string[];
  /** Expected, never enforced. */
  readonly required: boolean;
  /** The slot exists while each named prompt has one of these answers; left out: always. */
  readonly when?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Id of the form's rules by which the file can be checked. */
  readonly check?: string | undefined;
}

/** A message of SAKTI or MonSAKTI, and what to do about it. */
export interface KnownError {
  readonly code: string;
  /** Regular expressions (flags `iu`), against normalised text of at most 4,000 characters. */
  readonly patterns: readonly string[];
  readonly meaning: string;
  readonly firstSteps: readonly string[];
  readonly module: string;
  /** Code of a topic. */
  readonly topic: string;
}
