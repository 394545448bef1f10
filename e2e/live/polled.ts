import type { Page } from '@playwright/test';
import { expect, openList, type World } from '../app';
import { chunkOf } from '../faults/chunks';
import { pendingRequests } from '../pending';
import { settingsStored } from '../stored-settings';

/** What polling asks for, by the last part of its path. */
type Polled = 'session' | 'list' | 'ticket' | 'notices';

/** What a page sends: polls, and `other` for all else, files and chunks, too; `bodies` of lists and tickets come back. */
type Counts = Readonly<Record<Polled | 'other' | 'bodies', number>>;

/** Not a single request. */
export const NOTHING: Counts = { session: 0, list: 0, ticket: 0, notices: 0, other: 0, bodies: 0 };

/** One poll of the list and of the open ticket, without news, and nothing else; notices have a pause of their own. */
export const ONE_POLL: Omit<Counts, 'notices'> = { session: 1, list: 1, ticket: 1, other: 0, bodies: 0 };

/** Too long to be searched for, so that it stays in its field and is not sent. */
export const UNSENT_SEARCH = 'Galat SPM '.repeat(21);

/** What a test asks the server itself. */
const HEALTH = '/mock/health';
/** Ends with the page. */
const STREAM = /\/events$/;

const PATHS: Readonly<Record<Polled, RegExp>> = {
  session: /\/v1\/session$/,
  list: /\/v1\/tickets\?/,
  ticket: /\/v1\/tickets\/[^/?]+$/,
  notices: /\/v1\/notices$/,
};

/** Counts the page's requests from now on, and those responses to its polls that have a body. */
export function countRequests(page: Page) {
  const counts = { ...NOTHING };
  const kindOf = (url: string) => (Object.keys(PATHS) as Polled[]).find((kind) => PATHS[kind].test(url));
  const pending = pendingRequests(page, (request) => kindOf(request.url()) !== undefined);
  page.on('request', (request) => {
    if (request.url().endsWith(HEALTH)) return;
    const kind = kindOf(request.url());
    counts[kind ?? 'other']++;
  });
  page.on('response', (response) => {
    const kind = kindOf(response.url());
    const counted = (kind === 'list' || kind === 'ticket') && pending.has(response.request());
    if (counted && response.status() !== 304) counts.bodies++;
  });
  return {
    /** The counts so far. */
    read: () => ({ ...counts }),
    /** The counts without notices. */
    polls: () => {
      const { session, list, ticket, other, bodies } = counts;
      return { session, list, ticket, other, bodies };
    },
    /** Whether all polls are answered. */
    settled: () => pending.number() === 0,
    reset: () => Object.assign(counts, NOTHING),
  };
}

/** Hides or shows the page, as another tab in front of it does. */
export async function setVisible(page: Page, visible: boolean): Promise<void> {
  await page.evaluate((shown) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: !shown });
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: shown ? 'visible' : 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visible);
}

/** Opens the page with a clock that the test moves. Resolves when polling has started. */
export async function withClock(page: Page, open: () => Promise<void>): Promise<void> {
  await page.goto('about:blank');
  await page.clock.install();
  const loaded = page.waitForResponse(chunkOf('state/live/provide-live.ts'));
  await Promise.all([marksStored(page), open()]);
  await (await loaded).finished();
  await listComplete(page);
}

/** Opens the list with a clock that the test moves, and waits for the stream, and for what comes after the rows. */
export async function openWithStream(page: Page, world: World): Promise<void> {
  await world.reset({ persona: 'manual', pollSeconds: null, events: true });
  await page.goto('about:blank');
  await page.clock.install();
  const settings = page.waitForResponse(/\/preferences$/);
  await openList(page);
  await expect.poll(world.streams).toBe(1);
  await (await settings).finished();
  await expect(page.getByRole('button', { name: /^Tampilan/ })).toBeVisible();
}

/** Waits for what comes after the rows: the buttons below them, and requests of what needs no more than that. */
export async function listComplete(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Tampilan/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/**
 * At first use it is stored after two seconds of the page's clock what is read; a test of what is sent waits for that.
 * Begins before the page opens: on a busy machine these seconds are over before a test has seen the rows.
 */
export async function marksStored(page: Page): Promise<void> {
  const stored = settingsStored(page);
  // Never comes where marks are stored already.
  stored.catch(() => undefined);
  const settings = await page.waitForResponse(/\/preferences$/);
  const { readMarks } = (await settings.json()) as { readMarks?: unknown };
  if (readMarks) return;
  await page.clock.runFor(2_100);
  await (await stored).finished();
}

/**
 * Lets the page's clock run until that is so, 34 seconds at most. A stream of events is broken after 45 seconds of that
 * clock without a sign of life, so that the server sends one in each part.
 */
export async function runUntil(page: Page, world: World, done: () => boolean): Promise<void> {
  const pending = pendingResponses(page);
  for (let passed = 0; passed < 34_000 && !done(); passed += 2_000) {
    await world.change({});
    await passPart(page, 2_000, pending);
  }
  pending.stop();
}

/**
 * Lets minutes pass in parts. Before the next part begins every response is there: one that outlasts its time on the
 * clock is asked for again.
 *
 * @param act what the user does in each part
 */
export async function passMinutes(page: Page, minutes: number, act?: () => Promise<void>): Promise<void> {
  const pending = pendingResponses(page);
  for (let part = 0; part < minutes * 4; part++) {
    await act?.();
    await passPart(page, 15_000, pending);
  }
  pending.stop();
}

/** Every request from now on whose response ends before the page. */
const pendingResponses = (page: Page) => pendingRequests(page, (request) => !STREAM.test(request.url()));

/** Lets a part pass. Resolves when every response is there. */
async function passPart(page: Page, ms: number, pending: ReturnType<typeof pendingRequests>): Promise<void> {
  await page.clock.runFor(ms);
  await page.evaluate((health) => fetch(health).then((response) => response.text()), HEALTH);
  await expect.poll(pending.number).toBe(0);
}
