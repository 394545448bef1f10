import type { FromWorker, ToWorker } from './export-messages';
import type { TicketWriter } from './export-order';
import { checkFormFile, loadFormCheck } from './load-form-check';
import { loadWriter, openWriter } from './open-writer';

/** Carries out the messages of one export, one after the other. */
export class ExportAnswers {
  private writer: TicketWriter | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** The response to a message. Never rejects: an error becomes the response `failed`. */
  to(message: ToWorker): Promise<FromWorker> {
    const answer = this.queue.then(() => this.carryOut(message)).catch(failed);
    this.queue = answer;
    return answer;
  }

  private async carryOut(message: ToWorker): Promise<FromWorker> {
    if (message.kind === 'load') {
      await (message.format === 'form' ? loadFormCheck() : loadWriter(message.format));
      return { kind: 'loaded' };
    }
    if (message.kind === 'check-form') {
      return { kind: 'form-checked', check: await checkFormFile(message.order) };
    }
    if (message.kind === 'open') {
      this.writer = await openWriter(message.order);
      return { kind: 'opened' };
    }
    if (!this.writer) {
      throw new Error('No export has been opened');
    }
    if (message.kind === 'write') {
      await this.writer.write(message.tickets);
      return { kind: 'written' };
    }
    return { kind: 'finished', file: await this.writer.finish() };
  }
}

function failed(error: unknown): FromWorker {
  return { kind: 'failed', reason: String(error) };
}
