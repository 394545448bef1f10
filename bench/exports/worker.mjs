import { generatedTickets } from '../../src/testing/generated-tickets';
import { make } from 'variant';

/** One run. The rows are made before the measurement starts. */
addEventListener('message', async ({ data: rows }) => {
  const tickets = generatedTickets(rows);
  const start = performance.now();
  const file = await make(tickets);
  postMessage({ ms: performance.now() - start, bytes: file.size });
});
postMessage('ready');
