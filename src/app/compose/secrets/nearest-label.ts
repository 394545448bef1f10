/** What a label says about the number behind it; `safe`: numbers of the treasury's own work. */
export type Label = 'account' | 'national-id' | 'nip' | 'phone' | 'safe' | 'tax-id';

/** Characters to the left of a number within which its label stands. */
const REACH = 40;

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['national-id', /\bNIK\b|\bKTP\b|nomor induk kependudukan/giu],
  ['tax-id', /\bNPWP\b/giu],
  ['nip', /\b(?:NIP|NRP)\b/giu],
  ['account', /\brek(?:ening)?\b|\bnorek\b|\bBank \p{L}+|\b(?:BRI|BNI|BTN|BCA|BSI)\b/giu],
  ['phone', /\b(?:HP|WA|WhatsApp|telepon|telp|ponsel)\b/giu],
  [
    'safe',
    /\b(?:NTPN|NTB|billing|SP2D|SPM|SPP|VA|virtual account|register|tiket|satker|DIPA|kontrak|NRS|NRK|CAN|faktur|invoice|BAST|COA|akun|surat|SK|HAI)\b/giu,
  ],
];

/** Ends of a line or of a sentence: a label behind one belongs to something else. */
const SENTENCE_END = /\n|;|[.!?] (?=\p{Lu})/u;

/** The nearest label to the left of `at`, in the same sentence and within 40 characters; null without one. */
export function nearestLabel(text: string, at: number): Label | null {
  const sentence =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  let nearest: Label | null = null;
  let nearestEnd = -1;
  for (const [label, pattern] of LABELS) {
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end > nearestEnd) [nearest, nearestEnd] = [label, end];
    }
  }
  return nearest;
}
