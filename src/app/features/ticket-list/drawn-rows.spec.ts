import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { TicketPage } from '../../domain/ticket-page';
import { SessionActions } from '../../state/session/session-actions';
import { setupListPage } from '../../../testing/list-page';
import { pageOf } from '../../../testing/page-samples';
import { aSession, aTicket } from '../../../testing/samples';

describe('drawnRows', () => {
  it('draws the first page at once', async () => {
    const page = await setupListPage();
    page.arrive(pageOf(30));
    expect(subjects(page)).toEqual(all('mohon', 30, 'bantuan penyelesaian eror sakti'));
  });

  it('draws eight rows with the response, and the others after the next frames', async () => {
    const page = await setupListPage();
    await page.answer(pageOf(30));
    page.arrive(pageWith('b', 30));
    const shown = subjects(page);
    expect(shown.slice(0, 8)).toEqual(all('b', 8));
    expect(shown.slice(8)).toEqual(all('mohon', 22, 'bantuan penyelesaian eror sakti'));
    await page.settle();
    expect(subjects(page)).toEqual(all('b', 30));
  });

  it('draws as many rows as there are, whichever page was longer', async () => {
    const page = await setupListPage();
    await page.answer(pageWith('a', 15));
    await page.answer(pageWith('b', 30));
    expect(subjects(page)).toEqual(all('b', 30));
    await page.answer(pageWith('c', 13));
    expect(subjects(page)).toEqual(all('c', 13));
  });

  it('draws the last response where one comes before the last rows of another', async () => {
    const page = await setupListPage();
    await page.answer(pageWith('a', 30));
    page.arrive(pageWith('b', 30));
    // Between the frame of one response and its next rows.
    await new Promise(requestAnimationFrame);
    page.arrive(pageWith('c', 30));
    const drawn = new Set<string>();
    const observer = new MutationObserver(() => subjects(page).forEach((subject) => drawn.add(subject)));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    await page.settle();
    observer.disconnect();
    expect(subjects(page)).toEqual(all('c', 30));
    expect([...drawn].sort()).toEqual(['a', 'c']);
  });

  it('draws all rows at once where one moves', async () => {
    const page = await setupListPage();
    const before = pageWith('a', 30);
    await page.answer(before);
    const moved = [...before.items.slice(1), ...before.items.slice(0, 1)];
    page.arrive({ ...before, items: moved });
    expect(page.links().map((url) => url.split('/').at(-1))).toEqual(moved.map(({ id }) => id));
  });

  it('never draws rows of one user beside those of another', async () => {
    const page = await setupListPage();
    await page.answer(pageWith('a', 30));
    TestBed.inject(Store).dispatch(
      SessionActions.loaded({ session: { ...aSession('SATKER'), userId: 'other' }, limits: DEFAULT_LIMITS }),
    );
    page.arrive(pageWith('b', 30));
    expect(subjects(page)).toEqual(all('b', 30));
  });
});

const pageWith = (name: string, rows: number): TicketPage =>
  pageOf(rows, {
    items: Array.from({ length: rows }, (_, at) => aTicket({ id: `${name}-${at + 1}`, no: at + 1, subject: name })),
  });

const all = (word: string, rows: number, rest = ''): string[] =>
  Array.from({ length: rows }, () => `${word} ${rest}`.trim());

const subjects = (page: Awaited<ReturnType<typeof setupListPage>>): string[] =>
  page.rows().map((row) => row.querySelector('.subject')?.textContent.trim() ?? '');
