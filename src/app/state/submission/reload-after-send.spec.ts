import { TestBed } from '@angular/core/testing';
import { Actions, provideEffects } from '@ngrx/effects';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { failureOf } from '../../../testing/page-samples';
import { aTicketDetail } from '../../../testing/samples';
import { formKey } from '../../domain/form-key';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { SubmissionActions } from './submission-actions';
import { reloadListAfterSend, updateAfterSend } from './submission-effects';
import { submissionFeature } from './submission-feature';

const PAUSE = 250;
const { reloadDue } = TicketListActions;
const { ticketChanged, ticketCreated } = TicketActions;

describe('reloadListAfterSend', () => {
  beforeEach(() => jasmine.clock().install().mockDate());
  afterEach(() => jasmine.clock().uninstall());

  it('reloads once after the last of several messages, and tells the rows of each outcome at once', () => {
    const { begin, store, seen, count } = setup();
    begin('t-1', 't-2', 't-3', 't-4');
    for (const [place, id] of ['t-1', 't-2', 't-3'].entries()) {
      jasmine.clock().tick(1_000);
      store(id);
      // The next one begins after its key is claimed.
      jasmine.clock().tick(PAUSE - 1);
      begin(`t-${place + 5}`);
    }
    for (const id of ['t-4', 't-5', 't-6', 't-7']) {
      jasmine.clock().tick(1_000);
      expect(count(reloadDue.type)).toBe(0);
      store(id);
      expect(seen.at(-1)).toEqual(ticketChanged({ ticket: aTicketDetail({ id }) }));
    }
    expect(count(ticketChanged.type)).toBe(7);
    jasmine.clock().tick(PAUSE);
    expect(count(reloadDue.type)).toBe(1);
    jasmine.clock().tick(60_000);
    expect(count(reloadDue.type)).toBe(1);
  });

  it('reloads when the last message is refused, and does not wait for a lost response', () => {
    const { begin, store, dispatch, count } = setup();
    begin('t-1', 't-2', 't-3');
    store('t-1');
    dispatch(SubmissionActions.refused({ form: form('t-2'), failure: failureOf('conflict'), recorded: null }));
    jasmine.clock().tick(1_000);
    expect(count(reloadDue.type)).toBe(0);
    dispatch(SubmissionActions.noResponse({ form: form('t-3'), failure: failureOf('timeout') }));
    jasmine.clock().tick(PAUSE);
    expect(count(reloadDue.type)).toBe(1);
    store('t-3');
    jasmine.clock().tick(PAUSE);
    expect(count(reloadDue.type)).toBe(2);
  });

  it('reloads after a new ticket, and after one message', () => {
    const { begin, store, dispatch, count } = setup();
    dispatch(ticketCreated({ ticket: null }));
    jasmine.clock().tick(PAUSE);
    expect(count(reloadDue.type)).toBe(1);
    begin('t-1');
    store('t-1');
    jasmine.clock().tick(PAUSE);
    expect(count(reloadDue.type)).toBe(2);
  });

  it('reloads where others have changed the ticket, and for no other refusal', () => {
    const { begin, dispatch, count } = setup();
    const refuse = (kind: 'conflict' | 'invalid'): void => {
      begin('t-1');
      dispatch(SubmissionActions.refused({ form: form('t-1'), failure: failureOf(kind), recorded: null }));
      jasmine.clock().tick(PAUSE);
    };
    refuse('invalid');
    expect(count(reloadDue.type)).toBe(0);
    refuse('conflict');
    expect(count(reloadDue.type)).toBe(1);
  });

  for (const over of [SessionActions.left(), SessionActions.replaced()]) {
    it(`requests nothing for a user who is gone: ${over.type}`, () => {
      const { begin, store, dispatch, count } = setup();
      begin('t-1');
      store('t-1');
      dispatch(over);
      jasmine.clock().tick(60_000);
      expect(count(reloadDue.type)).toBe(0);
    });
  }
});

const form = (id: string) => formKey('feedback', id);

function setup() {
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(submissionFeature),
      provideEffects({ reloadListAfterSend, updateAfterSend }),
    ],
  });
  const root = TestBed.inject(Store);
  const seen: Action[] = [];
  TestBed.inject(Actions).subscribe((action) => seen.push(action));
  const dispatch = (action: Action): void => root.dispatch(action);
  return {
    dispatch,
    seen,
    count: (type: string) => seen.filter((action) => action.type === type).length,
    begin: (...ids: readonly string[]) => {
      for (const id of ids) {
        const feedback = { rating: 'HELPFUL', comment: '' } as const;
        dispatch(
          SubmissionActions.submitted({
            form: form(id),
            key: `key-of-${id}`,
            message: { kind: 'feedback', id, feedback, etag: null },
          }),
        );
      }
    },
    store: (id: string) => dispatch(SubmissionActions.sent({ form: form(id), ticket: aTicketDetail({ id }) })),
  };
}
