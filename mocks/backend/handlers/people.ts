import { officeKey } from '../../../src/app/domain/recap';
import type { Office, Satker } from '../../../src/app/domain/session';
import { OFFICER_PERSONAS } from '../personas/officers';
import type { World } from '../world';

/** The name of the logged-in officer in threads. */
export const aliasOf = ({ persona }: World): string => persona.alias ?? 'CSO';

/** Aliases of the officers who have answered tickets that this officer may see, and of the own office's other officers. */
export function colleagues({ index, persona: { session } }: World): readonly string[] {
  const answered = index.visibleTo(session).flatMap(({ officerAlias }) => officerAlias ?? []);
  const office = session.office && officeKey(session.office);
  const own = OFFICER_PERSONAS.filter(({ session: of }) => of.office && officeKey(of.office) === office);
  return [...new Set([...answered, ...own.flatMap(({ alias }) => alias ?? [])])].sort();
}

/** Every satker that has a ticket. */
export function allSatkers({ store }: World): Satker[] {
  const byCode = new Map<string, Satker>();
  for (const { satker } of store.records) if (satker) byCode.set(satker.code, satker);
  return [...byCode.values()];
}

/** The offices of the tickets that the user sees, by name. */
export function officesSeen({ index, persona }: World): readonly Office[] {
  const byKey = new Map(index.visibleTo(persona.session).map(({ office }) => [officeKey(office), office]));
  return [...byKey.values()].sort((a, b) => a.name.localeCompare(b.name));
}
