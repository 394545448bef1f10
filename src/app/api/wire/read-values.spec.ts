import * as fc from 'fast-check';
import { readEtag } from './read-etag';
import { readInstant } from './read-instant';
import { own, readCount, readId, readNullableText, readOneOf, readText, uniqueBy } from './read-value';

describe('readText', () => {
  for (const [value, text] of [
    ['a', 'a'],
    ['', ''],
    ['a\r\nb', 'a\nb'],
    ['a\u0000b\ud800', 'a\ufffdb\ufffd'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['lap\u202efdp.exe\u2066\u200f', 'lapfdp.exe'],
    [0, '0'],
    [12.5, '12.5'],
    [true, null],
    [null, null],
    [undefined, null],
    [{ t: 's', f: 'A1' }, null],
    [['a'], null],
  ] as const) {
    it(`reads ${JSON.stringify(value)} (F09)`, () => {
      expect(readNullableText(value)).toBe(text);
      expect(readText(value)).toBe(text ?? '');
    });
  }
});

describe('readId', () => {
  for (const [value, id] of [
    ['a\r\nb', 'a\r\nb'],
    [7, '7'],
    [null, ''],
    [{}, ''],
    // These cannot be part of a URL.
    ['a\ud800', ''],
    ['..', ''],
    ['.', ''],
    ['...', '...'],
    ['__proto__', ''],
    ['constructor', ''],
  ] as const) {
    it(`reads ${JSON.stringify(value)} as it came`, () => expect(readId(value)).toBe(id));
  }
});

describe('readCount', () => {
  for (const [value, count] of [
    [0, 0],
    [15, 15],
    ['15', 15],
    ['0', 0],
    [-1, null],
    [1.5, null],
    [NaN, null],
    [1e300, null],
    ['', null],
    ['abc', null],
    ['15 rows', null],
    ['-1', null],
    ['9'.repeat(15), 999_999_999_999_999],
    ['9'.repeat(16), null],
    [true, null],
    [null, null],
    [[3], null],
    [{}, null],
  ] as const) {
    it(`reads ${JSON.stringify(value)}`, () => expect(readCount(value)).toBe(count));
  }
});

describe('own', () => {
  it('reads fields of the object itself only (F49)', () => {
    expect(own({ a: 1 }, 'a')).toBe(1);
    expect(own({ a: 1 }, 'constructor')).toBeUndefined();
    expect(own({}, '__proto__')).toBeUndefined();
    expect(own(JSON.parse('{"__proto__":{"a":1}}'), 'a')).toBeUndefined();
    expect(own([1], '0')).toBeUndefined();
    expect(own('text', 'length')).toBeUndefined();
    expect(own(null, 'a')).toBeUndefined();
    expect(own(undefined, 'a')).toBeUndefined();
  });
});

describe('readOneOf', () => {
  it('knows its words and no others', () => {
    expect(readOneOf('b', ['a', 'b'])).toBe('b');
    expect(readOneOf('c', ['a', 'b'])).toBeNull();
    expect(readOneOf(['a'], ['a', 'b'])).toBeNull();
  });
});

describe('uniqueBy', () => {
  it('keeps the first of each key, in order', () => {
    expect(uniqueBy(['b1', 'a1', 'b2', 'a2', 'c1'], (item) => item.charAt(0))).toEqual(['b1', 'a1', 'c1']);
  });
});

describe('readInstant', () => {
  for (const [value, instant] of [
    ['2024-03-19T05:00:40Z', '2024-03-19T05:00:40.000Z'],
    ['2024-03-19T05:00:40.123456Z', '2024-03-19T05:00:40.000Z'],
    ['2024-03-19T12:00:40+07:00', '2024-03-19T05:00:40.000Z'],
    ['2024-03-19 12:00:40+0700', '2024-03-19T05:00:40.000Z'],
    [' 2024-03-19T14:00:40+09:00 ', '2024-03-19T05:00:40.000Z'],
    ['2024-03-18T22:00:40-07:00', '2024-03-19T05:00:40.000Z'],
    ['2024-03-19T12:00:40', null],
    ['2024-03-19 12:00:40', null],
    ['2024-03-19', null],
    ['19-03-2024 12:00:40', null],
    ['2024-02-30T05:00:40Z', null],
    ['2024-13-01T05:00:40Z', null],
    ['2024-03-19T25:00:40Z', null],
    ['0000-00-00T00:00:00Z', null],
    ['0000-00-00', null],
    ['0001-01-01T00:00:00Z', null],
    ['Invalid Date', null],
    ['', null],
    [1710824440000, null],
    [null, null],
    [undefined, null],
    [{ $date: '2024-03-19T05:00:40Z' }, null],
  ] as const) {
    it(`reads ${JSON.stringify(value)} (F47)`, () => expect(readInstant(value)).toBe(instant));
  }

  it('reads every instant, in every zone, as the same second in UTC', () => {
    const dates = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: -12, max: 14 }), (date, hours) => {
        const local = new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, -1);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        return readInstant(local + offset) === `${date.toISOString().slice(0, 19)}.000Z`;
      }),
    );
  });
});

describe('readEtag', () => {
  for (const [value, etag] of [
    ['"7"', '"7"'],
    ['W/"7"', '"7"'],
    [' "7" ', '"7"'],
    ['""', '""'],
    ['7', null],
    ['"7', null],
    ['"a"b"', null],
    ['"7", "8"', null],
    ['', null],
    [null, null],
  ] as const) {
    it(`reads ${value}`, () => expect(readEtag(value)).toBe(etag));
  }
});
