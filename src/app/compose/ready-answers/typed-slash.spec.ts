import { isLineStart, typedAfterSlash } from './typed-slash';

describe('a slash in a text', () => {
  let box: HTMLTextAreaElement;
  beforeEach(() => {
    box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
  });
  afterEach(() => box.remove());
  const type = (text: string, caret = text.length, anchor = caret): void => {
    box.value = text;
    box.setSelectionRange(anchor, caret);
  };

  const starts: readonly (readonly [string, readonly [string, number?, number?], boolean])[] = [
    ['an empty text', [''], true],
    ['a line of its own', ['Baik,\n'], true],
    ['the beginning of a text', ['Baik,', 0], true],
    ['the middle of a line', ['1'], false],
    ['a chosen text', ['Baik,', 5, 0], false],
  ];
  for (const [name, given, expected] of starts) {
    it(`${expected ? 'begins' : 'begins no'} line: ${name}`, () => {
      type(...given);
      expect(isLineStart(box)).toBe(expected);
    });
  }

  const typed: readonly (readonly [string, readonly [string, number?, number?], string | null])[] = [
    ['nothing yet', ['Awal\n/'], ''],
    ['words', ['Awal\n/berkas kurang'], 'berkas kurang'],
    ['words before others', ['Awal\n/berkas\nAkhir', 12], 'berkas'],
    ['another line', ['Awal\n/berkas\n'], null],
    ['another place', ['Awal\n/berkas', 3], null],
    ['a chosen text', ['Awal\n/berkas', 12, 6], null],
    ['a slash that is gone', ['Awal\nberkas'], null],
  ];
  for (const [name, given, expected] of typed) {
    it(`is followed by ${name}: ${expected ?? 'no search'}`, () => {
      type(...given);
      expect(typedAfterSlash(box, 5)).toBe(expected);
    });
  }

  it('searches no more once the focus is elsewhere', () => {
    type('Awal\n/berkas');
    box.blur();
    expect(typedAfterSlash(box, 5)).toBeNull();
  });
});
