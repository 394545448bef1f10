import topics from '../../../assets/catalogue/topics.json';
import { CALENDAR, DEADLINES } from '../../../testing/calendar-samples';
import type { Topic } from '../catalogue/catalogue';
import { dueDate } from './due-date';
import { officeCalendar } from './office-calendar';
import { topicDeadline } from './topic-due';

const TODAY = '2026-11-27';
const KPPN = officeCalendar(CALENDAR, { code: '139' }, 'Asia/Jakarta');
const topic = (code: string): Topic => {
  const found = (topics.topics as unknown as readonly Topic[]).find((each) => each.code === code);
  if (!found) throw new Error(`no topic ${code}`);
  return found;
};
const dateOf = (code: string, answers: Readonly<Record<string, string>>) => {
  const { deadline, base } = topicDeadline(topic(code), answers, DEADLINES, TODAY) ?? {};
  return deadline && base ? dueDate(KPPN, deadline, base) : (base ?? null);
};

describe('topicDeadline', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['lpj-bendahara', { periode: '10-2026' }, '2026-11-10'],
    ['lpj-bendahara', { periode: 'Oktober 2026' }, '2026-11-10'],
    ['gaji-skpp-ppnpn', { periode: 'Desember 2026' }, '2026-11-13'],
    ['capaian-output', { periode: '10/2026' }, '2026-11-06'],
    ['kontrak-supplier', { tanggalTandaTangan: '21-12-2026' }, '2026-12-30'],
    ['retur-sp2d', { tanggalPemberitahuan: '2/11/2026' }, '2026-11-11'],
    ['up-tup-gup', { tanggalSp2d: '05-11-2026' }, '2026-12-05'],
  ];
  for (const [code, answers, date] of cases) {
    it(`of ${code} is ${date} for ${Object.values(answers).join()}`, () => {
      expect(dateOf(code, answers)).toEqual({ date, from: null });
    });
  }

  it('has no base while the answer is no such date', () => {
    for (const periode of ['', 'Triwulan IV 2026', '13-2026', '21-12-2026', '10-2062', '10-1926']) {
      expect(topicDeadline(topic('lpj-bendahara'), { periode }, DEADLINES, TODAY)?.base)
        .withContext(periode)
        .toBeNull();
    }
  });

  it('is nothing for a topic without one, and where deadlines are not there', () => {
    expect(topicDeadline(topic('lainnya'), {}, DEADLINES, TODAY)).toBeNull();
    expect(topicDeadline(topic('lpj-bendahara'), { periode: '10-2026' }, [], TODAY)).toBeNull();
  });
});
