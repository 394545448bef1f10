import type { Session } from '../../../src/app/domain/session';
import type { Person } from '../../../src/app/domain/ticket';
import { generatedSource } from '../generate/generated-source';
import { mergedSource } from '../generate/merged-source';
import type { SatkerProfile } from '../generate/satker-profile';
import { CSO_ALIASES, otherSatkerSources } from './other-satkers';
import { destinationsOf, KANWIL_DKI, KPPN_JAKARTA_II } from './offices';
import type { Persona } from './persona';

const session: Session = {
  userId: 'u-ramai',
  name: 'OPERATOR PEMBAYARAN',
  email: 'operator.pembayaran@contoh.go.id',
  role: 'SATKER',
  satker: { code: '527010', name: 'BALAI BESAR CONTOH PELAYANAN' },
  office: null,
  zone: 'Asia/Jakarta',
};

/** Askers are functions of the satker, not persons. */
const operator = (name: string): Person => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.go.id`,
});

const profile: SatkerProfile = {
  session,
  destinations: destinationsOf({ kppn: KPPN_JAKARTA_II, kanwil: KANWIL_DKI }),
  askers: [
    operator('OPERATOR PEMBAYARAN'),
    operator('OPERATOR KOMITMEN'),
    operator('OPERATOR PELAPORAN'),
    operator('OPERATOR ANGGARAN'),
    operator('BENDAHARA PENGELUARAN'),
    operator('OPERATOR GAJI'),
    operator('OPERATOR ASET DAN PERSEDIAAN'),
  ],
  takers: CSO_ALIASES,
};

const TICKETS = 325;

/** A busy satker (ramai) near the end of the year, with other satkers that ask the same offices. */
export const ramai: Persona = {
  key: 'ramai',
  label: 'Satker ramai',
  session,
  destinations: profile.destinations,
  data: {
    key: 'ramai',
    clock: '2024-12-19T10:24:00',
    zone: session.zone,
    clockMode: 'running',
    tickets: (now, size) => mergedSource(generatedSource(profile, size ?? TICKETS, now), otherSatkerSources(now)),
  },
};
