import type { ZoneName } from '../../../src/app/domain/session';
import { instantOf } from '../local-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OPENS = 7 * 60 + 45;
const CLOSES = 16 * 60 + 30;

/** Public holidays of 2024 (month-day). */
const HOLIDAYS = ['01-01', '02-08', '03-11', '04-10', '04-11', '05-01', '05-23', '06-17', '08-17', '09-16', '12-25'];

/** Working days and hours of one office. */
export class WorkHours {
  private readonly midnight: number;
  private readonly open: ReadonlySet<number>;
  private readonly days: readonly number[];

  /** Covers 1 January of the year of `now` until `now`; `now` in milliseconds since 1970. */
  constructor(
    private readonly now: number,
    zone: ZoneName,
  ) {
    const year = new Date(now).getUTCFullYear();
    this.midnight = instantOf(`${year}-01-01T00:00:00`, zone);
    const days: number[] = [];
    for (let day = 0; this.midnight + day * DAY + OPENS * MINUTE < now; day++) {
      const date = new Date(Date.UTC(year, 0, 1) + day * DAY);
      const rest = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      if (!rest && !HOLIDAYS.includes(date.toISOString().slice(5, 10))) days.push(day);
    }
    this.days = days;
    this.open = new Set(days);
  }

  /** The instant at which this share (0 to 1) of the working time until `now` has passed. */
  instantAt(share: number): number {
    const last = Math.max(0, this.days.length - 1);
    const today = (this.now - this.midnight) / MINUTE - (this.days[last] ?? 0) * 24 * 60 - OPENS;
    const at = share * (last + Math.min(1, today / (CLOSES - OPENS)));
    const minute = OPENS + (at % 1) * (CLOSES - OPENS);
    const instant = this.midnight + (this.days[Math.floor(at)] ?? 0) * DAY + minute * MINUTE;
    return Math.min(this.now - MINUTE, Math.floor(instant / 1000) * 1000);
  }

  /** The given instant, or the next working hour when the office is closed. Never later than `now`. */
  notBefore(instant: number): number {
    let day = Math.floor((instant - this.midnight) / DAY);
    let minute = Math.floor((instant - this.midnight - day * DAY) / MINUTE);
    if (minute >= CLOSES) day++;
    if (minute >= CLOSES || minute < OPENS || !this.open.has(day)) minute = OPENS + (minute % 120);
    while (!this.open.has(day) && this.midnight + day * DAY < this.now) day++;
    return Math.min(this.now - 5 * MINUTE, this.midnight + day * DAY + minute * MINUTE + (instant % MINUTE));
  }
}
