import type { Satker } from '../../../src/app/domain/session';
import type { World } from '../world';

/** The name of the logged-in officer in threads. */
export const aliasOf = ({ persona }: World): string => persona.alias ?? 'CSO';

/** Every satker that has a ticket. */
export function allSatkers({ store }: World): Satker[] {
  const byCode = new Map<string, Satker>();
  for (const { satker } of store.records) if (satker) byCode.set(satker.code, satker);
  return [...byCode.values()];
}
