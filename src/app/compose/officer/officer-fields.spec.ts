import { actionsOn } from '../../domain/access';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Role } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { aSession, aTicket } from '../../../testing/samples';
import { wrongFields } from '../../../testing/wrong-fields';
import * as fields from './officer-fields';

describe('officerWays', () => {
  const cases: readonly (readonly [string, Role, Partial<Ticket>, readonly string[]])[] = [
    ['waiting', 'CSO_KPPN', { status: 'WAITING_CSO' }, ['Selesaikan', 'Balas']],
    ['waiting, of somebody without a satker', 'CSO_KPPN', { status: 'WAITING_CSO', satker: null }, ['Selesaikan']],
    ['asked back', 'CSO_KPPN', { status: 'WAITING_SATKER' }, ['Balas']],
    ['done', 'CSO_KPPN', { status: 'DONE' }, ['Balas']],
    ['closed', 'CSO_KPPN', { status: 'DONE', feedbackGiven: true }, []],
    ['forwarded', 'CSO_KPPN', { status: 'FORWARDED' }, []],
    ['waiting, to the head office', 'KANTOR_PUSAT', { status: 'WAITING_CSO' }, []],
    ['waiting, at another office', 'CSO_KANWIL', { status: 'WAITING_CSO' }, []],
  ];
  for (const [name, role, changes, words] of cases) {
    it(`of a ticket ${name}`, () => {
      const options = fields.answerOptions(actionsOn(aTicket(changes), aSession(role)));
      expect(options.map((option) => option.words)).toEqual([...words]);
      expect(fields.optionsHint(options) === '').toBe(words.length === 0);
    });
  }
});

describe('stepOf', () => {
  const options = fields.answerOptions(new Set(['finish', 'ask-back']));
  for (const [unsent, expectedOptions, step] of [
    ['ask-back', options, 'ask-back'],
    ['finish', options, 'finish'],
    // Another officer was faster: the pressed step is not replaced by another one (B2).
    ['reply', options, 'reply'],
    [undefined, options, 'finish'],
    ['no step', options, 'finish'],
    ['finish', [], 'finish'],
  ] as const) {
    it(`is ${step} for a draft of ${unsent ?? 'no step'} and ${expectedOptions.length} ways`, () => {
      expect(fields.stepOf(unsent, expectedOptions)).toBe(step);
    });
  }
});

describe('forwardText', () => {
  for (const [reason, tried, text] of [
    ['Alasan.', 'Coba.', 'Alasan.\n\nCoba.'],
    ['Alasan.', ' ', 'Alasan.'],
    ['', '', ''],
  ] as const) {
    it(`of "${reason}" and "${tried}"`, () => expect(fields.forwardText({ open: 'yes', reason, tried })).toBe(text));
  }
});

describe('an answer', () => {
  it('is cleaned', () => {
    expect(fields.officerReply('finish', 'a\r\nb', ['f-1'])).toEqual({
      step: 'finish',
      text: 'a\nb',
      uploadIds: ['f-1'],
    });
  });
});

describe('a forwarding', () => {
  for (const [changes, wrong] of [
    [{}, []],
    [{ tried: '' }, []],
    [{ reason: ' ' }, ['reason']],
    [{ reason: 'x'.repeat(10_001), tried: 'x'.repeat(10_001) }, ['reason', 'tried']],
  ] as const) {
    it(`with ${JSON.stringify(changes).slice(0, 30)} ${wrong.length ? 'is told what is wrong' : 'can be sent'}`, () => {
      const typed = { open: 'yes', reason: 'Galat pusat', tried: 'Hapus tembolok', ...changes };
      const schema = fields.forwardSchema(() => DEFAULT_LIMITS);
      expect(Object.keys(wrongFields(typed, schema))).toEqual([...wrong]);
    });
  }

  it('comes out of the draft, cleaned', () => {
    const typed = fields.forwardFields({ reason: 'a\r\nb', tried: ' c ', open: 'yes' });
    expect(fields.newForwarding(typed, ['f-1'])).toEqual({ reason: 'a\nb', tried: 'c', uploadIds: ['f-1'] });
    expect(fields.forwardFields({})).toEqual({ open: '', reason: '', tried: '' });
  });
});
