import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

interface Stats {
  readonly outputs: Readonly<Record<string, { readonly entryPoint?: string }>>;
}

/** URL of the lazy chunk that the production build made of this source. */
export function chunkOf(source: string): string {
  const { outputs } = JSON.parse(readFileSync('dist/app-stats.json', 'utf8')) as Stats;
  const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `src/app/${source}`) ?? [];
  if (!file) throw new Error(`no chunk of ${source}`);
  return `**/${file}`;
}

/** Turns Save-Data on, so that no chunk is prefetched. */
export function withoutPrefetch(page: Page): Promise<unknown> {
  return page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
}
