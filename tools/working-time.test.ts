import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

/** Counts of working time, printed by a process of its own, whose zone can be another one. */
const COUNTS = `
  import { readFileSync } from 'node:fs';
  import { officeCalendar } from './src/app/domain/working-time/office-calendar.ts';
  import { nextOpening, workingDaysPassed, workingTime } from './src/app/domain/working-time/working-time.ts';
  import { dueDate } from './src/app/domain/working-time/due-date.ts';
  const read = (file) => JSON.parse(readFileSync('src/assets/catalogue/' + file + '.json', 'utf8'));
  const office = officeCalendar(read('calendar'), { code: '139', kind: 'KPPN' }, 'Asia/Makassar');
  const counts = [new Date(2026, 0, 1).getTimezoneOffset()];
  for (let i = 0; i < 400; i++) {
    const from = Date.UTC(2024, 0, 1) + i * 61 * 3_600_000;
    const to = from + i * 47 * 60_000;
    counts.push(workingTime(office, from, to), workingDaysPassed(office, from, to), nextOpening(office, from));
  }
  for (const deadline of read('deadlines').deadlines)
    for (const { for: base } of deadline.examples ?? []) counts.push(dueDate(office, deadline, base));
  console.log(JSON.stringify(counts));
`;

const countsIn = (zone: string): readonly unknown[] => {
  const tsx = ['--import', 'tsx', '--input-type=module', '--eval', COUNTS];
  return JSON.parse(execFileSync(process.execPath, tsx, { env: { ...process.env, TZ: zone }, encoding: 'utf8' })) as [];
};

test("working time and due dates do not depend on the machine's zone", () => {
  const [zone, ...counts] = countsIn('UTC');
  assert.equal(zone, 0);
  assert.equal(counts.length > 1200, true);
  for (const [name, minutes] of [
    ['Asia/Jakarta', -420],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ] as const) {
    const [shifted, ...others] = countsIn(name);
    assert.equal(shifted, minutes);
    assert.deepEqual(others, counts);
  }
});
