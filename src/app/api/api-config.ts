import { InjectionToken } from '@angular/core';
import type { Limits } from '../domain/limits';

type Headers = Readonly<Record<string, string>>;

/** Where the backend is and how it wants to be asked; from config.json, or from the host. */
export interface ApiConfig {
  /** Relative to the page (`/api/haicso/v1/`) or absolute; no request ever leaves it. */
  readonly apiBase: string;
  /**
   * Sent with every request; a function is asked each time, for a token that changes. Null: nobody is logged in, and
   * nothing is sent.
   */
  readonly headers?: Headers | (() => Headers | null | Promise<Headers | null>);
  /** Asked when the backend refuses the session; true when the same request may be tried once more. */
  readonly renew?: () => Promise<boolean>;
  /** Cookies to another origin. */
  readonly withCredentials?: boolean;
  /** Overrides DEFAULT_LIMITS; the session's own limits override both. */
  readonly limits?: Partial<Limits>;
  readonly timeLimits?: Partial<TimeLimits>;
}

/** Milliseconds. */
export interface TimeLimits {
  /** From asking to the whole answer. */
  readonly read: number;
  readonly send: number;
  /** Between two signs of progress of an upload or download; however long it takes in all. */
  readonly stall: number;
  /** Until the first byte of an upload has left; longer than a browser tries to connect. */
  readonly firstByte: number;
}

export const DEFAULT_TIME_LIMITS: TimeLimits = { read: 20_000, send: 45_000, stall: 60_000, firstByte: 300_000 };

export const API_CONFIG = new InjectionToken<ApiConfig>('hai-cso API config');
