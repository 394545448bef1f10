import { destinationsOf, KANWIL_PAPUA, KPPN_JAYAPURA } from './offices';
import type { Persona } from './persona';

/** Fig 4: nothing asked yet; his office reads the clock in WIT. */
export const baru: Persona = {
  key: 'baru',
  label: 'Satker baru',
  session: {
    userId: 'u-baru',
    name: 'OPERATOR SATKER BARU',
    email: 'operator.baru@contoh.kemenkeu.go.id',
    role: 'SATKER',
    satker: { code: '654321', name: 'BALAI CONTOH JAYAPURA' },
    office: null,
    zone: 'Asia/Jayapura',
  },
  destinations: destinationsOf({ kppn: KPPN_JAYAPURA, kanwil: KANWIL_PAPUA }),
  data: {
    key: 'baru',
    clock: '2024-03-21T09:00:00',
    clockMode: 'running',
    tickets: () => ({ records: [], talkOf: () => ({ thread: [], events: [], feedback: null }) }),
  },
};
