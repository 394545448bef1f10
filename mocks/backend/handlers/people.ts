import type { Satker } from '../../../src/app/domain/session';
import type { World } from '../world';

/** What threads call the officer who is logged in. */
export const aliasOf = ({ persona }: World): string => persona.alias ?? 'CSO';

/** Every satker that has ever asked. */
export function allSatkers({ store }: World): Satker[] {
  const byCode = new Map<string, Satker>();
  for (const { satker } of store.records) if (satker) byCode.set(satker.code, satker);
  return [...byCode.values()];
}
