import type { Page, Request } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { keepStreamOpen } from '../../src/testing/keep-stream-open';
import { expect, openDetail, openList, test } from '../app';
import { countRequests, passMinutes, withClock } from './polled';

const WAITING = 'HAI-314105641';
const HEADING = '| a visible hour, nothing changes |';

interface Hour {
  readonly row: string;
  readonly events: boolean;
  readonly works: boolean;
}

const HOURS: readonly Hour[] = [
  { row: 'idle, without `events`', events: false, works: false },
  { row: 'working, without `events`', events: false, works: true },
  { row: 'idle, with `events`', events: true, works: false },
  { row: 'working, with `events`', events: true, works: true },
];

for (const { row, events, works } of HOURS) {
  test(`the load of a visible hour, ${row.replaceAll('`', '')}, is that of docs/api.md`, async ({ page, world }) => {
    await world.reset({ persona: 'manual', pollSeconds: null, events });
    if (events) await page.addInitScript(keepStreamOpen);
    await withClock(page, () => openList(page));
    await openDetail(page, WAITING);
    const requests = countRequests(page);
    const largest = sizesOf(page);
    await passMinutes(page, 60, works ? () => page.keyboard.press('Shift') : undefined);
    await expect.poll(requests.settled).toBe(true);
    const { list, ticket, session, notices, bodies, other } = requests.read();
    console.log(`${row}: ${list} + ${ticket} polls, ${session} of the session, ${notices} of notices`);
    expect([bodies, other]).toEqual([0, 0]);
    const [polls, ofSession, ofNotices] = documented(row);
    expectWithin(list + ticket, polls);
    expectWithin(session, ofSession);
    expectWithin(notices, ofNotices);
    expect(await largest(/\/v1\/tickets[/?]/)).toBeLessThanOrEqual(documentedBytes('304'));
    expect(await largest(/\/v1\/session$/)).toBeLessThanOrEqual(documentedBytes('`GET session`, uncompressed'));
  });
}

type Range = readonly [number, number];

function expectWithin(count: number, [least, most]: Range = [NaN, NaN]): void {
  expect(count).toBeGreaterThanOrEqual(least);
  expect(count).toBeLessThanOrEqual(most);
}

const docs = readFileSync('docs/api.md', 'utf8').replace(/ {2,}/g, ' ');

/** The ranges in a row of the table of loads. */
function documented(row: string): readonly Range[] {
  const table = docs.slice(docs.indexOf(HEADING)).split('\n\n')[0] ?? '';
  const line = table.split('\n').find((each) => each.startsWith(`| ${row} |`)) ?? '';
  return Array.from(line.matchAll(/(\d+) to (\d+)/g), ([, least, most]) => [Number(least), Number(most)]);
}

/** The most bytes that the page names for a response. */
function documentedBytes(of: string): number {
  const line = docs.split('\n').find((each) => each.startsWith(`| ${of} |`)) ?? '';
  return Number(/(\d+) bytes/.exec(line)?.[1]);
}

/** The most bytes, headers included, that a response of a path had from now on. */
function sizesOf(page: Page): (path: RegExp) => Promise<number> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  return async (path) => {
    const sizes = await Promise.all(finished.filter((one) => path.test(one.url())).map((one) => one.sizes()));
    return Math.max(
      ...sizes.map(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize),
    );
  };
}
