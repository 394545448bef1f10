import type { Session } from '../../../src/app/domain/session';
import { generatedSource } from '../generate/generated-source';
import { manualTickets } from './manual-tickets';
import { destinationsOf, KANWIL_DKI, KPPN_JAKARTA_II, KPPN_JAKARTA_V } from './offices';
import type { Persona } from './persona';

const session: Session = {
  userId: 'u-manual',
  name: 'OPERATOR SATKER',
  email: 'operator.satker@contoh.go.id',
  role: 'SATKER',
  satker: { code: '123456', name: 'KPP PRATAMA JAKARTA CONTOH' },
  office: null,
  zone: 'Asia/Jakarta',
};

const destinations = destinationsOf({ kppn: KPPN_JAKARTA_II, kanwil: KANWIL_DKI, spmKp: KPPN_JAKARTA_V });
const askers = [{ name: session.name, email: session.email }] as const;

/** The user of the manual, just before fig 10. Fig 12 shows all four destinations. */
export const manual: Persona = {
  key: 'manual',
  label: 'Satker manual',
  session,
  destinations,
  data: {
    key: 'manual',
    clock: '2024-03-21T12:07:10',
    zone: session.zone,
    clockMode: 'held',
    tickets: (now, size) =>
      size === null ? manualTickets(session) : generatedSource({ session, destinations, askers }, size, now),
  },
};
