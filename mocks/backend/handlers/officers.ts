import { HttpResponse, type HttpHandler } from 'msw';
import answers from '../../../src/assets/catalogue/answers.json';
import { forwardSchema, officerReplySchema } from '../../../src/app/api/wire/request-schemas';
import { actionsOf } from '../../../src/app/domain/access';
import type { Satker } from '../../../src/app/domain/session';
import { applyChange } from '../changes/apply-change';
import { csoChange } from '../changes/officer-changes';
import type { World } from '../world';
import { endpoint, type Call } from './endpoint';
import { attach, bodyOf, FormChecks } from './form-checks';
import { oncePerKey, type Outcome } from './idempotency';
import { forbidden, notFound } from './problem-error';
import { claim } from './claim';
import { aliasOf, allSatkers, colleagues, officesSeen } from './people';
import { ticketForAction } from './tickets';
import { toWireOffice } from './to-wire';
import { recordTranscript } from './transcripts';
import { outcomeFor } from './writing';

/** Actions of a CSO on tickets, and the choices of the officer's forms and filters. */
export const officerHandlers = (world: World): HttpHandler[] => [
  endpoint(world, 'post', 'tickets/:id/officer-replies', (call) => oncePerKey(call, (body) => reply(call, body))),
  endpoint(world, 'post', 'tickets/:id/forward', (call) => oncePerKey(call, (body) => forward(call, body))),
  endpoint(world, 'post', 'tickets/:id/claim', (call) => oncePerKey(call, (body) => claim(call, body))),
  endpoint(world, 'post', 'transcripts', (call) => oncePerKey(call, (body) => recordTranscript(call.world, body))),
  endpoint(world, 'get', 'satkers', satkersFor),
  endpoint(world, 'get', 'offices', officesFor),
  endpoint(world, 'get', 'officers', officersFor),
  endpoint(world, 'get', 'answers', answersFor),
];

const STEPS = { ASK_BACK: 'ask-back', FINISH: 'finish', REPLY: 'reply' } as const;

function reply({ world, request, param }: Call, json: unknown): Outcome {
  const body = bodyOf(officerReplySchema, json);
  const step = STEPS[body.step];
  const record = ticketForAction(world, param('id'), request, step);
  const checks = new FormChecks(world);
  const text = checks.text('text', body.text, world.limits.textLength);
  const files = checks.uploads(body.upload_ids);
  checks.refuseIfWrong();

  const said = { author: aliasOf(world), text, attachments: attach(files, record.id) };
  applyChange(world, record, csoChange(world, record, step, said));
  return outcomeFor(world, record.id);
}

function forward({ world, request, param }: Call, json: unknown): Outcome {
  const record = ticketForAction(world, param('id'), request, 'forward');
  const body = bodyOf(forwardSchema, json);
  const checks = new FormChecks(world);
  const reason = checks.text('reason', body.reason, world.limits.textLength);
  const tried = checks.text('tried', body.tried, world.limits.textLength, false);
  const files = checks.uploads(body.upload_ids);
  checks.refuseIfWrong();

  const text = tried ? `${reason}\n\nYang sudah dicoba:\n${tried}` : reason;
  const said = { author: aliasOf(world), text, attachments: attach(files, record.id) };
  applyChange(world, record, csoChange(world, record, 'forward', said));
  return outcomeFor(world, record.id);
}

function answersFor({ world: { behaviour, persona } }: Call): Response {
  if (behaviour.lean) throw notFound();
  if (!actionsOf(persona.session).has('recap')) throw forbidden();
  return HttpResponse.json(answers.answers);
}

const MAX_SATKERS = 20;

function satkersFor({ world, url }: Call): Response {
  if (!actionsOf(world.persona.session).has('recap')) throw forbidden();
  const wanted = (url.searchParams.get('q') ?? '').trim().toLowerCase();
  const place = ({ code, name }: Satker): number => {
    const [first, second] = [code.indexOf(wanted), name.toLowerCase().indexOf(wanted)];
    return first === 0 || second === 0 ? 0 : first > 0 || second > 0 ? 1 : 2;
  };
  const found = allSatkers(world).filter((satker) => place(satker) < 2);
  return HttpResponse.json(
    found.sort((a, b) => place(a) - place(b) || a.code.localeCompare(b.code)).slice(0, MAX_SATKERS),
  );
}

function officesFor({ world }: Call): Response {
  if (!actionsOf(world.persona.session).has('recap')) throw forbidden();
  return HttpResponse.json(officesSeen(world).map((office) => toWireOffice(office, world.behaviour)));
}

function officersFor({ world }: Call): Response {
  const { session } = world.persona;
  if (!actionsOf(session).has('recap')) throw forbidden();
  return HttpResponse.json(colleagues(world));
}
