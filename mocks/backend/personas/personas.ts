import { baru } from './baru';
import { manual } from './manual';
import type { Persona } from './persona';

/** In the order of the demo bar; the first is who one is unless told otherwise. */
export const PERSONAS: readonly [Persona, ...Persona[]] = [manual, baru];

export const personaOf = (key: string | null): Persona => PERSONAS.find((one) => one.key === key) ?? PERSONAS[0];
