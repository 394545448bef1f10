import { parseInstant, wallClockAt } from '../domain/instant';
import { officeKey } from '../domain/recap';
import { isDays, monthOf, type RecapPeriod } from '../domain/recap-period';
import type { Office, ZoneName } from '../domain/session';
import type { ListFormat } from './export-order';
import type { RecapOrder } from './recap-order';

const ENDINGS: Readonly<Record<ListFormat, string>> = { excel: '.xlsx', monsakti: '_MONSAKTI.xlsx', pdf: '.pdf' };

/**
 * `HAI-CSO_tiket_2024-03-21_120710.xlsx`.
 *
 * @param madeAt ISO 8601 in UTC; written on the wall clock of `zone`
 */
export function listFileName(format: ListFormat, madeAt: string, zone: ZoneName): string {
  return `HAI-CSO_tiket_${stamp(madeAt, zone)}${ENDINGS[format]}`;
}

/** `HAI-CSO_berkas_HAI-321120711_2024-03-21_120710.pdf`; path characters of the reference are removed (F22). */
export function ticketFileName(reference: string, madeAt: string, zone: ZoneName): string {
  const safe = reference.replace(/[^\w-]+/g, '').slice(0, 40) || 'tiket';
  return `HAI-CSO_berkas_${safe}_${stamp(madeAt, zone)}.pdf`;
}

/**
 * `HAI-CSO_rekap_KPPN-139_2024-T2_2024-06-20_090500.xlsx`.
 *
 * @param office null for all offices
 * @param madeAt ISO 8601 in UTC; written on the wall clock of `zone`
 */
export function recapFileName(
  format: RecapOrder['format'],
  period: RecapPeriod,
  office: Pick<Office, 'kind' | 'code'> | null,
  madeAt: string,
  zone: ZoneName,
): string {
  const whose = office ? officeKey(office).replace(/[^\w-]+/g, '') : 'semua-kantor';
  const ending = format === 'recapPdf' ? 'pdf' : 'xlsx';
  return `HAI-CSO_rekap_${whose}_${periodName(period)}_${stamp(madeAt, zone)}.${ending}`;
}

/** `2024`, `2024-T2`, `2024-11`, or `2024-11-01_2024-11-15`. */
function periodName(period: RecapPeriod): string {
  if (!isDays(period)) return period.quarter === null ? String(period.year) : `${period.year}-T${period.quarter}`;
  return monthOf(period) ? period.from.slice(0, 7) : `${period.from}_${period.to}`;
}

/** With seconds, so that two files of one minute have different names. */
function stamp(iso: string, zone: ZoneName): string {
  const at = wallClockAt(parseInstant(iso) ?? 0, zone);
  const [month, day, hour, minute, second] = [at.month, at.day, at.hour, at.minute, at.second].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${at.year}-${month}-${day}_${hour}${minute}${second}`;
}
