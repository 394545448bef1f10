import { type Notice, shownNotices, withNoticeLine } from './notice';

const NOTICE: Notice = { code: 'bayar', title: 'SAKTI Pembayaran lambat', text: 'Sedang ditangani.' };
const NOW = Date.parse('2024-03-21T05:00:00Z');

describe('shownNotices', () => {
  const cases: readonly [string, readonly Notice[], readonly string[], readonly string[]][] = [
    ['a notice without an end', [NOTICE], [], ['bayar']],
    ['none that was closed', [NOTICE], ['bayar'], []],
    ['none that is over', [{ ...NOTICE, until: '2024-03-21T12:00:00+07:00' }], [], []],
    ['one that goes on', [{ ...NOTICE, until: '2024-03-21T12:00:01+07:00' }], [], ['bayar']],
    ['three at most', [...'abcd'].map((code) => ({ ...NOTICE, code })), ['a'], ['b', 'c', 'd']],
    ['the first three', [...'abcd'].map((code) => ({ ...NOTICE, code })), [], ['a', 'b', 'c']],
  ];
  for (const [name, notices, dismissed, shown] of cases) {
    it(`are ${name}`, () => {
      expect(shownNotices(notices, dismissed, NOW).map(({ code }) => code)).toEqual([...shown]);
    });
  }
});

describe('withNoticeLine', () => {
  const cases: readonly [string, Notice, string | null][] = [
    ['', NOTICE, 'Gangguan: SAKTI Pembayaran lambat'],
    ['SPM ditolak \n', NOTICE, 'SPM ditolak\nGangguan: SAKTI Pembayaran lambat'],
    ['SPM ditolak', { ...NOTICE, line: 'tidak dapat membayar' }, 'SPM ditolak\nGangguan: tidak dapat membayar'],
    ['Gangguan: SAKTI Pembayaran lambat\nsejak pagi', NOTICE, null],
  ];
  for (const [text, notice, expected] of cases) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(text)}`, () => {
      expect(withNoticeLine(text, notice)).toBe(expected);
    });
  }
});
