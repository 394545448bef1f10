import fc from 'fast-check';
import type { ZoneName } from '../../../src/app/domain/session';
import { expectAlways } from '../../../src/testing/expect-always';
import { referenceAt } from './reference-at';

describe('referenceAt', () => {
  const cases: readonly (readonly [string, ZoneName, string])[] = [
    ['2024-03-19T05:00:40Z', 'Asia/Jakarta', 'HAI-319120040'],
    ['2024-03-21T05:07:11Z', 'Asia/Jakarta', 'HAI-321120711'],
    ['2024-03-21T05:07:11Z', 'Asia/Makassar', 'HAI-321130711'],
    ['2024-03-21T05:07:11Z', 'Asia/Jayapura', 'HAI-321140711'],
    ['2024-10-01T01:02:03Z', 'Asia/Jakarta', 'HAI-1001080203'],
    ['2023-12-31T16:59:59Z', 'Asia/Jakarta', 'HAI-1231235959'],
    ['2023-12-31T16:59:59Z', 'Asia/Makassar', 'HAI-101005959'],
    ['2023-12-31T17:00:00Z', 'Asia/Jakarta', 'HAI-101000000'],
  ];

  for (const [iso, zone, reference] of cases) {
    it(`numbers ${iso} in ${zone} ${reference}`, () => expect(referenceAt(new Date(iso), zone)).toBe(reference));
  }

  it('tells month, day and time of every moment, from 9 digits before October and from 10 after', () => {
    const moments = fc.date({
      min: new Date('2000-01-02T00:00:00Z'),
      max: new Date('2099-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    expectAlways(
      fc.property(moments, (date) => {
        const [, month = '', rest = ''] = /^HAI-(\d{1,2})(\d{8})$/.exec(referenceAt(date, 'Asia/Jakarta')) ?? [];
        const [day = '', hour = '', minute = '', second = ''] = rest.match(/\d\d/g) ?? [];
        const wib = `${date.getUTCFullYear()}-${month.padStart(2, '0')}-${day}T${hour}:${minute}:${second}+07:00`;
        // The number has no year. Around New Year the year in WIB is already the next one.
        const years = [wib, wib.replace(/^\d+/, String(date.getUTCFullYear() + 1))];
        return years.some((iso) => Date.parse(iso) === Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});
