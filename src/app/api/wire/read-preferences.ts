import type { Preferences } from '../../domain/session';
import { isRecord } from './read-value';

const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** Null when it is no object; keys that could reach a prototype are left out (F49). */
export function readPreferences(body: unknown): Preferences | null {
  return isRecord(body) ? Object.fromEntries(Object.entries(body).filter(([key]) => !NEVER.has(key))) : null;
}
