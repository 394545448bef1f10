import type { Label } from './nearest-label';

/** Kinds of numbers that belong to a person. */
export type NumberKind = 'account' | 'national-id' | 'phone' | 'tax-id';

const PROVINCE = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
const NIP = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d{2}(?:0[1-9]|1[0-2]|21)[12]\d{3}$/;
const WRITTEN_TAX_ID = /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/;
const AMOUNT = /^\d{1,3}(?:\.\d{3})+$/;
/** Area code and subscriber number of an office's landline. */
const LANDLINE = /^0(?!8)\d{2,3}-\d{5,8}$/;
const MOBILE = /^08[1-9]\d{7,10}$/;

/** The digits of a written number, without its separators. */
export const digitsOf = (written: string): string => written.replace(/\D/g, '');

/**
 * What a number is, by its shape and by the label before it: `civil-servant` is an NIP, which forms need and nobody
 * warns about; null for a number that means nothing here.
 */
export function numberKind(written: string, label: Label | null): NumberKind | 'civil-servant' | null {
  const digits = digitsOf(written);
  if (label === 'nip' || NIP.test(digits)) return 'civil-servant';
  if (label === 'national-id' && digits.length === 16) return 'national-id';
  if (WRITTEN_TAX_ID.test(written) || (label === 'tax-id' && /^\d{15,16}$/.test(digits))) return 'tax-id';
  if (LANDLINE.test(written)) return null;
  if (label === 'account') return /^\d{8,16}$/.test(digits) && !AMOUNT.test(written) ? 'account' : null;
  if (label === 'safe') return null;
  if (hasShapeOfNationalId(digits)) return 'national-id';
  return /^(?:\+62|62|0)/.test(written) && MOBILE.test(digits.replace(/^62/, '0')) ? 'phone' : null;
}

/** Province, regency, district, day of birth (women: +40), month, year, serial number. */
function hasShapeOfNationalId(digits: string): boolean {
  if (digits.length !== 16 || !PROVINCE.test(digits)) return false;
  const part = (start: number): number => Number(digits.slice(start, start + 2));
  const [regency, district, month] = [part(2), part(4), part(8)];
  const day = part(6) > 40 ? part(6) - 40 : part(6);
  const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  return (
    regency >= 1 &&
    regency <= 79 &&
    district >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDay &&
    digits.slice(12) !== '0000'
  );
}
