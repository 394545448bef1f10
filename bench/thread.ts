/**
 * A ticket with 5,000 messages beside a plain HTML list of the same texts: time from the response to the frame with the
 * message at which it opens, to the frame with all messages, and the longest task.
 * `npm run build && npm run bench:thread [-- --slowdown 4]`
 */
import type { Browser } from '@playwright/test';
import { parseArgs } from 'node:util';
import type { InferOutput } from 'valibot';
import type { ticketDetailSchema } from '../src/app/api/wire/schemas';
import { openApp, openPage, spread } from './app-in-browser';

type TicketDetail = InferOutput<typeof ticketDetailSchema>;

const ROUNDS = 7;
/** Factor of the CPU throttling. */
const slowdown = Number(parseArgs({ options: { slowdown: { type: 'string', default: '1' } } }).values.slowdown);
const MESSAGES = [42, 5_000];

/** Times in milliseconds. */
interface Drawn {
  /** From the end of the response to the frame with the message at which the ticket opens. */
  readonly opened: number;
  /** From the end of the response to the frame with all messages. */
  readonly complete: number;
  readonly longestTask: number;
}

/** Runs in the page: opens the first ticket of the list. */
function openTicket(messages: number): Promise<Drawn> {
  const answers = () => performance.getEntriesByType('resource').filter(({ name }) => /\/tickets\/[^/?]+$/.test(name));
  const before = answers().length;
  const drawn = () => document.querySelectorAll('[data-entry]').length;
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  document.querySelector<HTMLAnchorElement>('tbody a')?.click();
  let opened = 0;
  return new Promise((resolve) => {
    const check = () => {
      const [answer] = answers().slice(before) as PerformanceResourceTiming[];
      if (!answer || drawn() === 0) return requestAnimationFrame(check);
      // After the frame is painted.
      return setTimeout(() => {
        const now = performance.now() - answer.responseEnd;
        opened ||= now;
        if (drawn() < messages) requestAnimationFrame(check);
        else setTimeout(() => resolve({ opened, complete: now, longestTask }), 200);
      });
    };
    requestAnimationFrame(check);
  });
}

/** Runs in the page: the same response as a plain list. */
function drawList(json: string): Promise<Drawn> {
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { thread } = JSON.parse(json) as { thread: { author: string; at: string; text: string }[] };
      const list = document.createElement('ol');
      for (const { author, at, text } of thread) {
        const line = document.createElement('li');
        for (const [tag, words] of [
          ['h4', `Respon tiket oleh ${author}`],
          ['time', at],
          ['p', text],
        ] as const) {
          line.appendChild(document.createElement(tag)).textContent = words;
        }
        list.append(line);
      }
      document.body.replaceChildren(list);
      list.lastElementChild?.scrollIntoView();
      requestAnimationFrame(() =>
        setTimeout(() => {
          const opened = performance.now() - start;
          setTimeout(() => resolve({ opened, complete: opened, longestTask }), 200);
        }),
      );
    });
  });
}

/** A ticket whose last message is the officer's, so that it opens at its end. */
function withMessages(ticket: TicketDetail, count: number): TicketDetail {
  const [question] = ticket.thread;
  if (!question) throw new Error('a ticket without a question');
  const thread = Array.from({ length: count }, (_, index) => ({
    ...question,
    id: `m-${index}`,
    side: index % 2 === 0 ? ('SATKER' as const) : ('CSO' as const),
    attachments: [],
    text: `Pesan ${index + 1}. ${question.text}`,
  }));
  return { ...ticket, thread };
}

async function measure(browser: Browser, messages: number): Promise<readonly [app: Drawn, plain: Drawn]> {
  const page = await openPage(browser, slowdown);
  let json = '';
  await page.route(/\/tickets\/[^/?]+$/, async (route) => {
    const response = await route.fetch();
    json = JSON.stringify(withMessages((await response.json()) as TicketDetail, messages));
    await route.fulfill({ response, body: json });
  });
  // Loads and compiles the screen's code first, as for every ticket but the first.
  await page.goto(`${origin}/#/haicso/cso/listTiket`);
  await page.locator('tbody a').first().click();
  await page.locator('[data-entry]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-entry]').first().waitFor({ state: 'detached' });
  const app = await page.evaluate(openTicket, messages);
  const plain = await page.evaluate(drawList, json);
  await page.close();
  return [app, plain];
}

const { browser, origin, close } = await openApp();
try {
  const table: Record<string, string | number>[] = [];
  for (const messages of MESSAGES) {
    const rounds: (readonly [Drawn, Drawn])[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(browser, messages));
    const of = (key: keyof Drawn): string => spread(rounds.map(([app]) => app[key]));
    const ratio = (key: 'opened' | 'complete'): string =>
      spread(
        rounds.map(([app, plain]) => app[key] / plain[key]),
        2,
      );
    table.push({
      messages,
      'answer to the message, ms': of('opened'),
      'plain list, ms': spread(rounds.map(([, plain]) => plain.opened)),
      'ratio [min-max]': ratio('opened'),
      'to all messages, ms': of('complete'),
      'ratio of it [min-max]': ratio('complete'),
      'longest task, ms': of('longestTask'),
      'of the plain list, ms': spread(rounds.map(([, plain]) => plain.longestTask)),
    });
  }
  console.table(table);
} finally {
  await close();
}
