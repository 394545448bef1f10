/** A disturbance that the office knows, such as a module of SAKTI that is down. */
export interface Notice {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  /** The line that "Saya juga" adds to a draft; left out: the title. */
  readonly line?: string;
  /** Shown until then, ISO 8601; left out: as long as it is there. */
  readonly until?: string;
}

/** Notices that are shown at a time; more would hide the list. */
const MOST_SHOWN = 3;

/**
 * The notices to show.
 *
 * @param dismissed codes of notices that the user has closed
 * @param now milliseconds since 1970
 */
export function shownNotices(notices: readonly Notice[], dismissed: readonly string[], now: number): readonly Notice[] {
  const over = (until: string | undefined): boolean => until !== undefined && Date.parse(until) <= now;
  return notices.filter(({ code, until }) => !dismissed.includes(code) && !over(until)).slice(0, MOST_SHOWN);
}

/** A draft's text with the line of a notice at its end; null when it has the line. */
export function withNoticeLine(text: string, { line, title }: Notice): string | null {
  const words = `Gangguan: ${line ?? title}`;
  return text.split('\n').includes(words) ? null : [text.trimEnd(), words].filter(Boolean).join('\n');
}
