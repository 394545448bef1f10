/** The three zones in which Indonesian offices read the clock: WIB, WITA, WIT. */
export type ZoneName = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
