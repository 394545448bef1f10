import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { readOffice, readSatker } from './read-organisation';
import { own, readCount, readId, readList, readOneOf, readText } from './read-value';
import { sessionSchema } from './schemas';

const { role: roles, zone: zones } = sessionSchema.entries;

/** Reads the session; null without a user or without a known role. */
export function readSession(body: unknown): Session | null {
  const userId = readId(own(body, 'user_id'));
  const role = readOneOf(own(body, 'role'), roles.options);
  if (!userId || !role) return null;
  const catalogueVersion = readText(own(body, 'catalogue_version'));
  const claimAs = readText(own(body, 'claim_as'));
  const satkers = readList(own(body, 'satkers'))
    .map(readSatker)
    .filter((satker) => satker !== null);
  const zone = readOneOf(own(body, 'zone'), zones.options);
  const pollSeconds = readCount(own(body, 'poll_seconds'));
  return {
    userId,
    role,
    name: readText(own(body, 'name')),
    email: readText(own(body, 'email')),
    satker: readSatker(own(body, 'satker')) ?? satkers[0] ?? null,
    ...(role === 'SATKER' && satkers.length > 1 && { satkers }),
    office: readOffice(own(body, 'office')),
    zone: zone ?? 'Asia/Jakarta',
    ...(!zone && { zoneMissing: true }),
    ...(own(body, 'topics') === true && { knowsTopics: true }),
    ...(own(body, 'due') === true && { knowsDue: true }),
    ...(own(body, 'asker_kinds') === true && { knowsAskerKinds: true }),
    ...(own(body, 'open_before') === true && { knowsOpenBefore: true }),
    ...(own(body, 'answered') === true && { knowsAnswered: true }),
    ...(own(body, 'notices') === true && { knowsNotices: true }),
    ...(own(body, 'events') === true && { hasEvents: true }),
    ...(claimAs && { claimAs }),
    ...(catalogueVersion && { catalogueVersion }),
    ...(pollSeconds !== null && { pollSeconds }),
  };
}

/** Whether the backend compares `X-User-Id` with its session. */
export const comparesUserId = (body: unknown): boolean => own(body, 'identity_header') === true;

/** Reads the backend's limits. Each missing or invalid one is taken from `otherwise`. */
export function readLimits(body: unknown, otherwise: Limits): Limits {
  const limits = own(body, 'limits');
  const limit = (name: string, fallback: number): number => readCount(own(limits, name)) || fallback;
  const percent = limit('confirmed_percent', otherwise.confirmedPercent);
  const fileTypes = readList(own(limits, 'file_types')).map(readFileType).filter(Boolean);
  return {
    subjectLength: limit('subject_length', otherwise.subjectLength),
    textLength: limit('text_length', otherwise.textLength),
    commentLength: limit('comment_length', otherwise.commentLength),
    files: limit('files', otherwise.files),
    fileSize: limit('file_size', otherwise.fileSize),
    fileTypes: fileTypes.length ? fileTypes : otherwise.fileTypes,
    exportRows: limit('export_rows', otherwise.exportRows),
    confirmedPercent: percent <= 100 ? percent : otherwise.confirmedPercent,
  };
}

function readFileType(value: unknown): string {
  const type = readText(value).trim().toLowerCase().replace(/^\./, '');
  return /^[a-z0-9]{1,10}$/.test(type) ? type : '';
}
