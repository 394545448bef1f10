import type { Destination } from '../../../src/app/domain/ticket';
import { APPLICATION } from './scenarios-application';
import { BUDGET } from './scenarios-budget';
import { PAYMENT } from './scenarios-payment';
import { REPORTING } from './scenarios-reporting';
import { SPM_KP } from './scenarios-spm-kp';
import { hash } from '../seeded-random';
import type { Scenario } from './scenario';

const ALL: readonly Scenario[] = [...PAYMENT, ...APPLICATION, ...REPORTING, ...BUDGET];

/** A satker with a second KPPN asks it about SPM-KP. */
export const asksForSpmKp = (destinations: readonly Destination[]): boolean =>
  destinations.some(({ code }) => code === 'SPM_KP');

/** The scenario of the ticket with this seed. Payments and errors are more frequent than budget questions. */
export function scenarioFor(seed: number, withSpmKp: boolean): Scenario {
  const spmKp = withSpmKp && hash(seed, 9) % 3 === 0;
  const place = Math.min(hash(seed, 1) % ALL.length, hash(seed, 2) % (ALL.length + 8));
  const found = spmKp ? SPM_KP[place % SPM_KP.length] : ALL[place];
  if (!found) throw new Error(`No scenario stands at ${place}.`);
  return found;
}

const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];
const ACCOUNTS = ['511111', '521111', '521211', '522131', '523121', '524111', '532111', '533121', '537111'];

const digits = (count: number, ...seeds: number[]): string =>
  String(hash(...seeds))
    .padStart(10, '7')
    .slice(-count);

/** Fills the placeholders of a text for one ticket; `createdAt` in milliseconds since 1970. */
export function fillPlaceholders(text: string, seed: number, createdAt: number): string {
  return text.includes('{') ? text.replace(/\{\w+\}/g, (blank) => value(blank, seed, createdAt)) : text;
}

function value(blank: string, seed: number, createdAt: number): string {
  switch (blank) {
    case '{bulan}':
      return monthBefore(createdAt);
    case '{tanggal}':
      return `${1 + (hash(seed, 3) % 28)} ${monthBefore(createdAt)}`;
    case '{spm}':
      return `${digits(5, seed, 4)}A`;
    case '{sp2d}':
      return `24${digits(9, seed, 5)}${digits(4, seed, 6)}`;
    case '{akun}':
      return ACCOUNTS[hash(seed, 7) % ACCOUNTS.length] ?? blank;
    case '{kontrak}':
      return `SPK-${digits(3, seed, 8)}/PPK/${new Date(createdAt).getUTCFullYear()}`;
    default:
      return blank;
  }
}

/** Questions are about the month before the ticket. */
const monthBefore = (instant: number): string => MONTHS[(new Date(instant).getUTCMonth() + 11) % 12] ?? '';
