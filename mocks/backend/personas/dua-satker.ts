import type { Session } from '../../../src/app/domain/session';
import type { Persona } from './persona';
import { ramai } from './ramai';

const session: Session = {
  ...ramai.session,
  userId: 'u-dua',
  name: 'BENDAHARA DUA SATKER',
  email: 'bendahara.dua@contoh.go.id',
  satkers: [
    { code: '527010', name: 'BALAI BESAR CONTOH PELAYANAN' },
    { code: '411223', name: 'KANTOR PELAYANAN CONTOH JAKARTA PUSAT' },
  ],
};

/** An operator of two satkers of the data set of `ramai`. */
export const duaSatker: Persona = { ...ramai, key: 'dua-satker', label: 'Operator dua satker', session };

/** The persona as it works for the satker of a request; null for a satker that is not one of the persona's. */
export function workingFor(persona: Persona, code: string | null): Persona | null {
  const { satkers } = persona.session;
  if (!satkers || code === null) return persona;
  const satker = satkers.find((each) => each.code === code);
  return satker ? { ...persona, session: { ...persona.session, satker } } : null;
}
