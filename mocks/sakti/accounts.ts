import type { PersonaKey } from '../backend/personas/persona';

/** NIK of the accounts at the stand-in of SAKTI. All have the same password. */
export const ACCOUNTS: Readonly<Record<string, PersonaKey>> = {
  '3171000000000001': 'manual',
  '3171000000000002': 'ramai',
  '3171000000000003': 'kpp-jakarta',
  '3171000000000004': 'baru',
  '3171000000000005': 'cso-kppn',
  '3171000000000006': 'cso-kanwil',
  '3171000000000007': 'cso-kph',
  '3171000000000008': 'kantor-pusat',
};

export const PASSWORD = 'sakti';
