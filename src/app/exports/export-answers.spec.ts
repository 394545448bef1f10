import { orderOf } from '../../testing/export-orders';
import { generatedTickets } from '../../testing/generated-tickets';
import { readWorkbook } from '../../testing/read-workbook';
import { ExportAnswers } from './export-answers';
import type { ToWorker } from './export-messages';

describe('what the worker answers', () => {
  it('is one answer to each message, in their order, and the file at last', async () => {
    const [first, second] = [generatedTickets(1), generatedTickets(2, 2)];
    const answers = await say(
      { kind: 'load', format: 'excel' },
      { kind: 'open', order: orderOf({ columns: ['no'] }) },
      { kind: 'write', tickets: first },
      { kind: 'write', tickets: second },
      { kind: 'finish' },
    );
    expect(answers.map(({ kind }) => kind)).toEqual(['loaded', 'opened', 'written', 'written', 'finished']);
    const last = answers.at(-1);
    const { rows } = await readWorkbook(last?.kind === 'finished' ? last.file : new Blob());
    expect(rows.slice(6)).toEqual([[1], [2], [3]]);
  });

  it('is why a message could not be carried out; the next ones are carried out', async () => {
    const broken = [null] as never;
    const answers = await say(
      { kind: 'write', tickets: [] },
      { kind: 'load', format: 'docx' as never },
      { kind: 'open', order: orderOf() },
      { kind: 'write', tickets: broken },
      { kind: 'write', tickets: [] },
    );
    expect(answers).toEqual([
      { kind: 'failed', reason: 'Error: No export has been opened' },
      { kind: 'failed', reason: jasmine.stringMatching(/^TypeError: /) },
      { kind: 'opened' },
      { kind: 'failed', reason: jasmine.stringMatching(/^TypeError: /) },
      { kind: 'written' },
    ] as never);
  });
});

function say(...messages: readonly ToWorker[]) {
  const answers = new ExportAnswers();
  return Promise.all(messages.map((message) => answers.to(message)));
}
