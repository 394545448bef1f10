import { signal } from '@angular/core';
import { needsSatker } from '../../domain/officer';
import { satkerCode, satkerWords } from '../../domain/satker-text';
import { NO_MATCHING_SATKER } from '../../words/field-words';
import { isBlank } from '../../domain/text';
import type { OfficerChoices } from '../../services/choices/officer-choices';
import { lookUpSatker } from '../../services/choices/look-up-satker';
import type { TranscriptFields } from './transcript-fields';

/** Checks with the backend whether the typed satker exists. */
export class SatkerCheck {
  private readonly unknown = signal<{ readonly text: string; readonly words: string } | null>(null);

  constructor(
    private readonly choices: OfficerChoices,
    private readonly fields: () => Pick<TranscriptFields, 'askerKind' | 'satker'>,
  ) {}

  /** Problem that the look-up found with this text; null for a text that was not looked up. */
  problemOf(text: string): string | null {
    const unknown = this.unknown();
    return unknown?.text === text ? unknown.words : null;
  }

  /** Looks up the typed satker. Returns its code and name, or null when the text stays. */
  async run(): Promise<string | null> {
    const { askerKind, satker } = this.fields();
    if (!needsSatker(askerKind) || isBlank(satker)) return null;
    const found = await lookUpSatker(satker, this.choices);
    // The conversation is sent unchecked, and the backend validates the satker.
    if (found === 'unanswered') return null;
    if (this.fields().satker !== satker) return this.run();
    if (found !== 'none') return satkerWords(found);
    const code = satkerCode(satker);
    const words = code
      ? `Satker ${code} tidak ditemukan. Periksa kodenya, atau pilih dari daftar.`
      : NO_MATCHING_SATKER;
    this.unknown.set({ text: satker, words });
    return null;
  }
}
