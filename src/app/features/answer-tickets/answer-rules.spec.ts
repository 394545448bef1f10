import { EnvironmentInjector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideAllDrafts, draftsOf } from '../../../testing/drafts';
import { aSession, aTicketDetail } from '../../../testing/samples';
import type { ChosenTicket, SeveralRules } from '../../compose/several/several-rules';
import { type FormKey, formKey } from '../../domain/form-key';
import type { TicketDetail } from '../../domain/ticket';
import type { DraftChange } from '../../services/drafts/draft';
import { DraftStore } from '../../services/drafts/draft-store';
import type { TogetherFields } from './answer-fields';
import { answerRules } from './answer-rules';

const FILE = { id: 'f-1', name: 'a.pdf', type: 'application/pdf', size: 1 };
const waiting = aTicketDetail({ id: 't-1', satker: { code: '527010', name: 'BALAI CONTOH' } });

describe('one answer to several tickets', () => {
  for (const [step, kind] of [
    ['finish', 'answer'],
    ['ask-back', 'answer'],
    ['forward', 'forward'],
  ] as const) {
    it(`with ${step} is sent by the form "${kind}" of each ticket, for the version that was read`, () => {
      const { rules } = setup({ text: 'Yth. {namaSatker}', step });
      expect(rules.formOf('t-1')).toEqual(formKey(kind, 't-1'));
      const [{ message } = { message: null }] = rules.messages([chosen(rules, waiting)]);
      expect(message).toEqual(jasmine.objectContaining({ kind, id: 't-1', etag: '"1"' }));
      expect(JSON.stringify(message)).toContain('Yth. BALAI CONTOH');
    });
  }

  it('is kept with each ticket, so that it can be sent again from there', () => {
    const { rules, drafts } = setup({ text: 'Halo {namaSatker}', step: 'finish' });
    rules.messages([chosen(rules, waiting)]);
    expect(drafts.draft(formKey('answer', 't-1'))()?.fields).toEqual({ text: 'Halo BALAI CONTOH', step: 'finish' });
    expect(rules.problemOf(waiting)).toBe('');
  });

  it('leaves out a ticket that does not allow the step any more', () => {
    const { rules } = setup({ text: 'Baik.', step: 'finish' });
    expect(rules.problemOf(aTicketDetail({ status: 'DONE', answered: true }))).toContain('tidak lagi dapat dijawab');
  });

  it('is over for a ticket that allows no step, and not for one that allows another', () => {
    const { rules } = setup({ text: 'Baik.', step: 'finish' });
    const isOver = (changes: Partial<TicketDetail>) => rules.isOver?.(aTicketDetail(changes));
    expect([isOver({}), isOver({ status: 'DONE', answered: true })]).toEqual([false, true]);
  });

  it('leaves out a ticket in which the officer has typed something else', () => {
    const { rules, drafts } = setup({ text: 'Baik.', step: 'finish' });
    drafts.change(formKey('forward', 't-1'), { fields: { reason: 'Perlu pusat.' } });
    expect(rules.problemOf(waiting)).toContain('belum dikirim di tiket ini');
  });

  for (const [what, kind, change, words] of [
    ['a file', 'answer', { uploads: [FILE] }, 'Ada berkas Anda yang belum dikirim di tiket ini.'],
    ['a file that is to be chosen again', 'forward', { missingFiles: ['a.pdf'] }, 'Ada berkas Anda'],
    ['what the office tried', 'forward', { fields: { reason: 'Baik.', tried: 'Dicoba.' } }, 'Ada tulisan Anda'],
    ['another answer', 'answer', { fields: { text: 'Lain.', step: 'finish' } }, 'Ada tulisan Anda'],
  ] as const satisfies readonly (readonly [string, FormKey['kind'], DraftChange, string])[]) {
    it(`leaves out a ticket in which the officer has prepared ${what}`, () => {
      const { rules, drafts } = setup({ text: 'Baik.', step: 'forward' });
      drafts.change(formKey(kind, 't-1'), change);
      expect(rules.problemOf(waiting)).toContain(words);
    });
  }

  it('does not leave out a ticket whose forms hold nothing but what was sent from here', () => {
    const { rules, drafts } = setup({ text: 'Baik.', step: 'forward' });
    drafts.change(formKey('answer', 't-1'), { fields: { text: 'Baik.', step: 'finish' } });
    drafts.change(formKey('forward', 't-1'), { fields: { open: 'yes', reason: 'Baik.', tried: ' ' } });
    expect(rules.problemOf(waiting)).toBe('');
  });

  it('leaves out a ticket that does not have what the text names', () => {
    const { rules } = setup({ text: 'Yth. {namaSatker} [[tanggal]]', step: 'finish' });
    expect(rules.problemOf(waiting)).toBe('');
    expect(rules.problemOf(aTicketDetail({ satker: null }))).toContain('menyebut nama satker');
  });
});

function chosen(rules: SeveralRules, ticket: TicketDetail): ChosenTicket {
  const { id } = ticket;
  return { id, form: rules.formOf(id), known: ticket, ticket, reading: false, problem: '', done: false };
}

function setup(fields: TogetherFields) {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [provideAllDrafts()] });
  const drafts = TestBed.inject(DraftStore);
  draftsOf(TestBed.inject(EnvironmentInjector)).useUser('rini');
  const rules = TestBed.runInInjectionContext(() =>
    answerRules(signal(['t-1']), signal(aSession('CSO_KPPN')), () => fields),
  );
  return { rules, drafts };
}
