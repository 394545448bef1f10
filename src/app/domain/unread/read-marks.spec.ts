import { firstMarks, markAllRead, markRead, mergeMarks, type ReadMarks, readUpTo, toMarks } from './read-marks';

const NOW = 1_711_000_000;
const first = firstMarks(NOW);
const sizeOf = (marks: ReadMarks): number => new TextEncoder().encode(JSON.stringify(marks)).length;

describe('read marks', () => {
  it('mark one ticket, and nothing else', () => {
    const marks = markRead(first, 't-1', NOW + 60);
    expect([readUpTo(marks, 't-1'), readUpTo(marks, 't-2'), readUpTo(marks, 'constructor')]).toEqual([
      NOW + 60,
      NOW,
      NOW,
    ]);
  });

  it('stay the same when the ticket was read already', () => {
    const marks = markRead(first, 't-1', NOW + 60);
    expect(markRead(marks, 't-1', NOW + 30)).toBe(marks);
    expect(markRead(marks, 't-2', NOW)).toBe(marks);
    expect(markAllRead(marks, NOW)).toBe(marks);
  });

  it('keep no ticket that the date covers', () => {
    const marks = markRead(markRead(first, 't-1', NOW + 60), 't-2', NOW + 120);
    expect(markAllRead(marks, NOW + 60)).toEqual({ since: NOW + 60, read: { 't-2': NOW + 120 } });
  });

  for (const [what, idOf] of [
    ['short ids', (n: number) => `t-${n}`],
    ['long ids', (n: number) => `${'tiket-'.repeat(6)}${n}`],
    ['ids of several bytes a character', (n: number) => `"№"${n}`],
  ] as const) {
    it(`never take more than 8 kB, with ${what}: the oldest go, and the date moves over them`, () => {
      let marks = first;
      for (let n = 1; n <= 1_000; n++) marks = markRead(marks, idOf(n), NOW + n);
      expect(sizeOf(marks)).toBeLessThanOrEqual(8_192);
      expect(sizeOf(marks)).toBeGreaterThan(8_000);
      const kept = Object.keys(marks.read).length;
      expect(marks.since).toBe(NOW + 1_000 - kept);
      expect(readUpTo(marks, idOf(1))).toBe(marks.since);
      expect(readUpTo(marks, idOf(1_000))).toBe(NOW + 1_000);
    });
  }

  it('of two windows are what is read in one of them, in whichever order they meet', () => {
    const one = markRead(markRead(first, 'a', NOW + 10), 'b', NOW + 90);
    const other = markRead(markRead(markAllRead(first, NOW + 20), 'b', NOW + 80), 'c', NOW + 50);
    const merged = { since: NOW + 20, read: { b: NOW + 90, c: NOW + 50 } };
    expect(mergeMarks(one, other)).toEqual(merged);
    expect(mergeMarks(other, one)).toEqual(merged);
    expect(mergeMarks(merged, one)).toEqual(merged);
  });

  it('never move the date back, however many are merged', () => {
    const many = (id: string, from: number): ReadMarks => {
      const read = Array.from({ length: 300 }, (_, n) => [`${id}-${n}`, from + n] as const);
      return { since: from - 1, read: Object.fromEntries(read) };
    };
    expect(mergeMarks(many('a', NOW), many('b', NOW + 5_000)).since).toBeGreaterThanOrEqual(NOW + 4_999);
  });

  it('are written alike whichever way they came about, so that equal marks are not stored again', () => {
    const one = markRead(markRead(first, 'a', NOW + 10), 'b', NOW + 10);
    const other = markRead(markRead(first, 'b', NOW + 10), 'a', NOW + 10);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(mergeMarks(one, other))).toBe(JSON.stringify(one));
  });

  it('are read from the settings as they were stored', () => {
    const marks = markRead(first, 't-1', NOW + 60);
    expect(toMarks(JSON.parse(JSON.stringify(marks)))).toEqual(marks);
  });

  for (const [what, stored] of [
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['no date', { read: {} }],
    ['a date as text', { since: '2024' }],
    ['a negative date', { since: -1 }],
  ] as const) {
    it(`are none from ${what}`, () => expect(toMarks(stored)).toBeNull());
  }

  it('leave out what is no time', () => {
    const read = { a: NOW + 1, b: 'x', c: -5, d: 1.5, e: null };
    expect(toMarks({ since: NOW, read })).toEqual({ since: NOW, read: { a: NOW + 1 } });
    expect(toMarks({ since: NOW, read: 'x' })).toEqual(first);
  });
});
