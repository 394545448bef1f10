import { inject, InjectionToken } from '@angular/core';

/** How the host calls its portal and its login, in sentences of ours (beyond.md, section 5). */
export interface HostWords {
  readonly portal: string;
  readonly login: string;
}

export const DEFAULT_HOST_WORDS: HostWords = { portal: 'MONSAKTI', login: 'SAKTI' };

export const HOST_WORDS = new InjectionToken<HostWords>('hai-cso host words', { factory: () => DEFAULT_HOST_WORDS });

/** A function that puts the host's word for `{portal}` into the text of words. Needs an injection context. */
export function fillHostWords(): <Words extends { readonly text: string }>(words: Words) => Words {
  const { portal } = inject(HOST_WORDS);
  return (words) => ({ ...words, text: words.text.replace('{portal}', () => portal) });
}
