/** Zones of Indonesian offices: WIB, WITA, WIT. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type ZoneName = (typeof ZONES)[number];

/** Roles of users (manual, Pendahuluan; spec section 2). AGEN_HAI works in HAI-DJPb's own system. */
export const ROLES = ['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'] as const;
export type Role = (typeof ROLES)[number];

/** KPH is the KPPN Khusus Pinjaman dan Hibah. */
export const OFFICE_KINDS = ['KPPN', 'KANWIL', 'KPH'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export interface Office {
  readonly code: string;
  readonly name: string;
  readonly kind: OfficeKind;
  /** Left out where the backend does not say it. */
  readonly zone?: ZoneName;
}

export interface Satker {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
}

/** The backend's session: the logged-in user with role and office. */
export interface Session {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Set for a satker operator; of several, the one for which the user works now. */
  readonly satker: Satker | null;
  /** The satkers of an operator who has more than one. */
  readonly satkers?: readonly Satker[];
  /** Set for a CSO. */
  readonly office: Office | null;
  /** Zone of the user's office. */
  readonly zone: ZoneName;
  /** The backend says no zone: dates are in WIB, and the office's working time is unknown. */
  readonly zoneMissing?: true;
  /** The backend stores the topic of a ticket. */
  readonly knowsTopics?: true;
  /** The backend stores the date that a ticket affects, and sorts by it. */
  readonly knowsDue?: true;
  /** The backend filters by the kind of asker. */
  readonly knowsAskerKinds?: true;
  /** The backend lists tickets that were recorded before an instant and are not finished. */
  readonly knowsOpenBefore?: true;
  /** The backend filters by whether an officer has answered. */
  readonly knowsAnswered?: true;
  /** The backend has notices of known disturbances. */
  readonly knowsNotices?: true;
  /** The backend has a stream of events. */
  readonly hasEvents?: true;
  /** The officer's own alias, where the backend stores who is on a ticket. */
  readonly claimAs?: string;
  /** Version of the backend's catalogue; left out where the backend has none. */
  readonly catalogueVersion?: string;
  /** Smallest number of seconds between two polls of one page or ticket; 0: no polling. */
  readonly pollSeconds?: number;
}

/** Code of the satker for which the user works now; null for a user with one satker or none (beyond.md, section 4). */
export const chosenSatkerCode = (session: Pick<Session, 'satker' | 'satkers'>): string | null =>
  (session.satkers && session.satker?.code) || null;

/** Key of whose tickets a window shows: those of the user, or of the user for the chosen satker. */
export const readerKey = (session: Pick<Session, 'userId' | 'satker' | 'satkers'>): string =>
  `${session.userId} ${chosenSatkerCode(session) ?? ''}`.trim();

/** The user's settings; stored by the backend, or for the session where the backend stores none. */
export type Preferences = Readonly<Record<string, unknown>>;
