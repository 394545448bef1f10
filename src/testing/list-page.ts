import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideState, provideStore, Store, type Action } from '@ngrx/store';
import { EMPTY } from 'rxjs';
import { ChunkLoader } from '../app/chunks/chunk-loader';
import { OfficerApi } from '../app/api/officer-api';
import type { Failure } from '../app/domain/failure';
import { DEFAULT_LIMITS } from '../app/domain/limits';
import type { Role } from '../app/domain/session';
import type { TicketPage } from '../app/domain/ticket-page';
import type { TicketQuery } from '../app/domain/ticket-query';
import { TicketListPage } from '../app/features/ticket-list/ticket-list-page';
import { connectionFeature } from '../app/state/connection/connection-feature';
import { exportFeature } from '../app/state/exports/export-feature';
import { SessionActions } from '../app/state/session/session-actions';
import { sessionFeature } from '../app/state/session/session-feature';
import { submissionFeature } from '../app/state/submission/submission-feature';
import { TicketListActions } from '../app/state/ticket-list/ticket-list-actions';
import { ticketListFeature } from '../app/state/ticket-list/ticket-list-feature';
import { aSession } from './samples';
import { nameOf, words } from './read-words';
import { unisolatedTexts } from './bidi-texts';
import { provideAllDrafts } from './drafts';

@Component({ selector: 'cso-blank', template: '' })
class Blank {}

export interface PageOptions {
  readonly url?: string;
  readonly role?: Role;
  /** The officer's choices that the backend answers with. Requests without one never get an answer. */
  readonly choices?: Partial<OfficerApi>;
}

/** The list's page on a real store without effects. The spec dispatches the backend's actions. */
export async function setupListPage({ url = '/list', role = 'SATKER', choices }: PageOptions = {}) {
  localStorage.clear();
  const announced = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
    providers: [
      provideRouter([{ path: 'list', component: TicketListPage, children: [{ path: ':id', component: Blank }] }]),
      provideStore(),
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(ticketListFeature),
      provideState(exportFeature),
      provideState(submissionFeature),
      provideAllDrafts(),
      ChunkLoader,
      { provide: LiveAnnouncer, useValue: { announce: announced, clear: () => undefined } },
      {
        provide: OfficerApi,
        useValue: { satkers: () => EMPTY, offices: () => EMPTY, officers: () => EMPTY, ...choices },
      },
    ],
  });
  const store = TestBed.inject(Store);
  const dispatched: Action[] = [];
  const dispatch = store.dispatch.bind(store);
  spyOn(store, 'dispatch').and.callFake(((action: Action) => {
    dispatched.push(action);
    dispatch(action);
  }) as Store['dispatch']);

  const harness = await RouterTestingHarness.create(url);
  const element = harness.routeNativeElement as HTMLElement;
  element.style.width = '1200px';
  const scrolling = spyOn(element, 'scrollIntoView').and.callThrough();
  // A button of the shell, outside the app.
  const aside = document.createElement('button');
  element.before(aside);
  const settle = async (): Promise<void> => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  const happen = (action: Action): Promise<void> => {
    dispatch(action);
    return settle();
  };
  await happen(SessionActions.loaded({ session: aSession(role), limits: DEFAULT_LIMITS }));
  await happen(TicketListActions.reloadDue());

  const query = (): TicketQuery => store.selectSignal(ticketListFeature.selectQuery)();
  const named = (name: string): HTMLElement => {
    const found = [...element.querySelectorAll<HTMLElement>('button, a')].find((each) => nameOf(each) === name);
    if (!found) throw new Error(`nothing called ${name}`);
    return found;
  };
  return {
    announced,
    dispatched,
    happen,
    settle,
    answer: (page: TicketPage) => happen(TicketListActions.pageLoaded({ query: query(), page })),
    /** The response alone, before anything else can run. */
    arrive: (page: TicketPage) => dispatch(TicketListActions.pageLoaded({ query: query(), page })),
    fail: (failure: Failure) => happen(TicketListActions.loadFailed({ query: query(), failure })),
    press: async (name: string) => {
      named(name).click();
      await settle();
      await settle();
    },
    choose: async (label: string, words: string) => {
      const select = [...element.querySelectorAll('select')].find((each) =>
        each.labels[0]?.textContent.includes(label),
      );
      if (!select) throw new Error(`no choice ${label}`);
      select.selectedIndex = [...select.options].findIndex(({ text }) => text === words);
      select.dispatchEvent(new Event('change'));
      await settle();
    },
    tick: async (label: string) => {
      const box = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(({ labels }) =>
        [...(labels ?? [])].some((each) => words(each) === label),
      );
      if (!box) throw new Error(`no box ${label}`);
      box.click();
      await settle();
    },
    boxes: () => [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    tickEach: async () => {
      element.querySelectorAll<HTMLInputElement>('input[type=checkbox]').forEach((box) => box.click());
      await settle();
    },
    key: (from: string, key: string) => {
      (document.activeElement as HTMLElement).blur();
      const outside = from === 'body' ? document.body : from === 'aside' ? aside : null;
      const target = outside ?? element.querySelector<HTMLElement>(from);
      target?.focus();
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      return document.activeElement?.tagName;
    },
    narrow: async (width = 360) => {
      const seen = new Promise((done) => new ResizeObserver(done).observe(element));
      element.style.display = 'block';
      element.style.width = `${width}px`;
      await seen;
      await settle();
    },
    link: (start: string): HTMLElement => {
      const found = [...element.querySelectorAll('a')].find((each) => nameOf(each).startsWith(start));
      if (!found) throw new Error(`no link ${start}`);
      return found;
    },
    url: () => TestBed.inject(Router).url,
    /** Navigates back to the list, as closing a dialog does. */
    leave: async () => {
      await TestBed.inject(Router).navigate(['/list'], { queryParamsHandling: 'preserve' });
      await settle();
    },
    /** Puts the page into a box that scrolls, as a shell with a narrow page does. */
    scroller: () => {
      const box = element.querySelector<HTMLElement>('.scroller');
      if (!box) throw new Error('no scroller');
      Object.assign(box.style, { height: '100px', overflow: 'auto' });
      return box;
    },
    /** Puts the page into a shadow root, as a shell does. */
    intoShadowRoot: (): ShadowRoot => {
      const outside = document.createElement('div');
      element.before(outside);
      const root = outside.attachShadow({ mode: 'open' });
      root.append(element);
      return root;
    },
    /** How often the page was scrolled to its top. */
    scrolled: () => scrolling.calls.count(),
    text: () => words(element),
    /** The position of a line in a row, and whether its end is cut off. */
    line: (start: string) => {
      const found = [...element.querySelectorAll('td > div')].find((each) => words(each).startsWith(start));
      if (!found) throw new Error(`no line ${start}`);
      const { top, bottom } = found.getBoundingClientRect();
      return { top, bottom, cut: found.scrollWidth > found.clientWidth };
    },
    turned: () => unisolatedTexts(element),
    /** Rows of the table, or cards. */
    rows: () => [...element.querySelectorAll('tbody tr, cso-ticket-cards li')],
    /** The URLs that the rows link to. */
    links: () => [...element.querySelectorAll('[data-ticket] a[href]')].map((each) => each.getAttribute('href') ?? ''),
    cells: () => [...element.querySelectorAll('td')].map(words),
    sorted: () =>
      [...element.querySelectorAll('[aria-sort]')].map((th) => `${words(th)} ${th.getAttribute('aria-sort')}`),
    tools: () => [...element.querySelectorAll('[aria-label="Tindakan daftar tiket"] > *')].map(words),
    expanded: () => named('Filter').getAttribute('aria-expanded'),
  };
}
