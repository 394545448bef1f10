import type { Session } from '../../../src/app/domain/session';
import { manualTickets } from './manual-tickets';
import { destinationsOf, KANWIL_DKI, KPPN_JAKARTA_II, KPPN_JAKARTA_V } from './offices';
import type { Persona } from './persona';

const session: Session = {
  userId: 'u-manual',
  name: 'OPERATOR SATKER',
  email: 'operator.satker@contoh.kemenkeu.go.id',
  role: 'SATKER',
  satker: { code: '123456', name: 'KPP PRATAMA JAKARTA CONTOH' },
  office: null,
  zone: 'Asia/Jakarta',
};

/** The operator of the manual, a moment before fig 10; fig 12 shows him all four destinations. */
export const manual: Persona = {
  key: 'manual',
  label: 'Satker manual',
  session,
  destinations: destinationsOf({ kppn: KPPN_JAKARTA_II, kanwil: KANWIL_DKI, spmKp: KPPN_JAKARTA_V }),
  data: {
    key: 'manual',
    clock: '2024-03-21T12:07:10',
    clockMode: 'held',
    tickets: () => manualTickets(session),
  },
};
