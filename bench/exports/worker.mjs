import { generatedTickets } from '../../src/testing/generated-tickets';
import { make } from 'variant';

/** One run: the rows are made before the clock starts. */
addEventListener('message', async ({ data: rows }) => {
  const tickets = generatedTickets(rows);
  const start = performance.now();
  const file = await make(tickets);
  postMessage({ ms: performance.now() - start, bytes: file.size });
});
postMessage('ready');
