import { normalized } from './text';
import type { Ticket } from './ticket';

/** Words of a subject that say nothing about its matter. */
const COMMON = new Set(
  'yang untuk dari dengan pada atau dan ini itu kami saya mohon bantuan tolong tidak bisa dapat telah sudah belum satker kppn terkait tentang dalam atas agar'.split(
    ' ',
  ),
);
/** Characters of a subject that are read; Judul has at most 200. */
const SEARCHED = 1_000;
/** Letters of a word that counts. */
const SHORTEST = 3;
const MOST_SHOWN = 3;

/** The different words of a subject that name its matter, in lower case. */
export function matterWords(subject: string): readonly string[] {
  const words =
    normalized(subject.slice(0, SEARCHED))
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= SHORTEST && !COMMON.has(word)))];
}

/**
 * The word by which similar tickets are searched: the longest one, because a backend may search for the text as a
 * whole. Null for fewer than two words, which would match anything (beyond the manual, section 1).
 */
export function similarSearch(subject: string): string | null {
  const [first, ...others] = matterWords(subject).toSorted((a, b) => b.length - a.length);
  return first !== undefined && others.length ? first : null;
}

/** At most three tickets that share two words with the subject, those with the most first. */
export function mostSimilar(subject: string, tickets: readonly Ticket[]): readonly Ticket[] {
  const wanted = matterWords(subject);
  const scored = tickets.map((ticket) => {
    const words = new Set(matterWords(ticket.subject));
    return { ticket, score: wanted.filter((word) => words.has(word)).length };
  });
  return scored
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ ticket }) => ticket);
}
