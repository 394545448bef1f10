import type { Session } from '../../../src/app/domain/session';
import { generatedSource } from '../generate/generated-source';
import type { SatkerProfile } from '../generate/satker-profile';
import { destinationsOf, KANWIL_DKI, KPPN_JAKARTA_II, KPPN_JAKARTA_V } from './offices';
import type { Persona } from './persona';

const session: Session = {
  userId: 'u-kpp',
  name: 'OPERATOR KPP',
  email: 'operator.kpp@contoh.go.id',
  role: 'SATKER',
  satker: { code: '411222', name: 'KPP MADYA JAKARTA CONTOH' },
  office: null,
  zone: 'Asia/Jakarta',
};

const profile: SatkerProfile = {
  session,
  destinations: destinationsOf({ kppn: KPPN_JAKARTA_II, kanwil: KANWIL_DKI, spmKp: KPPN_JAKARTA_V }),
  askers: [{ name: session.name, email: session.email }],
};

const TICKETS = 28;

/** A tax office in Jakarta with two KPPN: one for its budget, one for SPM-KP. */
export const kppJakarta: Persona = {
  key: 'kpp-jakarta',
  label: 'Satker KPP Jakarta',
  session,
  destinations: profile.destinations,
  data: {
    key: 'kpp-jakarta',
    clock: '2024-06-20T09:05:00',
    zone: session.zone,
    clockMode: 'running',
    tickets: (now, size) => generatedSource(profile, size ?? TICKETS, now),
  },
};
