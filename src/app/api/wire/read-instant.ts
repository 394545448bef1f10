const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;

/**
 * An instant as ISO 8601 in UTC; null for what is none (F47). A time without a zone is none: whether a backend means
 * Jakarta, Jayapura or UTC by it cannot be known, and a wrong hour is worse than `-`.
 */
export function readInstant(value: unknown): string | null {
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = ''] =
    (typeof value === 'string' && INSTANT.exec(value.trim())) || [];
  if (!year || !isDay(Number(year), Number(month), Number(day))) return null;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const clock = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    milliseconds,
  );
  return new Date(clock - offsetOf(zone)).toISOString();
}

/** Zero dates (`0000-00-00`, `0001-01-01`) stand for "none" in many databases. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
