import { fraction } from '../chance';
import type { Stand } from './steps';

/** Of 325 tickets; what still waits lies in the last part of the year, given as the share it may go back. */
const QUOTAS: readonly { readonly stand: Stand; readonly of325: number; readonly back: number }[] = [
  { stand: 'WAITING_CSO', of325: 13, back: 0.06 },
  { stand: 'FORWARDED', of325: 10, back: 0.3 },
  { stand: 'WAITING_SATKER', of325: 78, back: 0.7 },
  { stand: 'OPEN', of325: 24, back: 0.25 },
  { stand: 'CLOSED', of325: 200, back: 1 },
];

/** Where each of `count` tickets stands, newest first: the quotas are exact, the mixture depends on age. */
export function standsOf(count: number): readonly Stand[] {
  const tokens: { stand: Stand; age: number }[] = [];
  for (const { stand, of325, back } of QUOTAS) {
    const quota = stand === 'CLOSED' ? count - tokens.length : Math.max(1, Math.round((count * of325) / 325));
    for (let i = 0; i < quota; i++) tokens.push({ stand, age: fraction(of325, i) * back });
  }
  return tokens
    .slice(0, count)
    .sort((a, b) => a.age - b.age)
    .map(({ stand }) => stand);
}
