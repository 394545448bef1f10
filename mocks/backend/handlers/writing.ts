import { HttpResponse, type HttpHandler } from 'msw';
import { createTicketSchema, giveFeedbackSchema, replySchema } from '../../../src/app/api/wire/request-schemas';
import { actionsOf } from '../../../src/app/domain/access';
import { isEmail } from '../../../src/app/domain/text';
import { applyChange } from '../changes/apply-change';
import { satkerChange } from '../changes/satker-changes';
import { newTicket } from '../changes/new-ticket';
import { planNextMove } from '../autoplay/plan-next-move';
import type { World } from '../world';
import { endpoint, type Call } from './endpoint';
import { attach, bodyOf, FormChecks } from './form-checks';
import { keyOf, oncePerKey, type Outcome } from './idempotency';
import { forbidden } from './problem-error';
import { ticketForAction, ticketResponse } from './tickets';

/** A satker's ticket, reply and feedback, and the state of a submission. */
export const writingHandlers = (world: World): HttpHandler[] => [
  endpoint(world, 'post', 'tickets', (call) => oncePerKey(call, (body) => create(call.world, body))),
  endpoint(world, 'post', 'tickets/:id/replies', (call) => oncePerKey(call, (body) => reply(call, body))),
  endpoint(world, 'post', 'tickets/:id/feedback', (call) => oncePerKey(call, (body) => giveFeedback(call, body))),
  endpoint(world, 'get', 'submissions/:key', submissionOf),
];

function create(world: World, json: unknown): Outcome {
  const { session, destinations } = world.persona;
  if (!actionsOf(session).has('create')) throw forbidden();
  const body = bodyOf(createTicketSchema, json);
  const checks = new FormChecks(world);
  const subject = checks.text('subject', body.subject, world.limits.subjectLength);
  const question = checks.text('question', body.question, world.limits.textLength);
  const email = body.asker_email.trim();
  checks.check('asker_email', isEmail(email), 'Tulis alamat email seperti nama@contoh.go.id.');
  const destination = destinations.find(({ code }) => code === body.destination);
  checks.check('destination', destination !== undefined, 'Pilih tujuan pertanyaan.');
  const files = checks.uploads(body.upload_ids);
  checks.refuseIfWrong();
  if (!destination) throw forbidden();

  const id = world.nextId('t');
  newTicket(world, {
    id,
    subject,
    question,
    email,
    destination,
    topic: (!world.behaviour.lean && body.topic) || null,
    due: (!world.behaviour.lean && body.due) || null,
    attachments: attach(files, id),
  });
  return outcomeFor(world, id);
}

function reply({ world, request, param }: Call, json: unknown): Outcome {
  const record = ticketForAction(world, param('id'), request, 'reply');
  const body = bodyOf(replySchema, json);
  const checks = new FormChecks(world);
  const text = checks.text('text', body.text, world.limits.textLength);
  const files = checks.uploads(body.upload_ids);
  checks.refuseIfWrong();

  const attachments = attach(files, record.id);
  applyChange(
    world,
    record,
    satkerChange(world, record, { kind: 'reply', text, attachments }, world.persona.session.name),
  );
  return outcomeFor(world, record.id);
}

function giveFeedback({ world, request, param }: Call, json: unknown): Outcome {
  const record = ticketForAction(world, param('id'), request, 'give-feedback');
  const body = bodyOf(giveFeedbackSchema, json);
  const checks = new FormChecks(world);
  const comment = checks.text('comment', body.comment, world.limits.commentLength, body.rating === 'NOT_HELPFUL');
  checks.refuseIfWrong();

  const feedback = { kind: 'feedback', rating: body.rating, comment } as const;
  applyChange(world, record, satkerChange(world, record, feedback, world.persona.session.name));
  return outcomeFor(world, record.id);
}

export function outcomeFor(world: World, ticketId: string): Outcome {
  const response = ticketResponse(world, ticketId, 201);
  planNextMove(world, ticketId);
  return { ticketId, response };
}

async function submissionOf({ world, param }: Call): Promise<Response> {
  const stored = world.keys.get(keyOf(world, param('key')));
  if (!stored) return HttpResponse.json({ state: 'UNKNOWN' });
  if (!stored.ticketId) return HttpResponse.json({ state: 'IN_PROGRESS' });
  const ticket: unknown = await ticketResponse(world, stored.ticketId, 200).json();
  return HttpResponse.json({ state: 'DONE', ticket });
}
