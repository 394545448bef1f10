// Types and nothing else, so that this file can be copied into a host's code as it is.

/**
 * What a shell gives to HAI-CSO and what it hears from it; every part may be left out. It is checked when we start
 * (`hostProblems`): what does not fit is answered with a card and one line in the console, before any request.
 */
export interface HaiCsoHost {
  /** Contract version for which the shell was written; this is version 1. */
  readonly contract?: number;
  /** Where the backend answers, relative to the page or absolute; `/api/haicso/v1/` when left out. */
  readonly apiBase?: string;
  /** Left out: the backend knows the person by the cookies of its origin. */
  readonly session?: HostSession;
  /** Only Indonesian exists so far; any other wish is answered in Indonesian. */
  readonly locale?: string;
  readonly theme?: HostTheme;
  readonly on?: HostListeners;
}

/** How requests prove who is asking, and how the shell says that this has changed. */
export interface HostSession {
  /**
   * The bearer token of this moment; asked before every request. None (null, empty, an error): nobody is logged in. A
   * promise that has not settled in ten seconds gives none, a card at the start, and the event `failed`.
   */
  readonly token?: () => string | null | Promise<string | null>;
  /** Asked once when the backend refuses the session; true when it may be tried again. Ten seconds, as for `token`. */
  readonly renew?: () => boolean | Promise<boolean>;
  /** Compared with the backend's answer, which alone decides who is there; never shown. */
  readonly user?: HostUser;
  /**
   * Hands us a function to call when somebody has logged in, or with null when the person has logged out. Returns the
   * way to stop. After a logout nothing of the person stays in this browser.
   */
  readonly watch?: (changed: (user: HostUser | null) => void) => () => void;
}

/** The user as the shell knows them. Only `userId` is used, and only to be compared. */
export interface HostUser {
  readonly userId: string;
  readonly name: string;
  readonly role: 'SATKER' | 'CSO_KPPN' | 'CSO_KANWIL' | 'CSO_KPH' | 'KANTOR_PUSAT' | 'AGEN_HAI';
  readonly email?: string;
  /** Six digits and the name; of a satker operator. */
  readonly satker?: { readonly code: string; readonly name: string } | null;
  /** Of a CSO. */
  readonly office?: HostOffice | null;
  /** Zone in which this person's office reads the clock. */
  readonly zone?: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
}

export interface HostOffice {
  readonly code: string;
  readonly name: string;
  /** KPH is the KPPN Khusus Pinjaman dan Hibah. */
  readonly kind: 'KPPN' | 'KANWIL' | 'KPH';
}

/** How we look inside the shell; left out: its font, and our own colours. */
export interface HostTheme {
  /** `light` when left out, since few shells have a dark side. */
  readonly scheme?: 'light' | 'dark' | 'system';
  readonly primary?: string;
  readonly onPrimary?: string;
  readonly surface?: string;
  readonly onSurface?: string;
  readonly font?: string;
  readonly radius?: string;
  /** Height of a bar that stays above us while the page scrolls. */
  readonly headerHeight?: string;
}

/** What a shell hears. */
export interface HostEvents {
  /** The first screen stands. */
  readonly ready: undefined;
  /**
   * `contract`, `load`: a card stands instead of a screen. `session`: a promise of `session` has not settled in time.
   * `error`: an error in our code, each told once, with our version; what can be shown still is. The message is for
   * developers; nothing personal is in it.
   */
  readonly failed: { readonly reason: 'contract' | 'load' | 'session' | 'error'; readonly message: string };
  /** Another view is open: for the page's title, a breadcrumb and, with memory routing, the shell's own address. */
  readonly view: { readonly title: string; readonly breadcrumb: readonly string[]; readonly path: string };
  /** How many tickets wait for the person; for a badge in the menu. */
  readonly waiting: number;
  /** The backend no longer knows the person; told once, until somebody has logged in. */
  readonly sessionExpired: undefined;
  /** The person wants to leave us for a place of the shell's. */
  readonly navigate: { readonly to: 'login' };
}

export type HostListeners = { readonly [K in keyof HostEvents]?: (detail: HostEvents[K]) => void };

/** For a shell in which we run with our own Angular (`./mount`, `./element`). */
export interface HaiCsoOptions extends HaiCsoHost {
  readonly routing?: HostRouting;
  /** Of the page's Content-Security-Policy, for our styles. */
  readonly nonce?: string;
}

/** Whose the address is. */
export interface HostRouting {
  /** `memory` leaves the page's address alone; `hash` when left out. */
  readonly style?: 'hash' | 'path' | 'memory';
  /** Where we live in the shell; `haicso` when left out, so that the list is `#/haicso/cso/listTiket`. */
  readonly basePath?: string;
  /** Where to begin with memory routing, for example `cso/listTiket/T-123`. */
  readonly start?: string;
}

/** Exports of `mount.js`. */
export interface HaiCsoEntryPoint {
  mountHaiCso(element: HTMLElement, options?: HaiCsoOptions): HaiCsoHandle;
  /** For a logout at any time: nothing of the person stays in this browser. Asks nothing of the backend. */
  forget(): void;
}

/** What `mountHaiCso` gives back. */
export interface HaiCsoHandle {
  /** Goes to one of our views, for example `cso/listTiket`. */
  navigate(path: string): void;
  /** Leaves nothing behind. May be called at any time, and more than once. */
  unmount(): void;
}
