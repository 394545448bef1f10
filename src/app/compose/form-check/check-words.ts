import { type FormCheck, type FormFinding, MOST_ROWS, type NotChecked } from '../../domain/catalogue/form-check';

/** What came of a check, in one or two sentences. */
export function checkWords(check: FormCheck): string {
  if (check.kind === 'not-checked') return notCheckedWords(check);
  return [resultWords(check), unreadWords(check)].filter(Boolean).join(' ');
}

type Checked = Extract<FormCheck, { kind: 'checked' }>;

function resultWords({ rows, findings }: Checked): string {
  if (rows === 0) return findings[0]?.message ?? 'Tidak ada baris yang diisi.';
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const parts = [
    errors.length ? `${counted(errors)} perlu diperbaiki pada ${rowsOf(errors)} baris` : '',
    warnings.length ? `${counted(warnings)} perlu dipastikan pada ${rowsOf(warnings)} baris` : '',
  ].filter(Boolean);
  return parts.length ? `${parts.join(', ')}.` : `${number(rows)} baris diperiksa, tidak ada yang salah.`;
}

/** What of the file was not read. */
function unreadWords({ sheets, unread }: Checked): string {
  const others = sheets?.others.map((name) => `“${name}”`).join(', ');
  const ofSheets = sheets && `Yang diperiksa lembar “${sheets.checked}”; lembar ${others} tidak.`;
  const [first, last] = unread ?? [];
  const place = first === last ? `Baris ${first}` : `Baris ${first}-${last}`;
  return [ofSheets, unread && `${place} tidak diperiksa karena di atasnya ada banyak baris kosong.`]
    .filter(Boolean)
    .join(' ');
}

/** `Baris 9 · NIK: NIK harus 16 angka …`. */
export function findingWords({ row, column, message, hint }: FormFinding): string {
  const place = `Baris ${row}${column === null ? '' : ` · ${column}`}`;
  return `${place}: ${message}${hint === null ? '' : ` ${hint}`}`;
}

/** All of a check as plain text, to be sent to whoever fills in the form. */
export function copiedWords(name: string, check: FormCheck): string {
  const findings = check.kind === 'checked' ? check.findings : [];
  return [`${name}: ${checkWords(check)}`, ...findings.map(findingWords)].join('\n');
}

const number = (count: number): string => count.toLocaleString('id-ID');
const counted = (findings: readonly FormFinding[]): string => `${number(findings.length)} hal`;
const rowsOf = (findings: readonly FormFinding[]): string => number(new Set(findings.map(({ row }) => row)).size);

type PlainReason = Exclude<NotChecked['reason'], 'merged-heads' | 'other-version' | 'wrong-form'>;

const PLAIN: Readonly<Record<PlainReason, string>> = {
  'no-form': 'Berkas ini bukan formulir yang dapat diperiksa.',
  empty: 'Berkas ini kosong, sehingga tidak ada yang dapat diperiksa.',
  'too-many-rows': `Formulir ini berisi lebih dari ${number(MOST_ROWS)} baris, sehingga tidak diperiksa. Bagi menjadi beberapa berkas agar dapat diperiksa.`,
  'too-large': 'Berkas ini lebih besar dari 5 MB, sehingga tidak diperiksa.',
  'unpacked-too-large':
    'Isi berkas ini terlalu besar setelah dibuka, sehingga tidak diperiksa. Salin isiannya ke formulir yang baru agar dapat diperiksa.',
  macros: 'Berkas ini berisi makro, sehingga tidak diperiksa. Simpan ulang sebagai .xlsx tanpa makro.',
  password: 'Berkas ini dikunci dengan kata sandi, sehingga tidak dapat diperiksa. Simpan ulang tanpa kata sandi.',
  'old-excel': 'Isi berkas ini berformat Excel 97-2003, sehingga tidak diperiksa. Simpan ulang sebagai .xlsx.',
  'no-workbook':
    'Isi berkas ini bukan buku kerja Excel, mungkin CSV atau halaman web yang diganti namanya. Buka di Excel, lalu simpan sebagai .xlsx.',
  damaged: 'Berkas ini rusak atau tidak dapat dibaca, sehingga tidak diperiksa. Buka di Excel, lalu simpan ulang.',
  'too-slow':
    'Pemeriksaan dihentikan karena memakan waktu lebih dari 10 detik. Salin isiannya ke formulir yang baru agar dapat diperiksa.',
  'old-browser': 'Peramban ini belum dapat memeriksa formulir. Perbarui peramban agar dapat memeriksanya.',
};

function notCheckedWords(not: NotChecked): string {
  switch (not.reason) {
    case 'wrong-form':
      return not.message;
    case 'other-version':
      return `Kolom ${not.missing.join(', ')} tidak ada, sehingga formulir ini tidak diperiksa. Mungkin ini formulir tahun lain; pakai formulir yang terbaru.`;
    case 'merged-heads':
      return `Kepala kolom di baris ${not.row} digabung (merge), sehingga formulir ini tidak diperiksa. Pisahkan sel yang digabung itu.`;
    default:
      return PLAIN[not.reason];
  }
}
