import { baru } from './baru';
import { duaSatker } from './dua-satker';
import { kppJakarta } from './kpp-jakarta';
import { manual } from './manual';
import { OFFICER_PERSONAS } from './officers';
import type { DataSet, Persona } from './persona';
import { ramai } from './ramai';

/** In the order of the demo bar. The first one is the default. */
export const PERSONAS: readonly [Persona, ...Persona[]] = [
  manual,
  ramai,
  duaSatker,
  kppJakarta,
  baru,
  ...OFFICER_PERSONAS,
];

export const findPersona = (key: string | null): Persona | undefined => PERSONAS.find((one) => one.key === key);

export const personaOf = (key: string | null): Persona => findPersona(key) ?? PERSONAS[0];

/** The data set with this key for an officer. A satker always gets its own. */
export function dataFor(persona: Persona, key: string | null): DataSet {
  const asked = PERSONAS.find(({ data }) => data.key === key)?.data;
  return asked && persona.session.role !== 'SATKER' ? asked : persona.data;
}
