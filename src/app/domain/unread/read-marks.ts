/** What one user has read. Times are seconds since 1970, by the backend's clock. */
export interface ReadMarks {
  /** Everything up to this time is read. */
  readonly since: number;
  /** Up to when single tickets are read beyond that, by id. */
  readonly read: Readonly<Record<string, number>>;
}

/** Bytes of marks as JSON, of the 64 kB that the user's settings may have. */
const LARGEST = 8_192;

/** Bytes of `{"since":1711000000,"read":{}}`, and of `:1711000000,` behind each id. */
const FRAME = 30;
const TIME = 12;

/** Marks of a user who has none yet: everything until `since`, in seconds since 1970, counts as read. */
export function firstMarks(since: number): ReadMarks {
  return { since, read: {} };
}

/** Up to when a ticket is read, in seconds since 1970. */
export function readUpTo({ since, read }: ReadMarks, id: string): number {
  return Math.max(since, Object.hasOwn(read, id) ? (read[id] ?? 0) : 0);
}

/** Marks one ticket as read up to `at`, in seconds since 1970. The same marks when it was read already. */
export function markRead(marks: ReadMarks, id: string, at: number): ReadMarks {
  return at <= readUpTo(marks, id) ? marks : compact({ ...marks, read: { ...marks.read, [id]: at } });
}

/** Marks everything up to `at`, in seconds since 1970, as read. */
export function markAllRead(marks: ReadMarks, at: number): ReadMarks {
  return at <= marks.since ? marks : compact({ ...marks, since: at });
}

/** What is read in at least one of two windows or devices. */
export function mergeMarks(one: ReadMarks, other: ReadMarks): ReadMarks {
  const read = { ...one.read };
  for (const [id, at] of Object.entries(other.read)) read[id] = Math.max(at, readUpTo(one, id));
  return compact({ since: Math.max(one.since, other.since), read });
}

/** Marks from the user's settings; null when there are none that can be read. */
export function toMarks(stored: unknown): ReadMarks | null {
  const { since, read } = (stored ?? {}) as { since?: unknown; read?: unknown };
  if (!isTime(since)) return null;
  const times = Object.entries(typeof read === 'object' && read ? read : {}).filter(([, at]) => isTime(at));
  return compact({ since, read: Object.fromEntries(times) as Record<string, number> });
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Without tickets that `since` covers. Too many: `since` moves to the oldest of them, as far as needed. */
function compact({ since, read }: ReadMarks): ReadMarks {
  const newestFirst = Object.entries(read)
    .filter(([, at]) => at > since)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  let left = LARGEST - FRAME;
  const dropped = newestFirst.find(([id]) => (left -= bytesOf(JSON.stringify(id)) + TIME) < 0);
  const from = dropped?.[1] ?? since;
  return { since: from, read: Object.fromEntries(newestFirst.filter(([, at]) => at > from)) };
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
