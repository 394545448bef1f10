import type { Preferences } from '../../domain/session';
import { isRecord } from './read-value';

const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the preferences; null when they are no object. Drops keys that could reach a prototype (F49). */
export function readPreferences(body: unknown): Preferences | null {
  return isRecord(body) ? Object.fromEntries(Object.entries(body).filter(([key]) => !NEVER.has(key))) : null;
}
