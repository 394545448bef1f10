/** One event of a stream. */
export interface StreamEvent {
  /** Name of the event; `message` where the stream gives none. */
  readonly type: string;
  readonly data: string;
}

/** Characters of a line or an event that is not finished. More is no stream of short events. */
const LONGEST = 65_536;

const LINE_END = /\r\n|\r|\n/;

/**
 * Reads `text/event-stream` by the rules of the HTML standard (9.2.6), from bytes that may be cut anywhere: within a
 * line end or a character, too.
 */
export class EventStreamParser {
  private readonly decoder = new TextDecoder();
  private rest = '';
  private afterCr = false;
  private data: string[] = [];
  private type = '';
  private id = '';
  private size = 0;

  /** Id of the last finished event that had one; empty: none yet. */
  lastEventId = '';
  /** Milliseconds before a reconnection, where the stream says so. */
  retry: number | null = null;

  /** The events that these bytes finish. Throws a RangeError for an event that does not end. */
  push(bytes: Uint8Array): StreamEvent[] {
    let text = this.decoder.decode(bytes, { stream: true });
    if (this.afterCr && text) {
      // The second half of a line end whose first half has ended the line.
      if (text.startsWith('\n')) text = text.slice(1);
      this.afterCr = false;
    }
    const lines = (this.rest + text).split(LINE_END);
    this.afterCr = text.endsWith('\r');
    this.rest = lines.pop() ?? '';
    const events = lines.flatMap((line) => this.readLine(line) ?? []);
    if (this.rest.length + this.size > LONGEST) throw new RangeError('an event that does not end');
    return events;
  }

  private readLine(line: string): StreamEvent | null {
    if (line === '') return this.finish();
    this.size += line.length;
    const colon = line.indexOf(':');
    const [name, value] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (name === 'data') this.data.push(value);
    if (name === 'event') this.type = value;
    if (name === 'id' && !value.includes('\0')) this.id = value;
    if (name === 'retry' && /^\d+$/.test(value)) this.retry = Number(value);
    return null;
  }

  private finish(): StreamEvent | null {
    const [data, type] = [this.data, this.type];
    this.lastEventId = this.id;
    this.data = [];
    this.type = '';
    this.size = 0;
    return data.length ? { type: type || 'message', data: data.join('\n') } : null;
  }
}
