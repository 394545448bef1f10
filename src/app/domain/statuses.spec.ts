import {
  FEEDBACK_FILTERS,
  listedStates,
  queryOf,
  statesIn,
  STATES,
  STATUS_CODES,
  STATUS_FILTERS,
  type StateQuery,
  type TicketState,
} from './statuses';

const ALL = Object.keys(STATES) as readonly TicketState[];
const AT_OFFICE = ['waiting-cso', 'waiting-cso-answered', 'waiting-cso-no-satker'] as const;

describe('statesIn', () => {
  const cases: readonly (readonly [StateQuery['status'], StateQuery['feedback'], readonly TicketState[]])[] = [
    [null, null, ALL],
    ['WAITING', null, [...AT_OFFICE, 'waiting-satker']],
    ['WAITING_CSO', null, AT_OFFICE],
    ['WAITING_SATKER', null, ['waiting-satker']],
    ['FORWARDED', null, ['forwarded', 'forwarded-answered']],
    ['DONE', null, ['done-open', 'done-no-satker', 'closed']],
    ['CLOSED', null, ['done-no-satker', 'closed']],
    [null, 'NONE', ['done-open']],
    [null, 'GIVEN', ['closed']],
    ['DONE', 'NONE', ['done-open']],
    ['DONE', 'GIVEN', ['closed']],
    ['CLOSED', 'GIVEN', ['closed']],
    ['CLOSED', 'NONE', []],
    ['WAITING', 'NONE', []],
    ['FORWARDED', 'GIVEN', []],
  ];
  for (const [status, feedback, states] of cases) {
    it(`lets through ${states.length} of status ${status} and feedback ${feedback}`, () =>
      expect(statesIn({ status, feedback })).toEqual(states));
  }
});

describe('queryOf', () => {
  for (const state of listedStates()) {
    it(`of ${state} lets through this status alone`, () => {
      const states = statesIn(queryOf(state));
      expect(states).toContain(state);
      expect(new Set(states.map((each) => JSON.stringify([STATES[each].code, queryOf(each)]))).size).toBe(1);
    });
  }
});

describe('the table of states', () => {
  it('lists each status once, in the order in which a ticket goes through them', () =>
    expect(listedStates()).toEqual(['waiting-cso', 'waiting-satker', 'forwarded', 'done-open', 'done-no-satker']));

  it('gives codes and filters once each', () => {
    expect(STATUS_CODES).toEqual(['WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'DONE']);
    expect(STATUS_FILTERS).toEqual(['WAITING', 'DONE', 'WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'CLOSED']);
    expect(FEEDBACK_FILTERS).toEqual(['NONE', 'GIVEN']);
  });
});
