import type { SecretKind } from './find-secrets';

/** `high`: gives access; `medium`: identifies a person or an account; `low`: a hint. */
export type SecretLevel = 'high' | 'low' | 'medium';

/** Of each kind its level and the line beside the field, which never repeats the secret. */
export const SECRET_WORDS: Readonly<Record<SecretKind, { readonly level: SecretLevel; readonly words: string }>> = {
  password: {
    level: 'high',
    words: 'Sepertinya ada kata sandi. Hapus dari pesan dan segera ganti kata sandinya.',
  },
  'one-time-code': {
    level: 'high',
    words: 'Sepertinya ada kode OTP. Petugas tidak pernah memintanya; hapus dari pesan.',
  },
  'national-id': {
    level: 'medium',
    words: 'Ada nomor yang berbentuk NIK. Bila tidak diperlukan, hapus atau kirim di dalam formulir.',
  },
  'tax-id': { level: 'medium', words: 'Ada nomor yang berbentuk NPWP.' },
  account: { level: 'medium', words: 'Ada nomor rekening. Untuk retur, cukup di SRPR.' },
  phone: { level: 'low', words: 'Ada nomor HP pribadi.' },
};

const ORDER = Object.keys(SECRET_WORDS) as readonly SecretKind[];

/** Each kind once, what gives access first. */
export const kindsInOrder = (kinds: Iterable<SecretKind>): readonly SecretKind[] => {
  const present = new Set(kinds);
  return ORDER.filter((kind) => present.has(kind));
};
