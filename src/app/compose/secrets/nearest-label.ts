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

/** Characters to the left of a number that are searched for the office whose number it is. */
const OFFICE_REACH = 120;
const OFFICE = /\b(?:KPPN|Kanwil|DJPb|HAI|CSO|kantor|layanan|call ?cent(?:er|re)|hot ?line|help ?desk)\b/iu;
const CONTACT =
  /\b(?:hubungi|kontak|narahubung|layanan|WA|WhatsApp|HP|telepon|telp|SMS|call ?cent(?:er|re)|hot ?line|help ?desk)\b/iu;
const PERSON = /\b(?:PPSPM|PPK|KPA|operator|bendahara|pegawai|staf|penanya|pribadi|saya|atas nama|a\.n)\b/iu;

/** Whether the sentence before `at` names an office and how it is reached, and no person. */
export function isOfficeContact(text: string, at: number): boolean {
  const sentence = sentenceBefore(text, at, OFFICE_REACH);
  return OFFICE.test(sentence) && CONTACT.test(sentence) && !PERSON.test(sentence);
}

const sentenceBefore = (text: string, at: number, reach: number): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split(SENTENCE_END)
    .at(-1) ?? '';

/** The nearest label to the left of `at`, in the same sentence and within 40 characters; null without one. */
export function nearestLabel(text: string, at: number): Label | null {
  const sentence = sentenceBefore(text, at, REACH);
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
