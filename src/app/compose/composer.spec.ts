import { signal, ViewContainerRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { EMPTY } from 'rxjs';
import { DEFAULT_LIMITS } from '../domain/limits';
import type { Message } from '../domain/sending';
import { aSession } from '../../testing/samples';
import { failureOf } from '../../testing/page-samples';
import { ConnectionActions } from '../state/connection/connection-actions';
import { connectionFeature } from '../state/connection/connection-feature';
import { TicketActions } from '../state/ticket/ticket-actions';
import { SessionActions } from '../state/session/session-actions';
import { sessionFeature } from '../state/session/session-feature';
import { Composer } from './composer';
import type { Composition } from './composition';
import { rule } from './field-rules';
import { AttachmentApi } from '../api/attachment-api';
import { SubmissionActions } from '../state/submission/submission-actions';
import { submissionFeature } from '../state/submission/submission-feature';
import { formKey } from '../domain/form-key';
import { provideAllDrafts } from '../../testing/drafts';
import { DraftStore } from '../services/drafts/draft-store';
import { UserDrafts } from '../services/drafts/user-drafts';

const REPLY = formKey('reply', 't-1');

const message: Message = { kind: 'reply', id: 't-1', reply: { text: 'Baik', uploadIds: [] }, etag: null };

describe('Composer', () => {
  it('keeps what is typed in the draft of its form', () => {
    const { form, drafts } = setup();
    form.edit({ text: 'Baik' });
    expect(form.fields()).toEqual({ text: 'Baik' });
    expect(drafts.draft(REPLY)()?.fields).toEqual({ text: 'Baik' });
  });

  it('says when the draft was saved, on the clock of the office', () => {
    const { form } = setup();
    form.edit({ text: 'Baik' });
    expect(form.draft.savedAt()).toBe('');
    TestBed.inject(UserDrafts).flush();
    expect(form.draft.savedAt()).toMatch(/^\d\d\.\d\d$/);
  });

  it('sends once, however often it is asked while the key is claimed', async () => {
    const { form, dispatched, drafts } = setup();
    form.edit({ text: 'Baik' });
    await Promise.all([form.send(), form.send()]);
    await form.send();
    expect(dispatched(SubmissionActions.submitted)).toEqual([
      SubmissionActions.submitted({ form: REPLY, key: drafts.draft(REPLY)()?.key ?? 'none', message }),
    ]);
    expect(form.busy()).toBeTrue();
  });

  for (const [method, sent] of [
    ['send', SubmissionActions.submitted],
    ['check', SubmissionActions.checkRequested],
  ] as const) {
    it(`does nothing in the name of the person who comes while the key is claimed: ${method} (F65)`, async () => {
      const { form, dispatched, drafts, dispatch } = setup();
      form.edit({ text: 'Baik' });
      const claimed = Promise.withResolvers<string>();
      spyOn(drafts, 'claimKey').and.returnValue(claimed.promise);
      const pressed = form[method]();
      dispatch(SessionActions.replaced());
      dispatch(SessionActions.loaded({ session: aSession('SATKER', { userId: 'budi' }), limits: DEFAULT_LIMITS }));
      claimed.resolve('k1');
      await pressed;
      expect(dispatched<Action>(sent)).toEqual([]);
    });
  }

  it('holds its fields still from the press on until it is refused (F68)', async () => {
    const { form, drafts, dispatch } = setup();
    form.edit({ text: 'Baik' });
    const claimed = Promise.withResolvers<string>();
    spyOn(drafts, 'claimKey').and.returnValue(claimed.promise);
    expect(form.form.text().readonly()).toBeFalse();
    const pressed = form.send();
    expect(form.form.text().readonly()).toBeTrue();
    claimed.resolve('k1');
    await pressed;
    expect(form.form.text().readonly()).toBeTrue();
    dispatch(SubmissionActions.refused({ form: REPLY, failure: failureOf('server'), recorded: null }));
    expect(form.form.text().readonly()).toBeFalse();
  });

  it('gives one key to a text that is twice pressed to become another message', () => {
    const { form, dispatched, drafts } = setup();
    form.edit({ text: 'Baik' });
    form.sendAsNew();
    form.sendAsNew();
    expect(dispatched(SubmissionActions.submitted).map(({ key }) => key)).toEqual([
      drafts.draft(REPLY)()?.key ?? 'none',
    ]);
  });

  it('asks about its message under the key of its draft', async () => {
    const { form, dispatched, drafts } = setup();
    form.edit({ text: 'Baik' });
    await form.check();
    const key = drafts.draft(REPLY)()?.key ?? 'none';
    expect(dispatched(SubmissionActions.checkRequested)).toEqual([
      SubmissionActions.checkRequested({ form: REPLY, key, message }),
    ]);
  });

  it('sends the same text under another key when it becomes another message', async () => {
    const { form, dispatched } = setup();
    form.edit({ text: 'Baik' });
    await form.send();
    form.acknowledge();
    form.sendAsNew();
    const [first, second] = dispatched(SubmissionActions.submitted).map(({ key }) => key);
    expect(second).toBeDefined();
    expect(second).not.toBe(first as string);
    expect(form.fields()).toEqual({ text: 'Baik' });
  });

  it('does not send as another message without a network either (F35)', () => {
    const { form, dispatched } = setup();
    form.edit({ text: 'Baik' });
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    form.sendAsNew();
    expect([form.sending()?.failure?.kind, dispatched(SubmissionActions.submitted)]).toEqual(['offline', []]);
  });

  it('gives back what Hapus Isian took, until something new is typed', () => {
    const { form } = setup();
    form.clear();
    expect(form.draft.cleared()).toBeFalse();
    form.edit({ text: 'Baik' });
    form.edit({ text: '' });
    expect(form.validate()).toBeFalse();
    form.edit({ text: 'Baik' });
    form.clear();
    expect([form.fields(), form.problems(), form.draft.cleared()]).toEqual([{ text: '' }, [], true]);
    form.restore();
    expect([form.fields(), form.draft.cleared()]).toEqual([{ text: 'Baik' }, false]);
    form.clear();
    form.edit({ text: 'Lain' });
    form.restore();
    expect(form.fields()).toEqual({ text: 'Lain' });
  });

  it('gives back the uploads with the text, and deletes them only once something new is typed', () => {
    const { form, drafts, discard } = setup();
    const file = { id: 'u1', name: 'a.pdf', size: 1, type: 'application/pdf' };
    drafts.change(REPLY, { fields: { text: 'Baik' }, uploads: [file], missingFiles: ['b.pdf'] });
    TestBed.tick();
    form.clear();
    TestBed.tick();
    expect([form.uploads.items(), drafts.draft(REPLY)()]).toEqual([[], null]);
    form.restore();
    TestBed.tick();
    expect(form.fields()).toEqual({ text: 'Baik' });
    expect(form.uploads.items().map(({ name, state }) => [name, state])).toEqual(
      jasmine.arrayWithExactContents([
        ['a.pdf', 'done'],
        ['b.pdf', 'missing'],
      ]),
    );
    expect([form.uploads.uploadIds(), drafts.draft(REPLY)()?.uploads]).toEqual([['u1'], [file]]);
    expect(discard).not.toHaveBeenCalled();

    form.clear();
    TestBed.tick();
    form.edit({ text: 'Lain' });
    TestBed.tick();
    expect(discard.calls.allArgs()).toEqual([['u1']]);
    form.restore();
    expect([form.fields(), form.uploads.items()]).toEqual([{ text: 'Lain' }, []]);
  });

  it('deletes the uploads that Hapus Isian took when the form is left, unless another user is there (F65)', () => {
    for (const [userId, deleted] of [
      [undefined, [['u1']]],
      ['budi', []],
    ] as const) {
      const { form, drafts, discard, dispatch } = setup();
      const file = { id: 'u1', name: 'a.pdf', size: 1, type: 'application/pdf' };
      drafts.change(REPLY, { uploads: [file] });
      TestBed.tick();
      form.clear();
      TestBed.tick();
      if (userId)
        dispatch(SessionActions.loaded({ session: { ...aSession('SATKER'), userId }, limits: DEFAULT_LIMITS }));
      TestBed.resetTestingModule();
      expect(discard.calls.allArgs()).toEqual(deleted.map((each) => [...each]));
    }
  });

  it('leaves with Hapus Isian what does not belong to it, and can still give back the rest', () => {
    const { form, drafts } = setup({ preservedOnClear: ['solved'] });
    form.edit({ text: 'Baik', solved: 'yes' });
    form.clear();
    expect([drafts.draft(REPLY)()?.fields, form.draft.cleared()]).toEqual([{ solved: 'yes' }, true]);
    form.restore();
    expect(drafts.draft(REPLY)()?.fields).toEqual({ solved: 'yes', text: 'Baik' });
    form.edit({ text: '' });
    form.clear();
    expect(form.draft.cleared()).toBeFalse();
  });

  for (const method of ['adopt', 'saveOwnText', 'renewKey'] as const) {
    it(`passes "${method}" on to the drafts, for its own form`, () => {
      const { form, drafts } = setup();
      const asked = spyOn(drafts, method);
      form.draft[method]();
      expect(asked).toHaveBeenCalledOnceWith(REPLY);
    });
  }

  it('sends nothing that was pressed without a network, also when the network is back before the key is claimed (F35)', async () => {
    const { form, dispatched, drafts } = setup();
    form.edit({ text: 'Baik' });
    const claimed = Promise.withResolvers<string>();
    spyOn(drafts, 'claimKey').and.returnValue(claimed.promise);
    const network = spyOnProperty(navigator, 'onLine').and.returnValue(false);
    const pressed = form.send();
    network.and.returnValue(true);
    claimed.resolve('k1');
    await pressed;
    expect([form.sending()?.failure?.kind, dispatched(SubmissionActions.submitted)]).toEqual(['offline', []]);
  });

  it('lets go of "no network" when the network is back, and sends nothing by itself (F35)', async () => {
    const { form, dispatched, dispatch } = setup();
    form.edit({ text: 'Baik' });
    dispatch(ConnectionActions.lost());
    await form.send();
    dispatch(SubmissionActions.refused({ form: REPLY, failure: failureOf('offline'), recorded: null }));
    expect(form.sending()?.status).toBe('refused');
    dispatch(ConnectionActions.restored());
    expect(form.sending()).toBeNull();
    expect(dispatched(SubmissionActions.submitted).length).toBe(1);
  });

  it('reads the thread again when another window has sent the draft (F33)', () => {
    const { form, drafts, dispatched, dispatch } = setup();
    spyOn(drafts, 'remoteChange').and.returnValue(signal({ kind: 'sent' } as const));
    form.edit({ text: 'Baik' });
    dispatch(ConnectionActions.restored());
    expect(dispatched(TicketActions.ticketReloadRequested)).toEqual([
      TicketActions.ticketReloadRequested({ id: 't-1' }),
    ]);
  });

  it('sends nothing that the ticket no longer allows, and says so', async () => {
    const { form, dispatched } = setup({ allowed: () => false });
    form.edit({ text: 'Baik' });
    await form.send();
    expect([form.blocked(), dispatched(SubmissionActions.submitted)]).toEqual([1, []]);
  });

  it('passes on that the storage problem was dismissed', () => {
    const { form, drafts } = setup();
    const asked = spyOn(drafts, 'dismissStorageProblem');
    form.draft.dismissStorageProblem();
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

interface Model {
  readonly text: string;
}

const COMPOSITION: Composition<Model> = {
  form: () => REPLY,
  fields: ({ text = '' }) => ({ text }),
  schema: (path) => rule(path.text, (text) => (text ? null : 'Tanggapan wajib diisi.')),
  order: ['text', 'attachments'],
  message: ({ text }) => ({ kind: 'reply', id: 't-1', reply: { text, uploadIds: [] }, etag: null }),
  text: ({ text }) => text,
  success: () => ({ text: 'Berhasil', reference: null }),
  successRead: () => undefined,
};

function setup(changes: Partial<Composition<Model>> = {}) {
  localStorage.clear();
  const discard = jasmine.createSpy('discard').and.returnValue(EMPTY);
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(submissionFeature),
      provideAllDrafts(),
      { provide: AttachmentApi, useValue: { discard } },
      { provide: ViewContainerRef, useValue: {} },
    ],
  });
  const store = TestBed.inject(Store);
  const drafts = TestBed.inject(DraftStore);
  const session = aSession('SATKER');
  store.dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
  TestBed.inject(UserDrafts).useUser(session.userId);
  const spy = spyOn(store, 'dispatch').and.callThrough();
  const dispatched = <T extends Action>(creator: { readonly type: T['type'] } & ((...args: never[]) => T)): T[] =>
    spy.calls
      .allArgs()
      .map(([action]) => action as unknown as T)
      .filter(({ type }) => type === creator.type);
  const form = TestBed.runInInjectionContext(() => new Composer({ ...COMPOSITION, ...changes }));
  const dispatch = (action: Action): void => {
    store.dispatch(action);
    TestBed.tick();
  };
  return { form, drafts, discard, dispatched, dispatch };
}
