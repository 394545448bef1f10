/** The three zones in which Indonesian offices read the clock: WIB, WITA, WIT. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type ZoneName = (typeof ZONES)[number];
