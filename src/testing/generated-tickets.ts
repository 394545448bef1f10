import type { Office } from '../app/domain/session';
import { STATUS_CODES } from '../app/domain/statuses';
import { type ExportedTicket, RATINGS } from '../app/domain/ticket';
import { DESTINATION_CODES } from '../app/words/destinations';
import { METHOD_CODES } from '../app/words/methods';
import { aTicket } from './samples';

const WORDS =
  'retur SP2D belum muncul revisi DIPA rekonsiliasi gaji induk kontrak e-Rekon kode galat CVR2001 validasi setoran penihilan LPJ bendahara pengeluaran adendum termin uang muka René <b>tebal</b> P&L saldo'.split(
    ' ',
  );
const OFFICE: Office = { code: '139', name: 'KPPN Jakarta VI', kind: 'KPPN' };
const NEWEST = Date.UTC(2024, 2, 21, 5, 7, 10);

/** Realistic tickets, the same in every run, newest first, numbered from `first`. */
export function generatedTickets(count: number, first = 1): ExportedTicket[] {
  return Array.from({ length: count }, (_, index) => generatedTicket(first + index));
}

function generatedTicket(no: number): ExportedTicket {
  const random = randomFrom(no);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const at = new Date(NEWEST - no * 311_000).toISOString();
  const status = pick(STATUS_CODES);
  const feedbackGiven = status === 'DONE' && random() < 0.7;
  const name = `PENANYA ${pick(WORDS).toUpperCase()} ${no % 997}`;
  const ticket = aTicket({
    id: `t-${no}`,
    no,
    reference: `HAI-${at.replace(/\D/g, '').slice(5, 14)}`,
    haiDjpbNumber: random() < 0.4 ? `${at.slice(0, 10).replaceAll('-', '')}-ZGE${no % 900}` : null,
    subject: sentence(30 + random() * 90, () => pick(WORDS)),
    asker: { name, email: `penanya.${no % 997}@kemenkeu.go.id` },
    satker: { code: String(527000 + (no % 40)), name: `SATKER CONTOH ${no % 40}` },
    destination: pick(DESTINATION_CODES),
    office: OFFICE,
    method: pick(METHOD_CODES),
    createdAt: at,
    status,
    feedbackGiven,
    statusSince: at,
    officerAlias: random() < 0.8 ? `CSO ${100 + (no % 90)}` : null,
    answered: status !== 'WAITING_CSO',
  });
  return {
    ...ticket,
    feedback: feedbackGiven ? { rating: pick(RATINGS), comment: sentence(40, () => pick(WORDS)), at } : null,
  };
}

function sentence(length: number, word: () => string): string {
  let text = word();
  while (text.length < length) {
    text += ` ${word()}`;
  }
  return text;
}

/** The random number generator Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
