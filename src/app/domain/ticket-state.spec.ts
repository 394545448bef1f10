import { SATKER, aTicket } from '../../testing/samples';
import type { TicketState } from './statuses';
import type { Ticket } from './ticket';
import { stateOf, waitsForFirstAnswer } from './ticket-state';

describe('stateOf', () => {
  const cases: readonly (readonly [string, Partial<Ticket>, TicketState])[] = [
    ['unanswered at the office', { status: 'WAITING_CSO' }, 'waiting-cso'],
    ['answered at the office', { status: 'WAITING_CSO', answered: true }, 'waiting-cso-answered'],
    ['at the office without a satker', { status: 'WAITING_CSO', satker: null }, 'waiting-cso-no-satker'],
    ['answered, without a satker', { status: 'WAITING_CSO', satker: null, answered: true }, 'waiting-cso-no-satker'],
    ['at the satker', { status: 'WAITING_SATKER', answered: true }, 'waiting-satker'],
    ['at HAI-DJPb, unanswered', { status: 'FORWARDED' }, 'forwarded'],
    ['at HAI-DJPb, answered', { status: 'FORWARDED', answered: true }, 'forwarded-answered'],
    ['done, no feedback', { status: 'DONE', satker: SATKER }, 'done-open'],
    ['done, feedback given', { status: 'DONE', feedbackGiven: true }, 'closed'],
    ['done, no satker', { status: 'DONE', satker: null }, 'done-no-satker'],
    ['done, no satker, yet feedback', { status: 'DONE', satker: null, feedbackGiven: true }, 'closed'],
    ['unknown code', { status: 'XYZ' }, 'unknown'],
    ['empty code', { status: '' }, 'unknown'],
    ['code in lower case', { status: 'done' }, 'unknown'],
    ['row that could not be read whole', { status: 'WAITING_SATKER', incomplete: true }, 'unknown'],
  ];

  for (const [name, ticket, state] of cases) {
    it(`reads "${name}" as ${state}`, () => expect(stateOf(aTicket(ticket))).toBe(state));
  }
});

describe('waitsForFirstAnswer', () => {
  for (const [changes, waits] of [
    [{ status: 'WAITING_CSO', answered: false }, true],
    [{ status: 'WAITING_CSO', answered: true }, false],
    [{ status: 'FORWARDED', answered: false }, false],
    [{ status: 'WAITING_SATKER', answered: true }, false],
    [{ status: 'DONE', answered: true }, false],
    [{ status: 'XYZ' }, false],
  ] as const) {
    it(`is ${waits} of ${JSON.stringify(changes)}`, () => expect(waitsForFirstAnswer(aTicket(changes))).toBe(waits));
  }
});
