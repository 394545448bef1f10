import { parseInstant, wallClockAt } from '../domain/instant';
import { officeKey } from '../domain/recap';
import type { Office, ZoneName } from '../domain/session';
import type { Period } from '../domain/ticket-query';
import type { ListFormat } from './export-order';

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

/** `HAI-CSO_rekap_KPPN-139_2024-T2_2024-06-20_090500.xlsx`; without the quarter for a whole year. */
export function recapFileName(
  { year, quarter }: Period,
  office: Pick<Office, 'kind' | 'code'> | null,
  madeAt: string,
  zone: ZoneName,
): string {
  const whose = office ? officeKey(office).replace(/[^\w-]+/g, '') : 'semua-kantor';
  return `HAI-CSO_rekap_${whose}_${year}${quarter === null ? '' : `-T${quarter}`}_${stamp(madeAt, zone)}.xlsx`;
}

/** With seconds, so that two files of one minute have different names. */
function stamp(iso: string, zone: ZoneName): string {
  const at = wallClockAt(parseInstant(iso) ?? 0, zone);
  const [month, day, hour, minute, second] = [at.month, at.day, at.hour, at.minute, at.second].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${at.year}-${month}-${day}_${hour}${minute}${second}`;
}
