import type { DestinationCode, TicketTopic } from '../../../src/app/domain/ticket';

/**
 * A common question to a treasury office, with the texts of both sides. `{bulan}`, `{tanggal}`, `{spm}`, `{sp2d}`,
 * `{akun}` and `{kontrak}` are placeholders, filled for each ticket.
 */
export interface Scenario {
  readonly destination: DestinationCode;
  readonly subject: string;
  /** The topic that its askers choose, with its name in topics.json. */
  readonly topic?: TicketTopic;
  /** The deadline that the question is about: key of deadlines.json. */
  readonly due?: string;
  readonly question: string;
  /** Name of the file that some askers attach to the question. */
  readonly file?: string;
  readonly askBack: string;
  readonly reply: string;
  readonly answer: string;
}
