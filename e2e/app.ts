import { test as base, type BrowserContext, expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { Role } from '../src/app/domain/session';

/** A mock world of one test: its own tickets, clock and counters. */
export interface World {
  readonly name: string;
  /** Resets the world. */
  reset(options: WorldOptions): Promise<void>;
  /** Advances the world's clock, so that the mock's officers answer. */
  advance(seconds: number): Promise<void>;
  /** Lets the mock's officer make the next move on the newest ticket with this reference. */
  play(reference: string, move: 'ask-back' | 'finish' | 'forward' | 'hai-ask-back' | 'hai-finish'): Promise<void>;
  /** Gives the same user another role. */
  giveRole(role: Role): Promise<void>;
  /** Breaks the backend, takes its stream of events away, or lets a disturbance begin. */
  change(options: {
    readonly fail?: number | null;
    readonly events?: boolean;
    readonly notices?: boolean;
  }): Promise<void>;
  /** How many streams of events are open. */
  streams(): Promise<number>;
  /** How often the page called an endpoint, such as `POST tickets`. */
  calls(endpoint: string): Promise<number>;
}

export interface WorldOptions {
  persona?: 'manual' | 'ramai' | 'dua-satker' | 'kpp-jakarta' | 'baru' | 'cso-kppn' | 'kantor-pusat';
  clock?: string;
  frozen?: boolean;
  size?: number;
  autoplay?: boolean;
  /** A backend without topics and catalogue. */
  lean?: boolean;
  /** A disturbance is known. */
  notices?: boolean;
  /** `poll_seconds` of the session; 0, as in every test that is not about polling: nothing is polled. Null: not sent. */
  pollSeconds?: number | null;
  /** True: a backend with a stream of events, which is left out otherwise. */
  events?: boolean;
  /** False: a backend without ETags. */
  etags?: boolean;
}

/** The moment of figs 10-14, in WIB. */
export const MANUAL_CLOCK = '2024-03-21T12:07:10+07:00';

export interface ErrorLog {
  /** Errors so far. */
  readonly errors: readonly string[];
  /** Listens to every tab of this browser too. */
  listen(context: BrowserContext): Promise<void>;
}

interface Fixtures {
  /** The user who logs in at the stand-in shell; the mock has a world for each user. */
  loggedInAs: string | null;
  world: World;
  /** Console lines that the test expects. */
  expectedErrors: readonly RegExp[];
  /** Fails the test on an uncaught error, a console error or a violation of the Content Security Policy, in any tab. */
  errorLog: ErrorLog;
}

export const test = base.extend<Fixtures>({
  loggedInAs: [null, { option: true }],
  expectedErrors: [[], { option: true }],
  world: [
    async ({ context, request, baseURL, loggedInAs }, use) => {
      const client = randomUUID();
      const name = loggedInAs ? `${client}@${loggedInAs}` : client;
      const at = (path: string) => `${baseURL ?? ''}/mock/${path}`;
      const headers = { 'x-mock-world': name };
      const world: World = {
        name,
        async reset(options) {
          const answer = await request.post(at(`worlds/${name}`), {
            data: {
              persona: loggedInAs ?? 'manual',
              clock: MANUAL_CLOCK,
              frozen: true,
              autoplay: false,
              pollSeconds: 0,
              events: false,
              ...options,
            },
          });
          expect(answer.ok()).toBe(true);
        },
        async advance(seconds) {
          const answer = await request.post(at('advance'), { headers, data: { seconds } });
          expect(answer.ok()).toBe(true);
        },
        async play(reference, move) {
          const found = await request.get(`${baseURL ?? ''}/api/haicso/v1/tickets?page=1&size=15&q=${reference}`, {
            headers,
          });
          const { items } = (await found.json()) as { items: { id: string }[] };
          const answer = await request.post(at('play'), { headers, data: { ticketId: items[0]?.id, move } });
          expect(answer.ok()).toBe(true);
        },
        async giveRole(role) {
          const answer = await request.patch(at(`worlds/${name}`), { data: { role } });
          expect(answer.ok()).toBe(true);
        },
        async change(data) {
          expect((await request.patch(at(`worlds/${name}`), { data })).ok()).toBe(true);
        },
        async streams() {
          return ((await (await request.get(at(`worlds/${name}`))).json()) as { streams: number }).streams;
        },
        async calls(endpoint) {
          const { counters } = (await (await request.get(at(`worlds/${name}`))).json()) as {
            counters: Record<string, number>;
          };
          return counters[endpoint] ?? 0;
        },
      };
      await world.reset({});
      await context.setExtraHTTPHeaders({ 'x-mock-world': client });
      await use(world);
    },
    { auto: true },
  ],
  errorLog: [
    async ({ context, page, expectedErrors }, use, testInfo) => {
      const errors: string[] = [];
      const listen = (tabs: BrowserContext): Promise<void> => watchErrors(tabs, (error) => errors.push(error));
      await listen(context);
      await use({ errors, listen });
      await printWhenFailed(testInfo, context.pages());
      // A request at the end of a test gets no response any more, and fails no test.
      const tabs = new Set([page, ...context.pages()].filter((tab) => !tab.isClosed()));
      await Promise.all([context, ...tabs].map((each) => each.unrouteAll({ behavior: 'ignoreErrors' })));
      expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Prints the address and the texts of each page after a failure: a CI run stores no files of its own. */
export async function printWhenFailed(testInfo: TestInfo, pages: readonly Page[]): Promise<void> {
  if (testInfo.status === testInfo.expectedStatus) return;
  for (const page of pages) {
    // A page that hangs has none.
    const snapshot = await page.locator('body').ariaSnapshot({ timeout: 10_000 }).catch(String);
    console.log(`${testInfo.title}\n${page.url()}\n${snapshot}`);
  }
}

async function watchErrors(context: BrowserContext, report: (error: string) => void): Promise<void> {
  context.on('weberror', (error) => report(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) report(message.text());
  });
  // The browser logs no violation of a report-only policy, and does not name the directive.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`securitypolicyviolation: ${effectiveDirective}`, blockedURI, sample);
    });
  });
}

/** Opens the list with these query parameters. */
export async function openList(page: Page, query = ''): Promise<void> {
  await page.goto(`/#/haicso/cso/listTiket${query && `?${query}`}`);
  await expect(page.getByRole('heading', { name: /^Daftar Tiket - / })).toBeVisible();
  await expectSettled(page.getByRole('region', { name: 'Hasil' }));
}

/** Waits for rows, or for the reason why there are none; the skeleton is neither. */
async function expectSettled(results: Locator): Promise<void> {
  await expect(results).toHaveAttribute('aria-busy', 'false');
  const rows = results.getByRole('table').or(results.getByRole('list'));
  const reason = results.getByRole('heading').or(results.getByRole('button', { name: /^Coba lagi/ }));
  await expect(rows.or(reason).first()).toBeVisible();
}

/** Text of the page without the live region, which may hold the same words for a while. */
export function visibleText(page: Page, words: string | RegExp): Locator {
  return page.getByText(words).and(page.locator(':not(.cdk-live-announcer-element)'));
}

/** The row of the list, or the card on a phone, that holds all these words. */
export function row(page: Page, ...words: string[]) {
  const rows = page.getByRole('row').or(page.getByRole('listitem'));
  return words.reduce((found, word) => found.filter({ hasText: word }), rows);
}

/** Opens the detail of the ticket whose row holds all these words. */
export async function openDetail(page: Page, ...words: string[]) {
  await row(page, ...words)
    .getByRole('link', { name: /^Detail/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  await expect(dialog.getByRole('heading', { name: /^Percakapan/ })).toBeAttached();
  return dialog;
}
