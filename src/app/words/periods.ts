import type { Quarter } from '../domain/period';
import type { Period } from '../domain/ticket-query';

const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** `Triwulan I`, or `Tahunan` for a whole year (fig 7, Rekap Laporan). */
export function quarterWords(quarter: Period['quarter']): string {
  return quarter ? `Triwulan ${ROMAN[quarter]}` : 'Tahunan';
}

/** `Triwulan I 2024` or `Tahunan 2024`. */
export function periodWords(period: Period): string {
  return `${quarterWords(period.quarter)} ${period.year}`;
}
