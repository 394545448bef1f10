import type { Signal } from '@angular/core';

/** Fields of a form with a topic. */
export interface TopicFields {
  readonly subject: string;
  readonly destination: string;
  /** JSON of a `TopicDraft`; empty without a topic. */
  readonly topic: string;
}

/** What the form asks of the topic's part, whose code is loaded later. */
export interface TopicPart {
  /** Names of expected answers and files that are missing. */
  readonly missing: Signal<readonly string[]>;
  focusMissing(): void;
}
