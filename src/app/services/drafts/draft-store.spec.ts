import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { PREFIX } from './draft-storage';
import { userTag } from '../../domain/user-tag';
import { ServerClock } from '../clock/server-clock';
import { type FormKey, formKey, formName } from '../../domain/form-key';
import { draftsOf, provideAllDrafts, type Drafts } from '../../../testing/drafts';

const NEW = formKey('new');
const REPLY = formKey('reply', 't1');
const REPLY_T2 = formKey('reply', 't2');
const FEEDBACK = formKey('feedback', 't1');
const ANSWER = formKey('answer', 't1');

const FILE = { id: 'u1', name: 'surat.pdf', size: 240_000, type: 'application/pdf' };

const storage = localStorage;
const tabs: EnvironmentInjector[] = [];
const closeTabs = (): void => tabs.splice(0).forEach((tab) => tab.destroy());

describe('DraftStore', () => {
  beforeEach(() => {
    storage.clear();
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date('2024-03-21T05:00:00Z'));
  });

  afterEach(() => {
    closeTabs();
    jasmine.clock().uninstall();
    storage.clear();
  });

  describe('keeping', () => {
    it('has typed text in storage half a second later, however long the typing goes on', () => {
      const { store, reopen } = setup();
      for (const text of ['s', 'sa', 'sat']) {
        store.change(NEW, { fields: { text } });
        jasmine.clock().tick(300);
      }
      jasmine.clock().tick(200);
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'sat' });
    });

    it('says when it was saved', () => {
      const { store } = setup();
      const savedAt = store.savedAt(NEW);
      store.change(NEW, { fields: { text: 'a' } });
      expect(savedAt()).toBeNull();
      jasmine.clock().tick(500);
      expect(savedAt()).toBe('2024-03-21T05:00:00.400Z');
    });

    it('keeps the fields that a change does not name', () => {
      const { store } = setup();
      store.change(NEW, { fields: { subject: 'retur', text: 'a' } });
      store.change(NEW, { fields: { text: 'b' }, uploads: [FILE], missingFiles: ['foto.png'] });
      expect(store.draft(NEW)()).toEqual(
        jasmine.objectContaining({
          fields: { subject: 'retur', text: 'b' },
          uploads: [FILE],
          missingFiles: ['foto.png'],
        }),
      );
    });

    it('lists the forms that hold unsent text', () => {
      const { store } = setup();
      store.change(NEW, { fields: { subject: 'retur' } });
      store.change(REPLY, { uploads: [FILE] });
      store.change(FEEDBACK, { fields: { solved: 'yes' } });
      store.change(ANSWER, { fields: { text: 'a' } });
      store.change(ANSWER, { fields: { text: ' ' } });
      expect(store.unsent()).toEqual([NEW, REPLY]);
    });

    it('keeps the list of these forms as it is while the user types on', () => {
      const { store } = setup();
      store.change(NEW, { fields: { subject: 'retur' } });
      const forms = store.unsent();
      store.change(NEW, { fields: { subject: 'retur SP2D' } });
      expect(store.unsent()).toBe(forms);
    });

    it('makes no draft of a form that is empty', () => {
      const { store } = setup();
      store.change(NEW, { fields: { subject: '', text: '' } });
      expect(store.draft(NEW)()).toBeNull();
    });

    it('keeps several drafts side by side', () => {
      const { store, reopen } = setup();
      const forms = [NEW, formKey('transcript'), REPLY, REPLY_T2, FEEDBACK, ANSWER];
      forms.forEach((form, index) => store.change(form, { fields: { text: `${index}` } }));
      store.flush();
      const again = reopen();
      forms.forEach((form, index) => expect(again.draft(form)()?.fields).toEqual({ text: `${index}` }));
    });

    const leavings: readonly [string, (tab: Tab) => void][] = [
      ['the page is hidden for good', () => window.dispatchEvent(new Event('pagehide'))],
      [
        'another tab is looked at',
        () => {
          spyOnProperty(document, 'hidden').and.returnValue(true);
          document.dispatchEvent(new Event('visibilitychange'));
        },
      ],
      ['the application ends', (tab) => tab.close()],
    ];
    for (const [when, leave] of leavings) {
      it(`saves at once when ${when}`, () => {
        const tab = setup();
        tab.store.change(NEW, { fields: { text: 'belum' } });
        leave(tab);
        expect(tab.reopen().draft(NEW)()?.fields).toEqual({ text: 'belum' });
      });
    }

    it('keeps a draft for 24 hours of the backend’s clock and no longer', () => {
      const { store, reopen, clockOf } = setup();
      clockOf(store).set('2024-03-21T05:00:00Z');
      store.change(NEW, { fields: { text: 'lama' } });
      store.flush();
      const later = reopen();
      jasmine.clock().mockDate(new Date('2024-03-22T05:00:00Z'));
      clockOf(later).set('2024-03-22T04:59:59Z');
      later.expire();
      expect(later.draft(NEW)()).not.toBeNull();
      clockOf(later).set('2024-03-22T05:00:01Z');
      later.expire();
      expect(later.draft(NEW)()).toBeNull();
      expect(reopen().draft(NEW)()).toBeNull();
    });

    for (const wrong of ['2019-01-01T00:00:00Z', '2035-01-01T00:00:00Z']) {
      it(`neither drops nor keeps for ever what was typed while this machine said ${wrong.slice(0, 4)} (F68)`, () => {
        const { store, reopen, clockOf } = setup();
        jasmine.clock().mockDate(new Date(wrong));
        store.change(NEW, { fields: { text: 'tetap' } });
        store.flush();
        jasmine.clock().mockDate(new Date('2024-03-21T05:00:00Z'));
        const again = reopen();
        clockOf(again).set('2024-03-21T05:00:00Z');
        again.expire();
        expect(again.draft(NEW)()?.fields).toEqual({ text: 'tetap' });
        const nextDay = reopen();
        jasmine.clock().mockDate(new Date('2024-03-22T05:00:00Z'));
        clockOf(nextDay).set('2024-03-22T05:00:01Z');
        nextDay.expire();
        expect(nextDay.draft(NEW)()).toBeNull();
      });
    }

    for (const [what, wrong] of [
      ['two days ahead', '2024-03-23T05:00:00Z'],
      ['two days behind', '2024-03-19T05:00:00Z'],
    ] as const) {
      it(`drops nothing for one answer of the backend that is ${what} (F68)`, () => {
        const { store, reopen, clockOf } = setup();
        clockOf(store).set('2024-03-21T05:00:00Z');
        store.change(NEW, { fields: { text: 'tetap' } });
        store.flush();
        const odd = reopen();
        clockOf(odd).set(wrong);
        odd.expire();
        expect(odd.draft(NEW)()?.fields).toEqual({ text: 'tetap' });
        odd.change(REPLY, { fields: { text: 'tertanggal salah' } });
        odd.flush();
        const right = reopen();
        clockOf(right).set('2024-03-21T05:00:01Z');
        right.expire();
        expect(right.draft(NEW)()?.fields).toEqual({ text: 'tetap' });
        expect(right.draft(REPLY)()?.fields).toEqual({ text: 'tertanggal salah' });
      });
    }

    it('drops nothing on the word of this machine alone (F68)', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'tetap' } });
      store.flush();
      jasmine.clock().mockDate(new Date('2035-01-01T00:00:00Z'));
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'tetap' });
    });

    it('is dated by the backend’s clock, as the list is', () => {
      const { store, clockOf } = setup();
      clockOf(store).set('2024-05-01T07:00:00Z');
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      expect(store.savedAt(NEW)()).toMatch(/^2024-05-01T07:00:0/);
    });

    it('takes no text while nobody is known: it would be anybody’s (F65)', () => {
      const { store } = setup(null);
      store.change(NEW, { fields: { text: 'cepat' } });
      store.useUser('ani');
      expect(store.draft(NEW)()).toBeNull();
    });
  });

  describe('forgetting', () => {
    const ends: readonly [string, (store: Drafts) => void][] = [
      ['sent', (store) => store.markSent(NEW)],
      ['discarded', (store) => store.discard(NEW)],
      ['logged out', (store) => store.wipe()],
      ['changed the user', (store) => store.useUser('budi')],
    ];
    for (const [what, end] of ends) {
      it(`leaves no text when the user has ${what}`, () => {
        const { store, reopen } = setup();
        store.change(NEW, { fields: { text: 'rahasia' } });
        store.flush();
        store.change(NEW, { fields: { text: 'rahasia lagi' } });
        end(store);
        jasmine.clock().tick(1000);
        expect(JSON.stringify(localStorage)).not.toContain('rahasia');
        expect(store.draft(NEW)()).toBeNull();
        expect(reopen().draft(NEW)()).toBeNull();
      });
    }

    it('leaves alone what others keep in this browser', () => {
      localStorage.setItem('portal', 'x');
      const { store } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.useUser('budi');
      store.wipe();
      expect(localStorage.getItem('portal')).toBe('x');
    });

    it('has nothing to forget of a form in which nothing was typed', () => {
      const { store } = setup();
      store.markSent(FEEDBACK);
      expect(store.draft(FEEDBACK)()).toBeNull();
    });

    it('leaves the other drafts when one is sent', () => {
      const { store } = setup();
      store.change(REPLY, { fields: { text: 'satu' } });
      store.change(REPLY_T2, { fields: { text: 'dua' } });
      store.markSent(REPLY);
      expect(store.draft(REPLY_T2)()?.fields).toEqual({ text: 'dua' });
    });

    it('never shows a draft to the user who logs in after the session has ended', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.flush();
      expect(reopen('budi').draft(NEW)()).toBeNull();
      expect(reopen('ani').draft(NEW)()).toBeNull();
    });

    it('gives the text back when the same user logs in again', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.flush();
      expect(reopen('ani').draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
    });

    it('does not bring back a draft after another user has logged in in another tab', () => {
      const { store, reopen } = setup();
      reopen('budi');
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.flush();
      expect(JSON.stringify(localStorage)).not.toContain('milik ani');
      expect(store.savedAt(NEW)()).toBeNull();
      expect(store.draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
    });

    it('keeps what is typed after logout away from the next user', () => {
      const { store } = setup();
      store.wipe();
      store.change(NEW, { fields: { text: 'sisa' } });
      store.useUser('budi');
      expect(store.draft(NEW)()).toBeNull();
    });

    it('leaves no key of ours in either storage at logout', () => {
      const { store } = setup();
      sessionStorage.setItem('hai-cso:reloaded-for:rekam', 'yes');
      store.change(NEW, { fields: { text: 'a' } });
      store.markSent(NEW);
      store.wipe();
      expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual([]);
    });

    it('names no user in storage', () => {
      const { store } = setup('3201234567890001');
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      expect(JSON.stringify(localStorage)).not.toContain('3201234567890001');
    });
  });

  describe('while nobody knows who is there', () => {
    it('hides the text, and gives it back to its user alone (F65)', () => {
      const { store } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.hide();
      expect(store.draft(NEW)()).toBeNull();
      store.useUser('ani');
      expect(store.draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
      store.hide();
      store.useUser('budi');
      expect(store.draft(NEW)()).toBeNull();
      expect(JSON.stringify(localStorage)).not.toContain('milik ani');
      store.useUser('ani');
      expect(store.draft(NEW)()).toBeNull();
    });

    it('has saved the text before it hides it: a session that does not come costs nothing (F65)', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.hide();
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
    });

    it('keeps the text in this window’s memory alone while another user is there (F66)', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.lock('budi');
      jasmine.clock().tick(1000);
      expect(JSON.stringify(localStorage)).not.toContain('milik ani');
      expect(store.draft(NEW)()).toBeNull();
      expect(store.flush()).toBeFalse();
      store.useUser('ani');
      expect(store.draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
    });

    it('has nothing left when the other user goes on (F66)', () => {
      const { store } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.lock('budi');
      store.drop();
      store.useUser('ani');
      expect(store.draft(NEW)()).toBeNull();
    });
  });

  describe('after another window has logged out (F68)', () => {
    it('has what stands in the form, and what was typed since, when its user is back', () => {
      const { store, reopen, dispatchOwnerChange } = setup();
      const checks: string[] = [];
      store.ownerCheckNeeded.subscribe((check) => checks.push(check));
      store.change(NEW, { fields: { subject: 'sebelum' } });
      store.flush();
      reopen().wipe();
      dispatchOwnerChange();
      expect(checks).toEqual(['owner-changed']);
      store.hide();
      expect(JSON.stringify(localStorage)).not.toContain('sebelum');
      store.useUser('ani');
      store.change(NEW, { fields: { text: 'sesudah' } });
      store.flush();
      expect(reopen().draft(NEW)()?.fields).toEqual({ subject: 'sebelum', text: 'sesudah' });
    });

    it('asks who is there when it cannot save, and saves once that is known', () => {
      const { store, reopen } = setup();
      const checks: string[] = [];
      store.ownerCheckNeeded.subscribe((check) => checks.push(check));
      reopen().wipe();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.flush();
      expect(checks).toEqual(['refused']);
      expect(store.savedAt(NEW)()).toBeNull();
      store.useUser('ani');
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
    });

    it('asks at most twice a minute while it cannot save', () => {
      const now = spyOn(performance, 'now').and.returnValue(100_000);
      const { store, reopen } = setup();
      const checks: string[] = [];
      store.ownerCheckNeeded.subscribe((check) => checks.push(check));
      reopen('lain');
      for (const [at, count] of [
        [100_000, 1],
        [129_000, 1],
        [130_000, 2],
      ] as const) {
        now.and.returnValue(at);
        store.change(NEW, { fields: { text: `milik ani, ${at}` } });
        store.flush();
        expect(checks).toEqual(Array.from({ length: count }, () => 'refused'));
      }
    });

    it('says so when nobody could be confirmed', () => {
      const { store, reopen } = setup();
      reopen().wipe();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.flush();
      store.reportUnsaved();
      expect(store.storageProblem()).toBe('unconfirmed');
    });

    it('does not take the browser’s drafts from another user who is logged in beside, and says so', () => {
      const { store, reopen, dispatchOwnerChange } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      const beside = reopen('budi');
      beside.change(NEW, { fields: { text: 'milik budi' } });
      beside.flush();
      dispatchOwnerChange();
      store.hide();
      store.useUser('ani');
      expect(store.draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
      expect(store.savedAt(NEW)()).toBeNull();
      expect(store.storageProblem()).toBe('other-user');
      expect(reopen('budi').draft(NEW)()?.fields).toEqual({ text: 'milik budi' });
    });

    it('brings back what was cleared from storage with the next confirmation', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'milik ani' } });
      store.flush();
      localStorage.clear();
      store.useUser('ani');
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'milik ani' });
    });

    it('asks nobody again and again where storage is blocked', () => {
      spyOnProperty(window, 'localStorage').and.throwError(new DOMException('no', 'SecurityError'));
      const { store } = setup();
      const checks: string[] = [];
      store.ownerCheckNeeded.subscribe((check) => checks.push(check));
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      expect(checks).toEqual([]);
    });
  });

  describe('between tabs', () => {
    it('sends one draft under one key from both tabs', async () => {
      const { store, reopen } = setup();
      const other = reopen();
      store.change(NEW, { fields: { text: 'sama' } });
      other.change(NEW, { fields: { text: 'sama' } });
      expect(await store.claimKey(NEW)).toBe(await other.claimKey(NEW));
    });

    it('keeps the key across a reload', async () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      const key = await store.claimKey(NEW);
      expect(await reopen().claimKey(NEW)).toBe(key);
    });

    it('shows the other tab’s text where nothing was typed here', () => {
      const { store, reopen, dispatch } = setup();
      const other = reopen();
      store.change(NEW, { fields: { text: 'dari sana' } });
      store.flush();
      dispatch(NEW);
      expect(other.draft(NEW)()?.fields).toEqual({ text: 'dari sana' });
      expect(other.remoteChange(NEW)()).toBeNull();
    });

    it('keeps the text of this tab and offers the text of the other tab', () => {
      const { store, reopen, dispatch } = setup();
      const other = reopen();
      other.change(NEW, { fields: { text: 'di sini' } });
      store.change(NEW, { fields: { text: 'di sana' } });
      store.flush();
      dispatch(NEW);
      expect(other.draft(NEW)()?.fields).toEqual({ text: 'di sini' });
      expect(other.remoteChange(NEW)()).toEqual(jasmine.objectContaining({ kind: 'changed' }));
      other.adopt(NEW);
      expect(other.draft(NEW)()?.fields).toEqual({ text: 'di sana' });
      expect(other.remoteChange(NEW)()).toBeNull();
    });

    it('puts this tab’s text into storage when the user prefers it', () => {
      const { store, reopen, dispatch } = setup();
      const other = reopen();
      other.change(NEW, { fields: { text: 'di sini' } });
      store.change(NEW, { fields: { text: 'di sana' } });
      store.flush();
      dispatch(NEW);
      other.saveOwnText(NEW);
      expect(other.remoteChange(NEW)()).toBeNull();
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'di sini' });
    });

    it('reports that the draft was sent from another tab, and keeps its key and text', async () => {
      const { store, reopen, dispatch } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      const key = await store.claimKey(NEW);
      const other = reopen();
      store.markSent(NEW);
      dispatch(NEW);
      // There is no text to take over.
      other.adopt(NEW);
      expect(other.remoteChange(NEW)()).toEqual({ kind: 'sent' });
      expect(other.draft(NEW)()?.fields).toEqual({ text: 'a' });
      expect(await other.claimKey(NEW)).toBe(key);
      expect(reopen().remoteChange(NEW)()).toEqual({ kind: 'sent' });
    });

    it('asks nothing about the same text, in whatever order its fields were typed', () => {
      const { store, reopen, dispatch } = setup();
      const other = reopen();
      other.change(NEW, { fields: { subject: 'retur', text: 'a' } });
      store.change(NEW, { fields: { text: 'a' } });
      store.change(NEW, { fields: { subject: 'retur' } });
      store.flush();
      dispatch(NEW);
      expect(other.remoteChange(NEW)()).toBeNull();
    });

    it('agrees on the key of a form in which nothing is typed', async () => {
      const { store, reopen } = setup();
      const key = await store.claimKey(FEEDBACK);
      expect(store.draft(FEEDBACK)()?.key).toBe(key);
      expect(await reopen().claimKey(FEEDBACK)).toBe(key);
    });

    it('reports that the draft was discarded in another tab', () => {
      const { store, reopen, dispatch } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      const other = reopen();
      store.discard(NEW);
      dispatch(NEW);
      expect(other.remoteChange(NEW)()).toEqual({ kind: 'discarded' });
    });

    it('keeps both texts over a reload until the user has decided (F68)', () => {
      const { store, reopen, dispatch } = setup();
      const other = reopen();
      other.change(NEW, { fields: { text: 'di sini' } });
      store.change(NEW, { fields: { text: 'di sana' } });
      store.flush();
      dispatch(NEW);
      other.change(NEW, { fields: { text: 'di sini juga' } });
      other.flush();

      const reloaded = reopen();
      expect(reloaded.draft(NEW)()?.fields).toEqual({ text: 'di sini juga' });
      const remoteChange = reloaded.remoteChange(NEW)();
      expect(remoteChange?.kind === 'changed' && remoteChange.draft.fields).toEqual({ text: 'di sana' });
      reloaded.adopt(NEW);
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'di sana' });
      expect(reopen().remoteChange(NEW)()).toBeNull();
    });

    it('does not take the other window’s saved text away by typing on (F68)', () => {
      const { store, reopen, dispatch } = setup();
      const other = reopen();
      other.change(NEW, { fields: { text: 'di sini' } });
      store.change(NEW, { fields: { text: 'di sana' } });
      store.flush();
      dispatch(NEW);
      other.change(NEW, { fields: { text: 'di sini juga' } });
      other.flush();
      expect(store.remoteChange(NEW)()).toBeNull();
      other.saveOwnText(NEW);
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'di sini juga' });
      expect(reopen().remoteChange(NEW)()).toBeNull();
    });

    it('keeps a text whose draft was discarded in another window, over a reload (F68)', () => {
      const { store, reopen, dispatch } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      const other = reopen();
      store.discard(NEW);
      dispatch(NEW);
      const reloaded = reopen();
      expect(reloaded.draft(NEW)()?.fields).toEqual({ text: 'a' });
      expect(reloaded.remoteChange(NEW)()).toEqual({ kind: 'discarded' });
      expect(other.savedAt(NEW)()).not.toBeNull();
      reloaded.discard(NEW);
      expect(reopen().draft(NEW)()).toBeNull();
    });

    const meanwhile: readonly [string, (other: Drafts) => void, string, string | undefined][] = [
      ['sent', (other) => other.markSent(NEW), 'sent', undefined],
      ['discarded', (other) => other.discard(NEW), 'discarded', undefined],
      ['changed', (other) => other.change(NEW, { fields: { text: 'b' } }), 'changed', 'b'],
    ];
    for (const [what, act, kind, theirs] of meanwhile) {
      it(`learns what another window did while this one slept in the browser’s history: ${what} (F33, F68)`, () => {
        const { store, reopen } = setup();
        store.change(NEW, { fields: { text: 'a' } });
        store.flush();
        const other = reopen();
        jasmine.clock().tick(60_000);
        act(other);
        other.flush();
        store.useUser('ani');
        const remoteChange = store.remoteChange(NEW)();
        expect(remoteChange?.kind).toBe(kind as 'sent');
        expect(remoteChange?.kind === 'changed' ? remoteChange.draft.fields['text'] : undefined).toBe(theirs);
        expect(store.draft(NEW)()?.fields).toEqual({ text: 'a' });
      });
    }

    it('shows after a sleep what another window began, and leaves what it was told of already', () => {
      const { store, reopen } = setup();
      const other = reopen();
      other.change(NEW, { fields: { text: 'b' } });
      other.flush();
      store.useUser('ani');
      expect([store.draft(NEW)()?.fields, store.remoteChange(NEW)()]).toEqual([{ text: 'b' }, null]);
      const shown = store.draft(NEW)();
      store.useUser('ani');
      expect(store.draft(NEW)()).toBe(shown);
    });

    it('does not put back what was sent from another window while this one was hidden (F33, F65)', () => {
      const { store, reopen, drafts } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      const other = reopen();
      store.hide();
      other.markSent(NEW);
      store.useUser('ani');
      expect([store.remoteChange(NEW)()?.kind, drafts()]).toEqual(['sent', []]);
      expect(store.draft(NEW)()?.fields).toEqual({ text: 'a' });
    });

    it('names the files of a draft sent from another tab to be chosen again for a new submission', () => {
      const { store, reopen, dispatch } = setup();
      store.change(NEW, { fields: { text: 'a' }, uploads: [FILE] });
      store.flush();
      const other = reopen();
      store.markSent(NEW);
      dispatch(NEW);
      other.renewKey(NEW);
      expect(other.draft(NEW)()).toEqual(
        jasmine.objectContaining({ fields: { text: 'a' }, uploads: [], missingFiles: ['surat.pdf'] }),
      );
      expect(other.remoteChange(NEW)()).toBeNull();
    });

    it('makes another submission of the same text under a new key', async () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      const key = await store.claimKey(NEW);
      const renewed = store.renewKey(NEW);
      expect(renewed).not.toBe(key);
      expect(await reopen().claimKey(NEW)).toBe(renewed);
      expect(store.draft(NEW)()?.fields).toEqual({ text: 'a' });
    });
  });

  describe('when storage does not play along', () => {
    const troubles: readonly [string, () => void, string][] = [
      [
        'is full',
        () => spyOn(Storage.prototype, 'setItem').and.throwError(new DOMException('full', 'QuotaExceededError')),
        'full',
      ],
      [
        'is blocked',
        () => spyOnProperty(window, 'localStorage').and.throwError(new DOMException('no', 'SecurityError')),
        'blocked',
      ],
    ];
    for (const [what, trouble, problem] of troubles) {
      it(`works in memory and says so once when it ${what}`, () => {
        trouble();
        const { store } = setup();
        store.change(NEW, { fields: { text: 'tetap' } });
        store.flush();
        expect(store.draft(NEW)()?.fields).toEqual({ text: 'tetap' });
        expect(store.savedAt(NEW)()).toBeNull();
        expect(store.storageProblem()).toBe(problem as 'full');
        store.dismissStorageProblem();
        store.change(NEW, { fields: { text: 'tetap ada' } });
        store.flush();
        expect(store.storageProblem()).toBeNull();
      });
    }

    it('says it again to the next user', () => {
      spyOn(Storage.prototype, 'setItem').and.throwError(new DOMException('full', 'QuotaExceededError'));
      const { store } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      store.dismissStorageProblem();
      store.drop();
      expect(store.storageProblem()).toBeNull();
      store.useUser('lain');
      store.change(NEW, { fields: { text: 'b' } });
      store.flush();
      expect(store.storageProblem()).toBe('full');
    });

    const garbage = ['{"fields":', '[]', 'null', '{"fields":{"text":1}}', '{"fields":null,"key":"k","savedAt":"x"}'];
    for (const json of garbage) {
      it(`drops a draft that reads ${json} and says so once`, () => {
        const { store, reopen, drafts } = setup();
        store.change(NEW, { fields: { text: 'a' } });
        store.flush();
        drafts().forEach((key) => localStorage.setItem(key, json));
        const again = reopen();
        expect(again.draft(NEW)()).toBeNull();
        expect(again.storageProblem()).toBe('unreadable');
        expect(drafts()).toEqual([]);
      });
    }

    it('saves again what the page has cleared, once it is confirmed that nobody has logged out (F68)', () => {
      const { store, reopen } = setup();
      store.ownerCheckNeeded.subscribe(() => store.useUser('ani'));
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      storage.clear();
      jasmine.clock().tick(2_000);
      expect(store.savedAt(NEW)()).not.toBeNull();
      expect(reopen().draft(NEW)()?.fields).toEqual({ text: 'a' });
    });

    it('leaves what another window has discarded', () => {
      const { store, reopen } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      const other = reopen();
      store.discard(NEW);
      jasmine.clock().tick(10_000);
      expect(other.draft(NEW)()).not.toBeNull();
      expect(reopen().draft(NEW)()).toBeNull();
    });

    for (const key of ['a\nb', '', 'kunci', 'x'.repeat(300), '\ud800aaaaaaaa']) {
      it(`sends a draft whose key cannot be sent, ${JSON.stringify(key).slice(0, 20)}, under another`, async () => {
        const { store, reopen, drafts } = setup();
        store.change(NEW, { fields: { text: 'a' } });
        store.flush();
        drafts().forEach((name) =>
          localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name) ?? ''), key })),
        );
        const again = reopen();
        expect(again.draft(NEW)()?.fields).toEqual({ text: 'a' });
        const claimed = await again.claimKey(NEW);
        expect(claimed).toMatch(/^[0-9a-f]{32}$/);
        expect(await reopen().claimKey(NEW)).toBe(claimed);
      });
    }

    it('takes nothing from a draft but text and files', () => {
      const { store, reopen, drafts } = setup();
      store.change(NEW, { fields: { text: 'a' } });
      store.flush();
      const draft = { fields: { text: 'a', n: 1 }, uploads: [FILE, { id: 2 }, null], missingFiles: 'x', key: 'k' };
      const json = JSON.stringify({ ...draft, savedAt: new Date().toISOString() });
      drafts().forEach((key) => localStorage.setItem(key, json.replace('"n"', '"__proto__"')));
      const read = reopen().draft(NEW)();
      expect(read?.fields).toEqual({ text: 'a' });
      expect(read?.uploads).toEqual([FILE]);
      expect(read?.missingFiles).toEqual([]);
    });
  });

  it('gives every user the last text that was saved, and never another’s, in any order of events', () => {
    const forms: readonly FormKey[] = [NEW, REPLY, FEEDBACK];
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), form: fc.constantFrom(...forms), text: fc.string() }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 600 }) }),
      fc.record({ do: fc.constant('reload' as const) }),
      fc.record({ do: fc.constant('clear' as const), form: fc.constantFrom(...forms) }),
      fc.record({ do: fc.constant('login' as const), user: fc.constantFrom('ani', 'budi') }),
    );
    expectAlways(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        storage.clear();
        const tab = setup();
        let { store } = tab;
        let user = 'ani';
        const expected = new Map<FormKey, string>();
        const holds = steps.every((event) => {
          if (event.do === 'type') {
            const text = `${user}: ${event.text}`;
            store.change(event.form, { fields: { text } });
            expected.set(event.form, text);
          } else if (event.do === 'wait') {
            jasmine.clock().tick(event.ms);
          } else if (event.do === 'clear') {
            store.discard(event.form);
            expected.delete(event.form);
          } else if (event.do === 'reload') {
            tab.close();
            store = tab.reopen(user);
          } else {
            if (event.user !== user) expected.clear();
            user = event.user;
            store.useUser(user);
          }
          return forms.every((form) => store.draft(form)()?.fields['text'] === expected.get(form));
        });
        tab.close();
        return holds;
      }),
      { numRuns: 60 },
    );
  });
});

type Tab = ReturnType<typeof setup>;

/** A tab with its own store over the shared storage. `reopen` opens another tab, or the same one after a reload. */
function setup(user: string | null = 'ani') {
  const clocks = new Map<Drafts, ServerClock>();
  const open = (who: string | null): Drafts => {
    const injector = createEnvironmentInjector(provideAllDrafts(), TestBed.inject(EnvironmentInjector));
    tabs.push(injector);
    const opened = draftsOf(injector);
    if (who !== null) opened.useUser(who);
    clocks.set(opened, injector.get(ServerClock));
    return opened;
  };
  return {
    store: open(user),
    reopen: (who: string | null = 'ani') => open(who),
    /** The backend's clock in that tab. */
    clockOf: (opened: Drafts): ServerClock => {
      const clock = clocks.get(opened);
      if (!clock) throw new Error('no clock');
      return clock;
    },
    drafts: () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)),
    /** Dispatches the storage event that other tabs receive for this form's draft. */
    dispatch: (form: FormKey) =>
      window.dispatchEvent(new StorageEvent('storage', { key: `${PREFIX}${userTag('ani')}:${formName(form)}` })),
    /** Dispatches the storage event that other tabs receive when the owner changes. */
    dispatchOwnerChange: () => window.dispatchEvent(new StorageEvent('storage', { key: 'hai-cso:drafts-of' })),
    close: closeTabs,
  };
}
