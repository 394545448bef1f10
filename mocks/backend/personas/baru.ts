import type { Session } from '../../../src/app/domain/session';
import { generatedSource } from '../generate/generated-source';
import { destinationsOf, KANWIL_PAPUA, KPPN_JAYAPURA } from './offices';
import type { Persona } from './persona';

const session: Session = {
  userId: 'u-baru',
  name: 'OPERATOR SATKER BARU',
  email: 'operator.baru@contoh.go.id',
  role: 'SATKER',
  satker: { code: '654321', name: 'BALAI CONTOH JAYAPURA' },
  office: null,
  zone: 'Asia/Jayapura',
};

const destinations = destinationsOf({ kppn: KPPN_JAYAPURA, kanwil: KANWIL_PAPUA });
const askers = [{ name: session.name, email: session.email }] as const;

/** A new satker (baru): no ticket yet (fig 4), office in the zone WIT. */
export const baru: Persona = {
  key: 'baru',
  label: 'Satker baru',
  session,
  destinations,
  data: {
    key: 'baru',
    clock: '2024-03-21T09:00:00',
    zone: session.zone,
    clockMode: 'running',
    tickets: (now, size) => generatedSource({ session, destinations, askers }, size ?? 0, now),
  },
};
