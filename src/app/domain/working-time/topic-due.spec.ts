import topics from '../../../assets/catalogue/topics.json';
import { CALENDAR, DEADLINES } from '../../../testing/calendar-samples';
import type { Topic } from '../catalogue/catalogue';
import { dueDate } from './due-date';
import { officeCalendar } from './office-calendar';
import { CHOSEN_DEADLINE, topicDeadline, topicDeadlines } from './topic-due';

const TODAY = '2026-11-27';
const KPPN = officeCalendar(CALENDAR, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');
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

  const chosen: readonly (readonly [string, string, string, string, string | null])[] = [
    ['gaji-skpp-ppnpn', 'Perubahan data gaji dan rekonsiliasi gaji', 'Desember 2026', '2026-11-10', null],
    ['gaji-skpp-ppnpn', 'SPM penghasilan PPNPN induk', 'Desember 2026', '2026-12-23', '2026-12-21'],
    ['gaji-skpp-ppnpn', 'SPM tunjangan kinerja', 'Desember 2026', '2026-11-30', null],
    ['revisi-dipa', 'Proyeksi pengeluaran bulanan', 'Desember 2026', '2026-12-04', '2026-12-01'],
  ];
  for (const [code, name, periode, date, from] of chosen) {
    it(`of ${code} is the one that the user chose: ${name}`, () => {
      expect(dateOf(code, { periode, [CHOSEN_DEADLINE]: name })).toEqual({ date, from });
    });
  }

  it('is the first of several until the user chooses, and none where the user chose none', () => {
    const gaji = topic('gaji-skpp-ppnpn');
    expect(topicDeadlines(gaji, DEADLINES).map(({ deadline }) => deadline.key)).toEqual([
      'gaji-induk',
      'perubahan-gaji',
      'ppnpn',
      'tukin',
    ]);
    expect(topicDeadline(gaji, {}, DEADLINES, TODAY)?.deadline.key).toBe('gaji-induk');
    expect(topicDeadline(gaji, { [CHOSEN_DEADLINE]: '' }, DEADLINES, TODAY)).toBeNull();
  });

  it('of a topic with one is not changed by a choice that another topic left', () => {
    const answers = { periode: '10-2026', [CHOSEN_DEADLINE]: 'SPM tunjangan kinerja' };
    expect(dateOf('lpj-bendahara', answers)).toEqual({ date: '2026-11-10', from: null });
  });
});
