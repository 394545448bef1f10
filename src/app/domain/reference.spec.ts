import { haiDjpbLabel, isReference, referenceLabel, withoutLabel } from './reference';

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
