// Types and nothing else, so that this file can be copied into a host's code as it is.

/**
 * What a shell passes to HAI-CSO and receives from it; every part may be left out. It is checked at the start
 * (`hostProblems`): a shell that breaks it gets a card and one line in the console, before any request.
 */
export interface HaiCsoHost {
  /** Contract version for which the shell was written; this is version 1. */
  readonly contract?: number;
  /** Base URL of the backend, relative to the page or absolute; `/api/haicso/v1/` when left out. */
  readonly apiBase?: string;
  /**
   * Folder of the office's catalogue (`topics.json`, `errors.json`, `forms.json`, `calendar.json`, `deadlines.json`,
   * `notices.json`),
   * relative to the page or absolute; or its content by these names. A catalogue of the backend comes before it. Left
   * out, and without one: forms without topics and hints, ages in calendar time.
   */
  readonly catalogue?: string | Readonly<Record<string, unknown>>;
  /** Left out: the backend knows the user by the cookies of its origin. */
  readonly session?: HostSession;
  /** Ignored: the screens exist in Indonesian only. */
  readonly locale?: string;
  readonly theme?: HostTheme;
  readonly words?: HostWords;
  readonly on?: HostListeners;
}

/** How requests are authenticated, and how the shell reports that the user has changed. */
export interface HostSession {
  /**
   * The current bearer token; called before every request. Null, an empty text or an error: nobody is logged in. A
   * promise that has not settled in ten seconds counts as none; it causes a card at the start and the event `failed`.
   */
  readonly token?: () => string | null | Promise<string | null>;
  /** Called once when the backend answers 401; true when the request may be sent again. Ten seconds, as for `token`. */
  readonly renew?: () => boolean | Promise<boolean>;
  /** Compared with the backend's session, which alone decides who the user is; never shown. */
  readonly user?: HostUser;
  /**
   * Receives a function that the shell calls with the user after a login, and with null after a logout. Returns the
   * function that stops this. After a logout nothing of the user stays in this browser.
   */
  readonly watch?: (changed: (user: HostUser | null) => void) => () => void;
}

/** The user as the shell knows them. `userId` is only compared; `satker` chooses among several. */
export interface HostUser {
  readonly userId: string;
  readonly name: string;
  readonly role: 'SATKER' | 'CSO_KPPN' | 'CSO_KANWIL' | 'CSO_KPH' | 'KANTOR_PUSAT' | 'AGEN_HAI';
  readonly email?: string;
  /** Six digits and the name; of a satker operator. Of a user with several, the one whose tickets are to be shown. */
  readonly satker?: { readonly code: string; readonly name: string } | null;
  /** Of a CSO. */
  readonly office?: HostOffice | null;
  /** Time zone of the user's office. */
  readonly zone?: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
}

export interface HostOffice {
  readonly code: string;
  readonly name: string;
  /** KPH is the KPPN Khusus Pinjaman dan Hibah. */
  readonly kind: 'KPPN' | 'KANWIL' | 'KPH';
}

/** Plain texts of at most 40 characters, for our own sentences; the words of the manual and of files stay. */
export interface HostWords {
  /** Name of the portal; `MONSAKTI` when left out. */
  readonly portal?: string;
  /** Name of the account with which a user logs in; `SAKTI` when left out. */
  readonly login?: string;
}

/** Design tokens; left out: the shell's font, and our own colours. */
export interface HostTheme {
  /** `light` when left out, because few shells have a dark scheme. */
  readonly scheme?: 'light' | 'dark' | 'system';
  readonly primary?: string;
  readonly onPrimary?: string;
  readonly surface?: string;
  readonly onSurface?: string;
  readonly font?: string;
  readonly radius?: string;
  /** Height of a bar that covers the top of the page while it scrolls, as a CSS length (`64px`). */
  readonly headerHeight?: string;
}

/** Events that a shell receives. */
export interface HostEvents {
  /** The first screen is drawn. */
  readonly ready: undefined;
  /**
   * `contract`, `load`: a card is shown instead of a screen. `session`: a promise of `session` has not settled in time.
   * `error`: an error in our code, each reported once, with our version; the screen goes on. The message is for
   * developers and contains no personal data.
   */
  readonly failed: { readonly reason: 'contract' | 'load' | 'session' | 'error'; readonly message: string };
  /** Another view was opened: for the page's title, a breadcrumb and, with memory routing, the shell's own URL. */
  readonly view: { readonly title: string; readonly breadcrumb: readonly string[]; readonly path: string };
  /** Number of tickets that wait for the user; for a badge in the menu. */
  readonly waiting: number;
  /** A user with several satkers works for this one now: for the shell's own header. */
  readonly satker: { readonly code: string; readonly name: string };
  /** The backend no longer accepts the session; emitted once until somebody has logged in. */
  readonly sessionExpired: undefined;
  /** The user asked for a page of the shell. */
  readonly navigate: { readonly to: 'login' };
}

export type HostListeners = { readonly [K in keyof HostEvents]?: (detail: HostEvents[K]) => void };

/** For a shell in which we run with our own Angular (`./mount`, `./element`). */
export interface HaiCsoOptions extends HaiCsoHost {
  readonly routing?: HostRouting;
  /** Of the page's Content-Security-Policy, for our styles. */
  readonly nonce?: string;
}

/** Which part of the page's URL belongs to HAI-CSO. */
export interface HostRouting {
  /** `memory` does not touch the page's URL; `hash` when left out. */
  readonly style?: 'hash' | 'path' | 'memory';
  /** Path prefix in the shell; `haicso` when left out, so that the list is `#/haicso/cso/listTiket`. */
  readonly basePath?: string;
  /** First view with memory routing, for example `cso/listTiket/T-123`. */
  readonly start?: string;
}

/** Exports of `mount.js`. */
export interface HaiCsoEntryPoint {
  mountHaiCso(element: HTMLElement, options?: HaiCsoOptions): HaiCsoHandle;
  /** For a logout at any time: removes everything of the user from this browser. Sends no request. */
  forget(): void;
}

/** Result of `mountHaiCso`. */
export interface HaiCsoHandle {
  /** Opens a view by its path, for example `cso/listTiket`. */
  navigate(path: string): void;
  /** Removes all elements and listeners. May be called at any time, and more than once. */
  unmount(): void;
}
