import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions, EffectSources, EffectsRunner, provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { answer, API_BASE, outcomeOf, pathOf } from '../../../testing/api';
import { WIRE_DETAIL, WIRE_PAGE, WIRE_SESSION } from '../../../testing/wire-samples';
import { provideApi } from '../../api/provide-api';
import { SubmissionApi } from '../../api/submission-api';
import { TicketApi } from '../../api/ticket-api';
import { formKey } from '../../domain/form-key';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import * as draftEffects from '../drafts/draft-effects';
import { SessionActions } from './session-actions';
import * as sessionEffects from './session-effects';
import { sessionFeature } from './session-feature';
import { draftsOf, provideAllDrafts, type Drafts } from '../../../testing/drafts';

const NEW = formKey('new');

type UserId = 'ani' | 'budi';
type Step =
  | { readonly do: 'type' | 'send' | 'read' | 'focus' | 'reload' | 'leave' | 'enter' | 'retry' | 'go on' }
  | { readonly do: 'log in elsewhere'; readonly as: UserId }
  | { readonly do: 'log in unheard'; readonly as: UserId }
  | { readonly do: 'log out elsewhere' }
  | { readonly do: 'the session'; readonly fails: boolean };

const plain = ['type', 'send', 'read', 'focus', 'reload', 'leave', 'enter', 'retry', 'go on'] as const;
const userId = fc.constantFrom<UserId>('ani', 'budi');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom(...plain) }) },
  fc.record({ do: fc.constant('log in elsewhere' as const), as: userId }),
  fc.record({ do: fc.constant('log in unheard' as const), as: userId }),
  fc.record({ do: fc.constant('log out elsewhere' as const) }),
  fc.record({ do: fc.constant('the session' as const), fails: fc.boolean() }),
);

describe('identity', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2024-03-21T05:00:00Z')));
  afterEach(() => jasmine.clock().uninstall());

  it('never draws, offers or sends what is another’s, and keeps what no logout has ended (F65, F66)', () => {
    expectAlways(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const browser = new Browser();
        try {
          for (const one of steps) {
            browser.take(one);
            const wrong = browser.wrong();
            if (wrong) throw new Error(wrong);
          }
          return true;
        } finally {
          browser.close();
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** A window of the app, another window of the same browser, and a backend that identifies users by cookie. */
class Browser {
  private cookie: UserId | null = 'ani';
  private sessionFails = false;
  private away = false;
  private serial = 0;
  /** Text that must be restored when that user is confirmed again. */
  private readonly expectedText = new Map<UserId, string>();
  /** Users whose text is only in this window's memory, so that a reload loses it. */
  private readonly memoryOnly = new Set<UserId>();
  private readonly sent: { readonly under: UserId; readonly text: string }[] = [];
  private drawn: { readonly reader: string | null; readonly subject: string }[] = [];
  private window = this.open();

  constructor() {
    localStorage.clear();
    this.settle();
  }

  take(one: Step): void {
    const { store, drafts, api, submissions } = this.window;
    switch (one.do) {
      case 'type':
        if (!this.reader) return;
        this.expectedText.set(this.reader, `${this.reader} ${++this.serial}`);
        drafts.change(NEW, { fields: { text: this.expectedText.get(this.reader) ?? '' } });
        break;
      case 'send': {
        const text = this.typed;
        if (text === null) return;
        const ticket = { subject: 'a', email: 'a@b.id', question: text, destination: 'X', uploadIds: [] };
        const { reader } = this;
        const outcome = outcomeOf(submissions.create(ticket, 'k'));
        this.settle();
        if (!outcome.values.length || !reader) return;
        drafts.markSent(NEW);
        this.expectedText.delete(reader);
        return;
      }
      case 'read':
        if (this.away) return;
        api.page(DEFAULT_QUERY).subscribe({
          next: ({ items }) => {
            for (const { subject } of items) this.drawn.push({ reader: this.reader, subject });
          },
          error: () => undefined,
        });
        break;
      case 'focus':
        window.dispatchEvent(new Event('focus'));
        break;
      case 'reload':
        window.dispatchEvent(new Event('pagehide'));
        this.window.close();
        this.memoryOnly.forEach((one) => this.expectedText.delete(one));
        this.window = this.open();
        this.away = false;
        break;
      case 'leave':
        if (this.away) return;
        this.away = true;
        store.dispatch(SessionActions.hidden({ expected: true }));
        break;
      case 'enter':
        if (!this.away) return;
        this.away = false;
        store.dispatch(SessionActions.needed());
        break;
      case 'retry':
        store.dispatch(SessionActions.retryRequested());
        break;
      case 'go on':
        if (this.state.identity !== 'locked') return;
        store.dispatch(SessionActions.replaced());
        store.dispatch(SessionActions.needed());
        break;
      case 'log in elsewhere':
        this.cookie = one.as;
        this.markMemoryOnly(one.as);
        this.inOtherWindow((other) => other.useUser(one.as));
        break;
      case 'log in unheard':
        this.cookie = one.as;
        break;
      case 'log out elsewhere':
        this.cookie = null;
        this.expectedText.clear();
        this.inOtherWindow((other) => other.wipe());
        break;
      case 'the session':
        this.sessionFails = one.fails;
    }
    this.settle();
  }

  wrong(): string | null {
    const { reader, typed } = this;
    const foreign = this.drawn.find((one) => one.subject !== `of ${one.reader}`);
    if (foreign) return `${foreign.reader} was shown what is ${foreign.subject}`;
    const stolen = this.sent.find(({ under, text }) => !text.startsWith(under));
    if (stolen) return `"${stolen.text}" was sent as ${stolen.under}`;
    if (typed !== null && !(reader && typed.startsWith(reader))) return `${reader} was offered "${typed}"`;
    const expectedText = reader && this.expectedText.get(reader);
    return expectedText && typed !== expectedText ? `"${expectedText}" was lost: ${typed}` : null;
  }

  close(): void {
    this.window.close();
    TestBed.resetTestingModule();
  }

  /** The user whose data is on screen. */
  private get reader(): UserId | null {
    return (this.state.session?.userId ?? null) as UserId | null;
  }

  private get typed(): string | null {
    return this.window.drafts.draft(NEW)()?.fields['text'] ?? null;
  }

  private get state() {
    return this.window.state();
  }

  private markMemoryOnly(by: UserId): void {
    for (const one of this.expectedText.keys()) if (one !== by) this.memoryOnly.add(one);
  }

  /**
   * Notes a new confirmed user: the other users' text is then in memory only, and the text of a replaced user is
   * removed.
   */
  private noteConfirmedUser(): void {
    const { reader } = this;
    const confirmed = reader ?? (this.state.otherUser?.userId as UserId | undefined);
    if (confirmed) this.markMemoryOnly(confirmed);
    if (!reader) return;
    for (const one of this.expectedText.keys()) if (one !== reader) this.expectedText.delete(one);
    if (this.window.drafts.savedAt(NEW)()) this.memoryOnly.delete(reader);
  }

  /** Acts as another window of the app, and closes it. */
  private inOtherWindow(act: (drafts: Drafts) => void): void {
    const other = createEnvironmentInjector(provideAllDrafts(), TestBed.inject(EnvironmentInjector));
    act(draftsOf(other));
    other.destroy();
    window.dispatchEvent(new StorageEvent('storage', { key: 'hai-cso:drafts-of' }));
  }

  private open() {
    const injector = createEnvironmentInjector(
      [
        provideStore(),
        Actions,
        EffectSources,
        EffectsRunner,
        provideState(sessionFeature),
        provideApi({ apiBase: API_BASE }),
        SubmissionApi,
        provideHttpClientTesting(),
        provideAllDrafts(),
        provideEffects(sessionEffects, draftEffects),
      ],
      TestBed.inject(EnvironmentInjector),
    );
    const store = injector.get(Store);
    store.dispatch(SessionActions.needed());
    return {
      store,
      state: store.selectSignal(sessionFeature.selectHaiCsoSessionState),
      drafts: draftsOf(injector),
      api: injector.get(TicketApi),
      submissions: injector.get(SubmissionApi),
      http: injector.get(HttpTestingController),
      close: () => injector.destroy(),
    };
  }

  /** Answers all open requests, until the gate requests nothing more. */
  private settle(): void {
    for (let round = 0; round < 20; round++) {
      jasmine.clock().tick(500);
      if (!this.away && this.state.identity === 'unknown' && !this.state.failure && !this.state.loading) {
        this.window.store.dispatch(SessionActions.needed());
      }
      const open = this.window.http.match(() => true).filter(({ cancelled }) => !cancelled);
      if (!open.length) return this.noteConfirmedUser();
      open.forEach((request) => this.answer(request));
    }
    throw new Error('asks without end');
  }

  private answer(request: TestRequest): void {
    if (request.cancelled) return;
    const { cookie } = this;
    const path = pathOf(request);
    if (path === 'session' && this.sessionFails) return answer(request, '', 418);
    if (!cookie) return answer(request, '', 401);
    if (path === 'session') return answer(request, { ...WIRE_SESSION, user_id: cookie });
    if (request.request.method === 'POST') {
      this.sent.push({ under: cookie, text: (request.request.body as { question: string }).question });
      return answer(request, WIRE_DETAIL, 201);
    }
    const [ticket] = WIRE_PAGE.items;
    answer(request, { ...WIRE_PAGE, items: [{ ...ticket, subject: `of ${cookie}` }] });
  }
}
