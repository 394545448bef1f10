import type { Satker } from '../../../src/app/domain/session';
import { generatedSource } from '../generate/generated-source';
import type { Stage } from '../generate/stages';
import type { SatkerProfile } from '../generate/satker-profile';
import { instantOf } from '../local-time';
import type { TicketSource } from '../store/ticket-record';
import * as at from './offices';

const JAKARTA_II = at.destinationsOf({ kppn: at.KPPN_JAKARTA_II, kanwil: at.KANWIL_DKI });
const JAKARTA_I = at.destinationsOf({ kppn: at.KPPN_JAKARTA_I, kanwil: at.KANWIL_DKI });
const JAKARTA_V = at.destinationsOf({ kppn: at.KPPN_JAKARTA_V, kanwil: at.KANWIL_DKI });
const BANDUNG = at.destinationsOf({ kppn: at.KPPN_BANDUNG_I, kanwil: at.KANWIL_JABAR });
const SURABAYA = at.destinationsOf({ kppn: at.KPPN_SURABAYA_I, kanwil: at.KANWIL_JATIM });
const MEDAN = at.destinationsOf({ kppn: at.KPPN_MEDAN_I, kanwil: at.KANWIL_SUMUT });
const MAKASSAR = at.destinationsOf({ kppn: at.KPPN_MAKASSAR_I, kanwil: at.KANWIL_SULSEL });

type OtherSatker = readonly [code: string, name: string, partners: SatkerProfile['destinations'], tickets: number];

/** Other satkers in the data set of `ramai`. Some ask the same offices as `ramai`. */
const OTHER_SATKERS: readonly OtherSatker[] = [
  ['411223', 'KANTOR PELAYANAN CONTOH JAKARTA PUSAT', JAKARTA_II, 34],
  ['527011', 'BALAI PELATIHAN CONTOH', JAKARTA_II, 22],
  ['690120', 'RUMAH SAKIT CONTOH JAKARTA', JAKARTA_II, 41],
  ['400310', 'SEKOLAH TINGGI CONTOH', JAKARTA_II, 18],
  ['627445', 'PUSAT DATA CONTOH', JAKARTA_I, 37],
  ['413390', 'KEJAKSAAN NEGERI CONTOH', JAKARTA_V, 26],
  ['653221', 'LAPAS CONTOH BANDUNG', BANDUNG, 44],
  ['677512', 'UNIVERSITAS CONTOH BANDUNG', BANDUNG, 31],
  ['648320', 'POLRES CONTOH SURABAYA', SURABAYA, 52],
  ['537118', 'BANDARA CONTOH SIDOARJO', SURABAYA, 29],
  ['423667', 'PENGADILAN CONTOH MEDAN', MEDAN, 38],
  ['551904', 'PELABUHAN CONTOH MAKASSAR', MAKASSAR, 47],
];

/** Larger than any number of tickets of `ramai`, so that no seed is used twice. */
const FIRST_SEED = 10_000_000;

export const CSO_ALIASES = ['CSO 182', 'CSO 207', 'CSO 115'] as const;

/** The satkers that the head office can search for. */
export const SEARCHABLE_SATKERS: readonly Satker[] = OTHER_SATKERS.map(([code, name]) => ({ code, name }));

/** Their tickets of this year, and closed tickets of the year before; `now` in milliseconds since 1970. */
export function otherSatkerSources(now: number): readonly TicketSource[] {
  const year = new Date(now).getUTCFullYear();
  const lastYear = instantOf(`${year - 1}-12-31T16:00:00`, 'Asia/Jakarta');
  return OTHER_SATKERS.flatMap((satker, i) => {
    const profile = profileOf(satker, FIRST_SEED * (i + 1));
    const before = { ...profile, firstSeed: FIRST_SEED * (i + 1) + FIRST_SEED / 2 };
    const count = satker[3];
    const settled = Array.from({ length: Math.ceil(count / 2) }, (): Stage => 'CLOSED');
    return [generatedSource(profile, count, now), generatedSource(before, settled.length, lastYear, settled)];
  });
}

function profileOf([code, name, destinations]: OtherSatker, firstSeed: number): SatkerProfile {
  const email = `operator.${code}@contoh.kemenkeu.go.id`;
  const asker = { name: `OPERATOR ${name}`, email };
  return {
    session: {
      userId: `u-${code}`,
      ...asker,
      role: 'SATKER',
      satker: { code, name },
      office: null,
      zone: 'Asia/Jakarta',
    },
    destinations,
    askers: [asker],
    firstSeed,
    officers: CSO_ALIASES,
    ...(destinations === JAKARTA_II && { takers: CSO_ALIASES }),
  };
}
