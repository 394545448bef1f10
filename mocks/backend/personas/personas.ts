import { baru } from './baru';
import { kppJakarta } from './kpp-jakarta';
import { manual } from './manual';
import type { Persona } from './persona';
import { ramai } from './ramai';

/** In the order of the demo bar; the first is who one is unless told otherwise. */
export const PERSONAS: readonly [Persona, ...Persona[]] = [manual, ramai, kppJakarta, baru];

export const personaOf = (key: string | null): Persona => PERSONAS.find((one) => one.key === key) ?? PERSONAS[0];
