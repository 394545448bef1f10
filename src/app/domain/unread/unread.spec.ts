import { aSession, aThreadEntry, aTicket, aTicketDetail } from '../../../testing/samples';
import type { Role } from '../session';
import type { ThreadSide, Ticket } from '../ticket';
import { firstMarks, markRead } from './read-marks';
import { isUnread, newestOf, secondsOf, sideOf } from './unread';

const BEFORE = '2024-03-21T05:00:00Z';
const NOW = '2024-03-21T06:00:00Z';
const LATER = '2024-03-21T07:00:00Z';
const marks = firstMarks(secondsOf(NOW));

describe('isUnread', () => {
  const cases: readonly [string, Partial<Ticket>, ThreadSide, boolean][] = [
    ['an answer of the office', { lastEntryAt: LATER, lastEntrySide: 'CSO' }, 'SATKER', true],
    ['an answer of HAI-DJPb', { lastEntryAt: LATER, lastEntrySide: 'HAI_DJPB' }, 'SATKER', true],
    ['an answer of HAI-DJPb, to an officer', { lastEntryAt: LATER, lastEntrySide: 'HAI_DJPB' }, 'CSO', true],
    ['an answer that was there at first', { lastEntryAt: BEFORE, lastEntrySide: 'CSO' }, 'SATKER', false],
    ['an answer of the very second', { lastEntryAt: NOW, lastEntrySide: 'CSO' }, 'SATKER', false],
    ['an entry of the own side', { lastEntryAt: LATER, lastEntrySide: 'SATKER' }, 'SATKER', false],
    ['an entry of a colleague', { lastEntryAt: LATER, lastEntrySide: 'CSO' }, 'CSO', false],
    ['a question of the satker, to an officer', { lastEntryAt: LATER, lastEntrySide: 'SATKER' }, 'CSO', true],
    [
      'another status without an entry',
      { lastEntryAt: BEFORE, lastEntrySide: 'CSO', status: 'DONE', statusSince: LATER },
      'SATKER',
      false,
    ],
    [
      'an entry without another status',
      { lastEntryAt: LATER, lastEntrySide: 'CSO', status: 'DONE', statusSince: BEFORE },
      'SATKER',
      true,
    ],
    ['a row that no address can name', { id: '!1', lastEntryAt: LATER, lastEntrySide: 'CSO' }, 'SATKER', false],
  ];
  for (const [what, facts, side, unread] of cases)
    it(`is ${unread} for ${what}`, () => expect(isUnread(aTicket(facts), marks, side)).toBe(unread));

  const byStatus: readonly [string, Partial<Ticket>, ThreadSide][] = [
    ['a question', { status: 'WAITING_CSO' }, 'SATKER'],
    ['a question back', { status: 'WAITING_SATKER' }, 'CSO'],
    ['a question back of HAI-DJPb', { status: 'WAITING_SATKER', askedByHaiDjpb: true }, 'HAI_DJPB'],
    ['forwarding', { status: 'FORWARDED' }, 'CSO'],
    ['a reply to HAI-DJPb', { status: 'FORWARDED', askedByHaiDjpb: true }, 'SATKER'],
    ['an answer', { status: 'DONE' }, 'CSO'],
    ['feedback', { status: 'DONE', feedbackGiven: true }, 'SATKER'],
    ['a status that nobody knows', { status: 'DIBATALKAN' }, 'CSO'],
  ];
  for (const [what, facts, by] of byStatus) {
    it(`without the newest entry takes ${what} for the work of ${by}`, () => {
      const changed = aTicket({ ...facts, statusSince: LATER });
      expect([isUnread(changed, marks, 'SATKER'), isUnread(changed, marks, 'CSO')]).toEqual([
        by !== 'SATKER',
        by !== 'CSO',
      ]);
      expect(isUnread({ ...changed, statusSince: NOW }, marks, 'SATKER')).toBeFalse();
    });
  }

  it('is false again once the ticket was read, until the next entry', () => {
    const answered = aTicket({ lastEntryAt: LATER, lastEntrySide: 'CSO' });
    const read = markRead(marks, answered.id, newestOf(answered));
    expect(isUnread(answered, read, 'SATKER')).toBeFalse();
    expect(isUnread({ ...answered, id: 't-2' }, read, 'SATKER')).toBeTrue();
    expect(isUnread({ ...answered, lastEntryAt: '2024-03-21T07:00:01Z' }, read, 'SATKER')).toBeTrue();
  });
});

describe('newestOf', () => {
  it('is the latest of entry, status and thread', () => {
    const thread = [aThreadEntry(), aThreadEntry({ at: LATER }), aThreadEntry({ at: null })];
    expect(newestOf(aTicket({ lastEntryAt: LATER, statusSince: NOW }))).toBe(secondsOf(LATER));
    expect(newestOf(aTicket({ lastEntryAt: null, statusSince: NOW }))).toBe(secondsOf(NOW));
    expect(newestOf(aTicketDetail({ statusSince: NOW, thread }))).toBe(secondsOf(LATER));
    expect(newestOf(aTicket({ statusSince: null }))).toBe(0);
  });
});

describe('sideOf', () => {
  const cases: readonly [Role, ThreadSide | null][] = [
    ['SATKER', 'SATKER'],
    ['CSO_KPPN', 'CSO'],
    ['CSO_KANWIL', 'CSO'],
    ['CSO_KPH', 'CSO'],
    ['KANTOR_PUSAT', null],
  ];
  for (const [role, side] of cases) it(`is ${side} for ${role}`, () => expect(sideOf(aSession(role))).toBe(side));
});
