import {
  createEnvironmentInjector,
  DOCUMENT,
  EnvironmentInjector,
  runInInjectionContext,
  ViewContainerRef,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { Actions } from '@ngrx/effects';
import { provideState, provideStore, ScannedActionsSubject, Store } from '@ngrx/store';
import * as fc from 'fast-check';
import { EMPTY, from, type Observable } from 'rxjs';
import { type Pace, SharedBrowser } from '../../testing/shared-browser';
import { AttachmentApi } from '../api/attachment-api';
import type { SubmissionApi } from '../api/submission-api';
import type { Failure } from '../domain/failure';
import type { SubmissionState } from '../domain/submission';
import type { TicketDetail } from '../domain/ticket';
import { connectionFeature } from '../state/connection/connection-feature';
import { DraftStore } from '../services/drafts/draft-store';
import { sessionFeature } from '../state/session/session-feature';
import { Composer } from './composer';
import type { Composition } from './composition';
import { SubmissionActions } from '../state/submission/submission-actions';
import { deleteSentDraft, submit } from '../state/submission/submission-effects';
import { submissionFeature } from '../state/submission/submission-feature';
import { formKey } from '../domain/form-key';
import { draftsOf, provideAllDrafts } from '../../testing/drafts';

const NEW = formKey('new');

const COMMANDS = [
  ...['click', 'double click', 'Enter and click', 'retry', 'check', 'second tab', 'other tab'],
  ...['timeout', 'lost reply', 'lost request', 'offline', 'online'],
] as const;
type Command = (typeof COMMANDS)[number];
interface Model {
  readonly subject: string;
}
type Press = (form: Composer<Model>) => unknown;

const kirim: Press = (form) => form.send();

describe('a ticket is sent once', () => {
  afterEach(() => localStorage.clear());

  it('whatever is pressed in two tabs, and however answers come', async () => {
    await fc.assert(oneTicket(kirim), { numRuns: 1000 });
    expect().nothing();
  });

  it('but not when every press has a key of its own', async () => {
    const { failed } = await fc.check(
      oneTicket((form) => form.sendAsNew()),
      { numRuns: 1000 },
    );
    expect(failed).toBeTrue();
  });
});

const oneTicket = (press: Press) =>
  fc.asyncProperty(
    fc.scheduler(),
    fc.array(fc.constantFrom(...COMMANDS), { minLength: 1, maxLength: 12 }),
    fc.boolean(),
    async (scheduler, commands, secure) => {
      const person = setup(() => scheduler.schedule(Promise.resolve()), secure, press);
      scheduler.scheduleSequence(commands.map((command) => async () => person.does(command)));
      await scheduler.waitIdle();
      // However it went so far: in the end the user is online, presses Kirim where no outcome was shown, and is answered.
      person.backend.next = 'answer';
      person.does('online');
      for (const tab of person.tabs) {
        if (!tab.told()) tab.press();
        await scheduler.waitIdle();
      }
      const { tickets, keys } = person.backend;
      const told = person.tabs.every((tab) => tab.told());
      person.leave();
      return tickets === 1 && keys.size === 1 && told;
    },
  );

/** Makes one ticket per Idempotency-Key, and says 409 while it is at work. */
class Backend {
  readonly keys = new Map<string, TicketDetail | 'at work'>();
  tickets = 0;
  next: 'answer' | 'timeout' | 'lost reply' | 'lost request' = 'answer';

  constructor(private readonly pace: Pace) {}

  readonly create = (_: unknown, key: string): Observable<TicketDetail> => {
    const fate = this.next;
    this.next = 'answer';
    return from(this.post(key, fate));
  };

  readonly submission = (key: string): Observable<SubmissionState> =>
    from(
      this.pace().then((): SubmissionState => {
        const known = this.keys.get(key);
        if (known === 'at work') return { state: 'in-progress' };
        return known ? { state: 'done', ticket: known } : { state: 'unknown' };
      }),
    );

  readonly page = (): Observable<never> => from(Promise.reject(failure('server')));

  private async post(key: string, fate: Backend['next']): Promise<TicketDetail> {
    const answer = this.work(key, fate);
    if (fate === 'timeout') {
      answer.catch(() => undefined);
      return this.pace().then(() => Promise.reject(failure('timeout')));
    }
    const ticket = await answer;
    if (fate === 'lost reply') throw failure('offline');
    return ticket;
  }

  private async work(key: string, fate: Backend['next']): Promise<TicketDetail> {
    await this.pace();
    if (fate === 'lost request') throw failure('offline');
    const known = this.keys.get(key);
    if (known === 'at work') throw { ...failure('conflict'), status: 409, code: 'KEY_IN_PROGRESS' };
    if (known) return known;
    this.keys.set(key, 'at work');
    await this.pace();
    const ticket = { id: `t${++this.tickets}` } as TicketDetail;
    this.keys.set(key, ticket);
    return ticket;
  }
}

function failure(kind: Failure['kind']): Failure {
  return { kind, status: null, code: null, retryAfter: null, fields: {} };
}

const COMPOSITION: Composition<Model> = {
  form: () => NEW,
  fields: ({ subject = '' }) => ({ subject }),
  schema: () => undefined,
  order: [],
  message: ({ subject }) => ({
    kind: 'ticket',
    ticket: { subject, email: 'a@b.go.id', question: 'Tanya', destination: 'SPM_KP', uploadIds: [] },
  }),
  text: ({ subject }) => subject,
  success: () => ({ text: '', reference: null }),
  successRead: () => undefined,
};

function openTab(browser: SharedBrowser, backend: Backend, pace: Pace, press: Press, text: string) {
  const injector = createEnvironmentInjector(
    [
      provideStore(),
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(submissionFeature),
      provideAllDrafts(),
      { provide: DOCUMENT, useValue: browser.open() },
      { provide: AttachmentApi, useValue: {} },
      { provide: ViewContainerRef, useValue: {} },
      { provide: MatDialog, useValue: { open: () => ({ afterClosed: () => EMPTY }) } },
    ],
    TestBed.inject(EnvironmentInjector),
  );
  const [store, drafts] = [injector.get(Store), draftsOf(injector)];
  const actions = new Actions(injector.get(ScannedActionsSubject));
  const api = backend as unknown as SubmissionApi;
  const view = injector.get(DOCUMENT).defaultView;
  submit(actions, api, backend, view, () => from(pace())).subscribe((action) => store.dispatch(action));
  deleteSentDraft(actions, injector.get(DraftStore)).subscribe();
  let sent = false;
  actions.subscribe(({ type }) => (sent ||= type === SubmissionActions.sent.type));

  drafts.useUser('ani');
  const form = runInInjectionContext(injector, () => new Composer(COMPOSITION));
  if (text) form.edit({ subject: text });
  drafts.flush();
  const subject = (): string => form.text();
  const openedEmpty = !subject();
  return {
    status: () => form.sending()?.status,
    /** An empty form is not sent. */
    press: () => subject() && void press(form),
    check: () => form.check(),
    told: () => sent || form.draft.remoteChange()?.kind === 'sent' || (openedEmpty && !subject()),
    close: () => injector.destroy(),
  };
}

/** Somebody with one text in the form, which a second tab may share. */
function setup(pace: Pace, secure: boolean, press: Press) {
  localStorage.clear();
  const browser = new SharedBrowser(pace, secure);
  const backend = new Backend(pace);
  const open = (text = '') => openTab(browser, backend, pace, press, text);
  const tabs = [open('Retur SP2D')];
  let [tab] = tabs as [ReturnType<typeof open>];
  const acts: Readonly<Record<Command, () => unknown>> = {
    click: () => tab.press(),
    'double click': () => [tab.press(), tab.press()],
    'Enter and click': () => (tab.press(), pace().then(() => tab.press())),
    retry: () => tab.status() && tab.press(),
    check: () => tab.status() === 'uncertain' && tab.check(),
    'second tab': () => tabs.length < 2 && tabs.push((tab = open())),
    'other tab': () => (tab = tabs.find((one) => one !== tab) ?? tab),
    timeout: () => (backend.next = 'timeout'),
    'lost reply': () => (backend.next = 'lost reply'),
    'lost request': () => (backend.next = 'lost request'),
    offline: () => (browser.navigator.onLine = false),
    online: () => (browser.navigator.onLine = true),
  };
  return {
    tabs,
    backend,
    does: (command: Command) => void acts[command](),
    leave: () => tabs.forEach((one) => one.close()),
  };
}
