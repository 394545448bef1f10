import type { Action } from '@ngrx/store';
import { NEVER, type Observable, of, Subject } from 'rxjs';
import type { SubmissionApi } from '../../api/submission-api';
import type { FailureKind } from '../../domain/failure';
import type { NewTranscript } from '../../domain/officer';
import type { Message } from '../../domain/sending';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';
import { failureOf } from '../../../testing/page-samples';
import type { DraftStore } from '../../services/drafts/draft-store';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { SubmissionActions } from './submission-actions';
import { reloadAfterForbidden, updateAfterSend, deleteSentDraft, submit } from './submission-effects';
import { type FormKey, formKey } from '../../domain/form-key';

const NEW = formKey('new');
const REPLY = formKey('reply', 't1');
const FEEDBACK = formKey('feedback', 't1');
const REPLY_T1 = formKey('reply', 't:1');
const ANSWER_T1 = formKey('answer', 't:1');
const ANSWER = formKey('answer', 't1');

const message = {
  kind: 'ticket',
  ticket: { subject: 'Judul', email: 'a@b.go.id', question: 'Tanya', destination: 'PERBENDAHARAAN', uploadIds: [] },
} satisfies Message;
const reply = { kind: 'reply', id: 't1', reply: { text: 'Baik', uploadIds: [] }, etag: '"1"' } satisfies Message;
const kirim = SubmissionActions.submitted({ form: NEW, key: 'k1', message });

describe('submit', () => {
  it('sends one POST for a double click (F28)', () => {
    const { press, posts } = setup();
    press(kirim);
    press(kirim);
    expect(posts()).toBe(1);
  });

  it('sends two forms side by side', () => {
    const { press, posts } = setup();
    press(kirim);
    press(SubmissionActions.submitted({ form: REPLY, key: 'k2', message: reply }));
    expect(posts()).toBe(2);
  });

  it('sends nothing while there is no network, and nothing later by itself (F35)', () => {
    const { press, posts, seen, network } = setup();
    network.onLine = false;
    press(kirim);
    network.onLine = true;
    expect(posts()).toBe(0);
    expect(seen).toEqual([jasmine.objectContaining({ type: SubmissionActions.refused.type })]);
  });

  for (const end of [SessionActions.left(), SessionActions.replaced()]) {
    it(`lets nothing of one user end in the form of the next: ${end.type} (F65)`, () => {
      const { press, posts, seen, answers } = setup();
      press(kirim);
      press(end);
      press(kirim);
      expect(posts()).toBe(2);
      answers[0]?.next({ id: 'of the first' } as TicketDetail);
      expect(seen).toEqual([]);
      answers[1]?.next({ id: 't1' } as TicketDetail);
      expect(seen.length).toBe(1);
    });
  }

  it('asks about the key without a POST when the user wants to know', () => {
    const { press, posts, seen } = setup();
    press(SubmissionActions.checkRequested({ form: NEW, key: 'k1', message }));
    expect(posts()).toBe(0);
    expect(seen.at(-1)?.type).toBe(SubmissionActions.foundMissing.type);
  });
});

describe('submit, for each kind of message', () => {
  const feedback = { rating: 'HELPFUL', comment: '' } as const;
  const answer = { step: 'finish', text: 'Baik', uploadIds: [] } as const;
  const forwarding = { reason: 'Sistem pusat', tried: '', uploadIds: [] };
  const transcript = { subject: 'Retur' } as NewTranscript;
  const cases: readonly [keyof SubmissionApi, Message, readonly unknown[]][] = [
    ['create', message, [message.ticket, 'k1']],
    ['reply', reply, ['t1', reply.reply, 'k1', '"1"']],
    ['giveFeedback', { kind: 'feedback', id: 't1', feedback, etag: '"2"' }, ['t1', feedback, 'k1', '"2"']],
    ['answer', { kind: 'answer', id: 't1', reply: answer, etag: null }, ['t1', answer, 'k1', null]],
    ['forward', { kind: 'forward', id: 't1', forwarding, etag: '"3"' }, ['t1', forwarding, 'k1', '"3"']],
    ['recordTranscript', { kind: 'transcript', transcript }, [transcript, 'k1']],
  ];
  for (const [endpoint, sent, args] of cases) {
    it(`sends ${sent.kind} to its endpoint alone, with its key and version`, () => {
      const endpoints = cases.map(([name]) => name);
      const api = jasmine.createSpyObj<SubmissionApi>('SubmissionApi', [...endpoints]);
      api[endpoint].and.returnValue(NEVER as never);
      const actions = new Subject<Action>();
      submit(actions, api, { page: () => NEVER }, window, () => of(0)).subscribe();
      actions.next(SubmissionActions.submitted({ form: NEW, key: 'k1', message: sent }));
      for (const name of endpoints) {
        expect((api[name] as jasmine.Spy).calls.allArgs())
          .withContext(name)
          .toEqual(name === endpoint ? [[...args]] : []);
      }
    });
  }
});

describe('submit, asked what became of a message', () => {
  const other: Message = { ...message, ticket: { ...message.ticket, question: 'Tanya lagi' } };
  const recorded = { id: 't1' } as TicketDetail;
  const cases = [
    ['the text that was sent', message, 'k1', 'sent'],
    ['a text that was changed since: it is not lost (F68)', other, 'k1', 'KEY_REUSED'],
    ['a message of another key', other, 'k2', 'sent'],
  ] as const;
  for (const [what, now, key, end] of cases) {
    it(`finds it recorded for ${what}`, () => {
      const { press, seen, answers, found } = setup();
      found.state = { state: 'unknown' };
      press(kirim);
      answers[0]?.error(failureOf('timeout'));
      expect(seen.at(-1)?.type).toBe(SubmissionActions.foundMissing.type);
      found.state = { state: 'done', ticket: recorded };
      press(SubmissionActions.checkRequested({ form: NEW, key, message: now }));
      expect(seen.at(-1)).toEqual(
        end === 'sent'
          ? SubmissionActions.sent({ form: NEW, ticket: recorded })
          : jasmine.objectContaining({ recorded, failure: jasmine.objectContaining({ code: end }) }),
      );
    });
  }
});

describe('updateAfterSend', () => {
  const ticket = { id: 't1' } as TicketDetail;
  const cases: readonly [string, Action, Action][] = [
    ['a new ticket', SubmissionActions.sent({ form: NEW, ticket }), TicketActions.ticketCreated({ ticket })],
    [
      'a new ticket without an answer',
      SubmissionActions.sent({ form: NEW, ticket: null }),
      TicketActions.ticketCreated({ ticket: null }),
    ],
    ['a reply', SubmissionActions.sent({ form: REPLY, ticket }), TicketActions.ticketChanged({ ticket })],
    ['feedback', SubmissionActions.sent({ form: FEEDBACK, ticket }), TicketActions.ticketChanged({ ticket })],
    [
      'a reply without an answer',
      SubmissionActions.sent({ form: REPLY_T1, ticket: null }),
      TicketActions.ticketReloadRequested({ id: 't:1' }),
    ],
  ];
  for (const [name, sent, expected] of cases) {
    it(`tells the screens of ${name}`, () => {
      const dispatched: Action[] = [];
      updateAfterSend(of(sent)).subscribe((action) => dispatched.push(action));
      expect(dispatched).toEqual([expected]);
    });
  }
});

describe('reloadAfterForbidden', () => {
  const cases: readonly [string, FormKey, FailureKind, readonly Action[]][] = [
    ['a new ticket', NEW, 'forbidden', [SessionActions.retryRequested()]],
    [
      'an answer',
      ANSWER_T1,
      'forbidden',
      [SessionActions.retryRequested(), TicketActions.ticketReloadRequested({ id: 't:1' })],
    ],
    ['an answer to a ticket that has changed', ANSWER, 'conflict', []],
  ];
  for (const [name, form, kind, expected] of cases) {
    it(`${expected.length ? 'asks again what the user may do' : 'asks nothing'} when ${name} is refused: ${kind} (F54)`, () => {
      const dispatched: Action[] = [];
      const refused = SubmissionActions.refused({ form, failure: failureOf(kind), recorded: null });
      reloadAfterForbidden(of(refused)).subscribe((action) => dispatched.push(action));
      expect(dispatched).toEqual([...expected]);
    });
  }
});

describe('deleteSentDraft', () => {
  it('takes sent text out of the drafts, whether its form is open or not', () => {
    const markSent = jasmine.createSpy('markSent');
    deleteSentDraft(of(SubmissionActions.sent({ form: NEW, ticket: null })), {
      markSent,
    } as unknown as DraftStore).subscribe();
    expect(markSent).toHaveBeenCalledOnceWith(NEW);
  });
});

function setup() {
  const actions = new Subject<Action>();
  const network = { onLine: true };
  const seen: Action[] = [];
  const answers: Subject<TicketDetail>[] = [];
  const found: { state: SubmissionState } = { state: { state: 'unknown' } };
  const never = (): Observable<TicketDetail> => {
    const answer = new Subject<TicketDetail>();
    answers.push(answer);
    return answer;
  };
  const api = { create: never, reply: never, submission: () => of(found.state) };
  const view = { navigator: network } as unknown as Window & typeof globalThis;
  submit(actions, api as unknown as SubmissionApi, { page: () => of() }, view, () => of(0)).subscribe((action) =>
    seen.push(action),
  );
  return {
    press: (action: Action) => actions.next(action),
    posts: () => answers.length,
    answers,
    seen,
    network,
    found,
  };
}
