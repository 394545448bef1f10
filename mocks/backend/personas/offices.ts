import type { Office, ZoneName } from '../../../src/app/domain/session';
import type { Destination, DestinationCode } from '../../../src/app/domain/ticket';
import { destinationWords } from '../../../src/app/words/destinations';

const office = (kind: Office['kind'], code: string, name: string, zone: ZoneName = 'Asia/Jakarta'): Office => ({
  code,
  name,
  kind,
  zone,
});

export const KPPN_JAKARTA_II = office('KPPN', '019', 'KPPN Jakarta II');
export const KPPN_JAKARTA_V = office('KPPN', '139', 'KPPN Jakarta V');
export const KPPN_JAYAPURA = office('KPPN', '062', 'KPPN Jayapura', 'Asia/Jayapura');
export const KANWIL_DKI = office('KANWIL', '11', 'Kanwil DJPb Provinsi DKI Jakarta');
export const KANWIL_PAPUA = office('KANWIL', '30', 'Kanwil DJPb Provinsi Papua', 'Asia/Jayapura');
export const KPPN_KPH = office('KPH', '140', 'KPPN Khusus Pinjaman dan Hibah');

export const KPPN_JAKARTA_I = office('KPPN', '018', 'KPPN Jakarta I');
export const KPPN_BANDUNG_I = office('KPPN', '022', 'KPPN Bandung I');
export const KPPN_SURABAYA_I = office('KPPN', '031', 'KPPN Surabaya I');
export const KPPN_MEDAN_I = office('KPPN', '004', 'KPPN Medan I');
export const KPPN_MAKASSAR_I = office('KPPN', '054', 'KPPN Makassar I', 'Asia/Makassar');
export const KANWIL_JABAR = office('KANWIL', '12', 'Kanwil DJPb Provinsi Jawa Barat');
export const KANWIL_JATIM = office('KANWIL', '15', 'Kanwil DJPb Provinsi Jawa Timur');
export const KANWIL_SUMUT = office('KANWIL', '02', 'Kanwil DJPb Provinsi Sumatera Utara');
export const KANWIL_SULSEL = office('KANWIL', '24', 'Kanwil DJPb Provinsi Sulawesi Selatan', 'Asia/Makassar');

interface Partners {
  readonly kppn: Office;
  readonly kanwil: Office;
  /** Second KPPN of a tax office in Jakarta, for SPM-KP. */
  readonly spmKp?: Office;
}

/** Destinations in the order of figs 11-12. SPM-KP exists only with a second KPPN. */
export function destinationsOf({ kppn, kanwil, spmKp }: Partners): readonly Destination[] {
  return [
    service('PERBENDAHARAAN', kppn),
    service('REVISI_DIPA_HIBAH', kanwil),
    service('PINJAMAN_HIBAH', KPPN_KPH),
    ...(spmKp ? [service('SPM_KP', spmKp)] : []),
  ];
}

function service(code: DestinationCode, office: Office): Destination {
  return { code, label: destinationWords(code), office };
}
