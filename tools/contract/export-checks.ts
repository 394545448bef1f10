import type * as v from 'valibot';
import { ticketPageSchema } from '../../src/app/api/wire/response-schemas';
import { ticketDetailSchema, type ticketSchema } from '../../src/app/api/wire/schemas';
import { type Backend, fail, type Finding, note, read, warn } from './backend';

type Ticket = v.InferOutput<typeof ticketSchema>;

const EXPORT = 'tickets?order=newest&page=1&size=500&include=feedback';

/** Checks large pages, the limit by time, and the feedback for satkers only. */
export async function checkExport(backend: Backend): Promise<Finding[]> {
  const { value, findings } = read(ticketPageSchema, await backend.get(EXPORT));
  if (!value) return findings;
  const { items, total, page_size: size } = value;
  backend.ratedId = items.find((item) => item.feedback_given)?.id ?? null;
  if (items.length !== Math.min(total, size)) {
    findings.push(fail(`items: ${items.length} on page 1 of ${total}, but page_size is ${size}`));
  }
  return [
    ...findings,
    ...feedbackIn(items, backend),
    ...(await checkCreatedBefore(backend)),
    note(`${size} tickets a page`),
  ];
}

/** Without this limit, new tickets would shift the rows between the pages of an export. */
async function checkCreatedBefore(backend: Backend): Promise<Finding[]> {
  const { newest } = backend;
  if (!newest) return [note('created_before: skipped, no ticket in the list')];
  const cut = new URLSearchParams({ created_before: newest });
  const { value, findings } = read(ticketPageSchema, await backend.get(`${EXPORT}&${cut}`));
  const later = value?.items.filter((item) => Date.parse(item.created_at ?? '') >= Date.parse(newest)) ?? [];
  return later.length > 0 ? [...findings, fail(`created_before: ${later.length} later tickets are there`)] : findings;
}

export async function checkRated(backend: Backend): Promise<Finding[]> {
  if (!backend.ratedId) return [note('skipped: no ticket with feedback')];
  const answer = await backend.get(`tickets/${encodeURIComponent(backend.ratedId)}`);
  const { value, findings } = read(ticketDetailSchema, answer);
  return value ? [...findings, ...feedbackIn([value], backend)] : findings;
}

/** Rating and comment are for the satker only (F55). */
export function feedbackIn(tickets: readonly Ticket[], { role }: Backend): Finding[] {
  const sent = tickets.filter(({ feedback }) => feedback).length;
  if (role !== 'SATKER') return sent > 0 ? [fail(`feedback: ${sent} of them sent to ${role ?? 'nobody'}`)] : [];
  const missing = tickets.filter((ticket) => ticket.feedback_given && !ticket.feedback).length;
  return missing > 0 ? [warn(`feedback: missing in ${missing} of the satker's own tickets`)] : [];
}
