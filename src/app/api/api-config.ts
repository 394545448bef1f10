import { InjectionToken } from '@angular/core';
import type { Limits } from '../domain/limits';

type Headers = Readonly<Record<string, string>>;

/** Address and options of the backend; from config.json or from the host. */
export interface ApiConfig {
  /** Base URL, relative to the page (`/api/haicso/v1/`) or absolute. No request leaves it. */
  readonly apiBase: string;
  /**
   * Headers of every request. A function is called for each request, for tokens that change. Null: no user is logged
   * in, and nothing is sent.
   */
  readonly headers?: Headers | (() => Headers | null | Promise<Headers | null>);
  /** Called when the backend rejects the session. Resolves with true when the request may be sent again. */
  readonly renew?: () => Promise<boolean>;
  /** Whether requests to another origin include cookies. */
  readonly withCredentials?: boolean;
  /** Overrides DEFAULT_LIMITS. The session's own limits override both. */
  readonly limits?: Partial<Limits>;
  readonly timeLimits?: Partial<TimeLimits>;
  /**
   * Folder of the office's catalogue (`topics.json`, `errors.json`, `forms.json`, `calendar.json`, `deadlines.json`),
   * relative to the page or absolute, or its content by these names. Left out, and without a catalogue of the backend:
   * the forms have no topics and no hints, and ages are calendar time.
   */
  readonly catalogue?: string | Readonly<Record<string, unknown>>;
}

/** Time limits in milliseconds. */
export interface TimeLimits {
  /** From the start of a request to the end of its response. */
  readonly read: number;
  readonly send: number;
  /** Between two progress events of an upload or download, whose total time is not limited. */
  readonly stall: number;
  /** Until the first byte of an upload is sent; longer than a browser's connection timeout. */
  readonly firstByte: number;
}

export const DEFAULT_TIME_LIMITS: TimeLimits = { read: 20_000, send: 45_000, stall: 60_000, firstByte: 300_000 };

export const API_CONFIG = new InjectionToken<ApiConfig>('hai-cso API config');
