import type { OfficeKind } from '../domain/session';

/** Office kinds in the words of the statuses (spec section 3). The KPPN Khusus Pinjaman dan Hibah is a KPPN. */
const OFFICES = {
  KPPN: 'KPPN',
  KANWIL: 'Kanwil',
  KPH: 'KPPN',
} as const satisfies Readonly<Record<OfficeKind, string>>;

export const HAI_DJPB = 'HAI-DJPb';

/** `KPPN`, or `KPPN/Kanwil` for several kinds. */
export function officeWords(...kinds: readonly OfficeKind[]): string {
  const words = kinds.map((kind) => OFFICES[kind]);
  return [...new Set(words)].sort().join('/');
}
