import type { Office, Role, Session } from '../../../src/app/domain/session';
import type { Destination } from '../../../src/app/domain/ticket';
import { destinationsOf, KANWIL_DKI, KPPN_JAKARTA_II, KPPN_JAKARTA_V, KPPN_KPH } from './offices';
import type { Persona, PersonaKey } from './persona';
import { ramai } from './ramai';

const SERVICES = destinationsOf({ kppn: KPPN_JAKARTA_II, kanwil: KANWIL_DKI, spmKp: KPPN_JAKARTA_V });

/** Two officers of one KPPN, one of the Kanwil, one of the KPH, and one of the head office. */
export const OFFICER_PERSONAS: readonly Persona[] = [
  cso('cso-kppn', 'CSO KPPN', 'CSO 182', 'CSO_KPPN', KPPN_JAKARTA_II),
  cso('cso-kppn-2', 'CSO KPPN (rekan)', 'CSO 207', 'CSO_KPPN', KPPN_JAKARTA_II),
  cso('cso-kanwil', 'CSO Kanwil', 'CSO 031', 'CSO_KANWIL', KANWIL_DKI),
  cso('cso-kph', 'CSO KPH', 'CSO 140', 'CSO_KPH', KPPN_KPH),
  officer('kantor-pusat', 'Kantor Pusat', sessionOf('kantor-pusat', 'PETUGAS KANTOR PUSAT', 'KANTOR_PUSAT', null)),
];

function cso(key: PersonaKey, label: string, alias: string, role: Role, office: Office): Persona {
  return { ...officer(key, label, sessionOf(key, `PETUGAS ${alias}`, role, office)), alias };
}

function officer(key: PersonaKey, label: string, session: Session): Persona {
  return { key, label, session, destinations: ownServices(session.office), data: ramai.data };
}

/** The destinations of a transcript: the services of the officer's own office. */
function ownServices(office: Office | null): readonly Destination[] {
  return SERVICES.filter(({ office: { kind, code } }) => kind === office?.kind && code === office.code);
}

function sessionOf(key: PersonaKey, name: string, role: Role, office: Office | null): Session {
  const email = `${key}@contoh.kemenkeu.go.id`;
  return { userId: `u-${key}`, name, email, role, satker: null, office, zone: 'Asia/Jakarta' };
}
