import fc from 'fast-check';

import { expectAlways } from '../../../src/testing/expect-always';
import { SATKER, aSession, aTicket } from '../../../src/testing/samples';
import { actionsOn } from '../../../src/app/domain/access';
import { type CsoStep, transcriptResults } from '../../../src/app/domain/officer';
import type { KnownStatus } from '../../../src/app/domain/statuses';
import type { Ticket } from '../../../src/app/domain/ticket';
import { statusAfterCso, statusAfterHaiDjpb, statusAfterSatkerReply, type HaiDjpbStep } from './transitions';

const KNOWN: readonly KnownStatus[] = ['WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'DONE'];

describe('statusAfterSatkerReply', () => {
  const cases: readonly (readonly [Partial<Ticket>, string])[] = [
    [{ status: 'WAITING_SATKER' }, 'WAITING_CSO'],
    [{ status: 'WAITING_SATKER', askedByHaiDjpb: true }, 'FORWARDED'],
    [{ status: 'WAITING_CSO', answered: true }, 'WAITING_CSO'],
    [{ status: 'FORWARDED', answered: true }, 'FORWARDED'],
    [{ status: 'DONE' }, 'WAITING_CSO'],
    [{ status: 'DONE', askedByHaiDjpb: true }, 'WAITING_CSO'],
    [{ status: 'DONE', feedbackGiven: true }, 'DONE'],
    [{ status: 'XYZ' }, 'XYZ'],
  ];

  for (const [ticket, after] of cases) {
    it(`${JSON.stringify(ticket)} becomes ${after}`, () => expect(statusAfterSatkerReply(aTicket(ticket))).toBe(after));
  }
});

describe('statusAfterCso', () => {
  const waiting: Partial<Ticket> = { status: 'WAITING_CSO' };
  const answered: Partial<Ticket> = { status: 'WAITING_CSO', answered: true };
  const noSatker: Partial<Ticket> = { status: 'WAITING_CSO', satker: null };
  const cases: readonly (readonly [Partial<Ticket>, CsoStep, string])[] = [
    [waiting, 'ask-back', 'WAITING_SATKER'],
    [waiting, 'finish', 'DONE'],
    [waiting, 'forward', 'FORWARDED'],
    [waiting, 'reply', 'WAITING_CSO'],
    [answered, 'ask-back', 'WAITING_SATKER'],
    [answered, 'finish', 'DONE'],
    [answered, 'forward', 'FORWARDED'],
    [noSatker, 'ask-back', 'WAITING_CSO'],
    [noSatker, 'finish', 'DONE'],
    [noSatker, 'forward', 'FORWARDED'],
    [{ status: 'WAITING_SATKER' }, 'reply', 'WAITING_SATKER'],
    [{ status: 'WAITING_SATKER' }, 'finish', 'WAITING_SATKER'],
    [{ status: 'DONE' }, 'reply', 'DONE'],
    [{ status: 'DONE' }, 'ask-back', 'DONE'],
    [{ status: 'DONE', feedbackGiven: true }, 'forward', 'DONE'],
    [{ status: 'FORWARDED' }, 'forward', 'FORWARDED'],
    [{ status: 'FORWARDED' }, 'finish', 'FORWARDED'],
    [{ status: 'XYZ' }, 'finish', 'XYZ'],
  ];

  for (const [ticket, step, after] of cases) {
    it(`${JSON.stringify(ticket)} becomes ${after} by ${step}`, () =>
      expect(statusAfterCso(aTicket(ticket), step)).toBe(after));
  }
});

describe('statusAfterHaiDjpb', () => {
  const cases: readonly (readonly [Partial<Ticket>, HaiDjpbStep, string])[] = [
    [{ status: 'FORWARDED' }, 'ask-back', 'WAITING_SATKER'],
    [{ status: 'FORWARDED', answered: true }, 'ask-back', 'WAITING_SATKER'],
    [{ status: 'FORWARDED', satker: null }, 'ask-back', 'WAITING_CSO'],
    [{ status: 'FORWARDED' }, 'finish', 'DONE'],
    [{ status: 'FORWARDED', answered: true, satker: null }, 'finish', 'DONE'],
    [{ status: 'WAITING_CSO' }, 'finish', 'WAITING_CSO'],
    [{ status: 'WAITING_SATKER' }, 'ask-back', 'WAITING_SATKER'],
    [{ status: 'DONE' }, 'ask-back', 'DONE'],
    [{ status: 'XYZ' }, 'finish', 'XYZ'],
  ];

  for (const [ticket, step, after] of cases) {
    it(`${JSON.stringify(ticket)} becomes ${after} by ${step}`, () =>
      expect(statusAfterHaiDjpb(aTicket(ticket), step)).toBe(after));
  }
});

describe('transcriptResults', () => {
  it('lets a transcript wait for a satker only where there is one', () => {
    expect(transcriptResults(true)).toEqual(['DONE', 'WAITING_SATKER', 'FORWARDED']);
    expect(transcriptResults(false)).toEqual(['DONE', 'FORWARDED']);
  });
});

describe('every walk through the transitions', () => {
  const step = fc.constantFrom<(ticket: Ticket) => string>(
    statusAfterSatkerReply,
    ...(['ask-back', 'finish', 'forward', 'reply'] as const).map((s) => (t: Ticket) => statusAfterCso(t, s)),
    ...(['ask-back', 'finish'] as const).map((s) => (t: Ticket) => statusAfterHaiDjpb(t, s)),
  );
  const start = fc.record({
    status: fc.constantFrom(...KNOWN),
    satker: fc.constantFrom(SATKER, null),
    answered: fc.boolean(),
    askedByHaiDjpb: fc.boolean(),
  });

  it('stays among the known codes', () => {
    expectAlways(
      fc.property(start, fc.array(step), (from, steps) => {
        return KNOWN.includes(walk(aTicket(from), steps) as KnownStatus);
      }),
    );
  });

  it('never waits for a satker that does not exist', () => {
    expectAlways(
      fc.property(fc.constantFrom('WAITING_CSO', 'FORWARDED', 'DONE'), fc.array(step), (status, steps) => {
        return walk(aTicket({ status, satker: null }), steps) !== 'WAITING_SATKER';
      }),
    );
  });

  it('never leaves a closed ticket', () => {
    expectAlways(
      fc.property(fc.constantFrom(SATKER, null), fc.array(step), (satker, steps) => {
        return walk(aTicket({ status: 'DONE', feedbackGiven: true, satker }), steps) === 'DONE';
      }),
    );
  });
});

describe('actions and transitions', () => {
  const anyTicket = fc.record({
    status: fc.constantFrom(...KNOWN, 'XYZ'),
    satker: fc.constantFrom(SATKER, null),
    answered: fc.boolean(),
    askedByHaiDjpb: fc.boolean(),
    feedbackGiven: fc.boolean(),
  });

  it('agree: a step that moves a ticket is one that the CSO may take', () => {
    expectAlways(
      fc.property(anyTicket, fc.constantFrom<CsoStep>('ask-back', 'finish', 'forward'), (facts, csoStep) => {
        const ticket = aTicket(facts);
        const moves = statusAfterCso(ticket, csoStep) !== ticket.status;
        return moves === actionsOn(ticket, aSession('CSO_KPPN')).has(csoStep);
      }),
    );
  });

  it('agree: a step that moves a ticket is one that HAI-DJPb’s agent may take', () => {
    expectAlways(
      fc.property(anyTicket, fc.constantFrom<HaiDjpbStep>('ask-back', 'finish'), (facts, agentStep) => {
        const ticket = aTicket(facts);
        const moves = statusAfterHaiDjpb(ticket, agentStep) !== ticket.status;
        return moves === actionsOn(ticket, aSession('AGEN_HAI')).has(agentStep);
      }),
    );
  });

  it('agree: a reply that moves a ticket is one that its satker may write', () => {
    expectAlways(
      fc.property(anyTicket, (facts) => {
        const ticket = aTicket({ ...facts, satker: SATKER });
        const moves = statusAfterSatkerReply(ticket) !== ticket.status;
        return !moves || actionsOn(ticket, aSession('SATKER')).has('reply');
      }),
    );
  });
});

function walk(from: Ticket, steps: readonly ((ticket: Ticket) => string)[]): string {
  return steps.reduce((ticket, take) => ({ ...ticket, status: take(ticket) }), from).status;
}
