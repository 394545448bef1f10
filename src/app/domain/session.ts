/** The three zones in which Indonesian offices read the clock: WIB, WITA, WIT. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type ZoneName = (typeof ZONES)[number];

/** Who reads and acts. Source: satker manual, Pendahuluan; `agen HAI-DJPb` works in HAI-DJPb's own system. */
export const ROLES = ['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'] as const;
export type Role = (typeof ROLES)[number];

/** KPH is the KPPN Khusus Pinjaman dan Hibah. */
export const OFFICE_KINDS = ['KPPN', 'KANWIL', 'KPH'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export interface Office {
  readonly code: string;
  readonly name: string;
  readonly kind: OfficeKind;
}

export interface Satker {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
}

/** What the backend says about the person who is logged in; it decides role and office. */
export interface Session {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Set for a satker operator. */
  readonly satker: Satker | null;
  /** Set for a CSO. */
  readonly office: Office | null;
  /** Zone in which this person's office reads the clock. */
  readonly zone: ZoneName;
}

/** What the user has set; kept by the backend, for the session only where it keeps none. */
export type Preferences = Readonly<Record<string, unknown>>;
