import fc from 'fast-check';

import { expectAlways } from '../../testing/always';
import { haiDjpbLabel, isReference, referenceAt, referenceLabel, withoutLabel } from './reference';
import type { ZoneName } from './zone';

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
        // The year stands nowhere in the number; around New Year WIB is already in the next one.
        const years = [wib, wib.replace(/^\d+/, String(date.getUTCFullYear() + 1))];
        return years.some((iso) => Date.parse(iso) === Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});

describe('the shape of a reference', () => {
  for (const text of ['HAI-319120040', 'HAI-1231235959'])
    it(`is that of ${text}`, () => expect(isReference(text)).toBeTrue());
  for (const text of [
    '',
    'HAI-31912004',
    'HAI-12312359590',
    'x HAI-319120040',
    'HAI-319120040\n<b>',
    'reference:<script>',
  ])
    it(`is not that of ${JSON.stringify(text)}`, () => expect(isReference(text)).toBeFalse());
});

describe('labels of fig 5', () => {
  it('write the reference', () => expect(referenceLabel('HAI-319120040')).toBe('No. Ref: HAI-319120040'));
  it('write the HAI-DJPb number', () =>
    expect(haiDjpbLabel('20240314-ZGEAK9')).toBe('(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)'));

  for (const [text, number] of [
    [referenceLabel('HAI-319120040'), 'HAI-319120040'],
    [` ${referenceLabel('HAI-319120040').toLowerCase()} `, 'hai-319120040'],
    [haiDjpbLabel('20240314-ZGEAK9'), '20240314-ZGEAK9'],
    ['HAI-319120040', 'HAI-319120040'],
    ['No. Ref: mana yang benar', 'No. Ref: mana yang benar'],
    ['No. Ref:', 'No. Ref:'],
  ] as const) {
    it(`leave "${number}" of "${text}"`, () => expect(withoutLabel(text)).toBe(number));
  }
});
