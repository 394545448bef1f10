import type { DestinationCode } from '../../../src/app/domain/ticket';

/**
 * A matter that a treasury office hears often, in the words of both sides. `{bulan}`, `{tanggal}`, `{spm}`, `{sp2d}`,
 * `{akun}` and `{kontrak}` stand for what differs from ticket to ticket.
 */
export interface Scenario {
  readonly destination: DestinationCode;
  readonly subject: string;
  readonly question: string;
  /** File that comes with the question, if the asker sends one. */
  readonly file?: string;
  readonly askBack: string;
  readonly reply: string;
  readonly answer: string;
}
