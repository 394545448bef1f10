import fc from 'fast-check';
import { EventStreamParser, type StreamEvent } from './event-stream';

const encoder = new TextEncoder();

describe('EventStreamParser', () => {
  const message = (data: string, type = 'message'): StreamEvent => ({ type, data });
  const cases: readonly [string, string, readonly StreamEvent[]][] = [
    ['one line of data', 'data: a\n\n', [message('a')]],
    ['several lines of data', 'data: a\ndata: b\n\n', [message('a\nb')]],
    [
      'a name, which is that of one event',
      'event: changed\ndata: a\n\ndata: b\n\n',
      [message('a', 'changed'), message('b')],
    ],
    ['line ends of CR', 'data: a\r\rdata: b\r\r', [message('a'), message('b')]],
    ['line ends of CR and LF', 'data: a\r\ndata: b\r\n\r\n', [message('a\nb')]],
    ['line ends of every kind', 'data: a\r\n\ndata: b\n\r', [message('a'), message('b')]],
    [
      'no space after the colon, or one, or two',
      'data:a\n\ndata: b\n\ndata:  c\n\n',
      [message('a'), message('b'), message(' c')],
    ],
    ['a comment', ': alive\n\n:\n\n', []],
    ['a comment within an event', 'data: a\n: alive\ndata: b\n\n', [message('a\nb')]],
    ['a field without a colon', 'data\n\ndata\ndata\n\n', [message(''), message('\n')]],
    ['a colon in the data', 'data: {"a":1}\n\n', [message('{"a":1}')]],
    ['an unknown field', 'Data: a\n data: b\nfoo: c\n\n', []],
    ['a name without data, which names no later event', 'event: changed\n\ndata: a\n\n', [message('a')]],
    ['an event that is not finished', 'data: a\n\ndata: b\n', [message('a')]],
    ['a byte order mark', '\ufeffdata: a\n\n', [message('a')]],
    ['characters of several bytes', 'data: é 字 😀\n\n', [message('é 字 😀')]],
  ];
  for (const [what, text, events] of cases) {
    it(`reads ${what}`, () => expect(new EventStreamParser().push(encoder.encode(text))).toEqual([...events]));
  }

  it('finds the same in any splitting of the bytes', () => {
    const part = fc.constantFrom(
      ...[
        'data: ',
        'data:é',
        '😀',
        'event: changed',
        'id: 7',
        'id',
        'retry: 9',
        ': x',
        ':',
        '\n',
        '\r',
        '\r\n',
        '\n\n',
        '\ufeff',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.array(fc.nat(6)), (parts, sizes) => {
        const bytes = encoder.encode(parts.join(''));
        const whole = new EventStreamParser();
        const cut = new EventStreamParser();
        const expected = whole.push(bytes);
        const found: StreamEvent[] = [];
        let at = 0;
        for (const size of [...sizes, bytes.length]) {
          found.push(...cut.push(bytes.subarray(at, at + size)));
          at += size;
        }
        expect(found).toEqual(expected);
        expect([cut.lastEventId, cut.retry]).toEqual([whole.lastEventId, whole.retry]);
      }),
    );
  });

  it('gives an event as soon as its last line end begins', () => {
    const parser = new EventStreamParser();
    expect(parser.push(encoder.encode('data: a\r\n\r'))).toEqual([message('a')]);
    expect(parser.push(encoder.encode('\ndata: b\n\n'))).toEqual([message('b')]);
  });

  it('ends a line once where its CR and LF are cut apart', () => {
    const parser = new EventStreamParser();
    expect(parser.push(encoder.encode('data: a\r'))).toEqual([]);
    expect(parser.push(encoder.encode('\ndata: b\r\n\r\n'))).toEqual([message('a\nb')]);
  });

  it('keeps the last id of a finished event, and takes it back for an empty one', () => {
    const parser = new EventStreamParser();
    const idAfter = (text: string): string => (parser.push(encoder.encode(text)), parser.lastEventId);
    expect(idAfter('id: 1\ndata: a\n')).toBe('');
    expect(idAfter('\n')).toBe('1');
    expect(idAfter('data: b\n\n')).toBe('1');
    expect(idAfter('id: a\0b\n\n')).toBe('1');
    expect(idAfter('id\n\n')).toBe('');
  });

  it('reads the pause before a reconnection, in digits only', () => {
    const parser = new EventStreamParser();
    const retryAfter = (text: string): number | null => (parser.push(encoder.encode(text)), parser.retry);
    expect(retryAfter('retry: -1\nretry: 1e3\nretry:\n')).toBeNull();
    expect(retryAfter('retry: 7000\n')).toBe(7000);
  });

  it('refuses an event that does not end', () => {
    const endless = (line: string) => (): void => {
      const parser = new EventStreamParser();
      for (let part = 0; part < 100; part++) parser.push(encoder.encode(line));
    };
    expect(endless('x'.repeat(1_000))).toThrowError(RangeError);
    expect(endless(`data: ${'x'.repeat(1_000)}\n`)).toThrowError(RangeError);
    expect(endless(`data: ${'x'.repeat(1_000)}\n\n`)).not.toThrow();
  });
});
