import { HttpResponse, type HttpHandler } from 'msw';
import calendar from '../../../src/assets/catalogue/calendar.json';
import deadlines from '../../../src/assets/catalogue/deadlines.json';
import errors from '../../../src/assets/catalogue/errors.json';
import forms from '../../../src/assets/catalogue/forms.json';
import topics from '../../../src/assets/catalogue/topics.json';
import { seesFeedback } from '../../../src/app/domain/access';
import { MOST_SETTINGS } from '../../../src/app/domain/settings-size';
import { selectPage } from '../store/ticket-page';
import type { World } from '../world';
import { conditional, contentTag } from './conditional';
import { endpoint, type Call } from './endpoint';
import { excerptOf } from './excerpt';
import { toPageRequest } from './page-request';
import { notFound, settingsTooLarge, versionOutdated } from './problem-error';
import { etagOf, ticketBody, visibleTicket } from './tickets';
import { toWireLimits, toWireOffice, toWireTicket } from './to-wire';
import { usualAnswerPart } from './usual-answer';

/** Session, destinations, tickets and preferences of the user. */
export const readingHandlers = (world: World): HttpHandler[] => [
  endpoint(world, 'get', 'session', sessionOf),
  endpoint(world, 'get', 'destinations', destinationsOf),
  endpoint(world, 'get', 'tickets', pageOf),
  endpoint(world, 'get', 'tickets/:id', ticketOf),
  endpoint(world, 'get', 'preferences', preferencesOf),
  endpoint(world, 'put', 'preferences', savePreferences),
  endpoint(world, 'get', 'notices', noticesOf),
  endpoint(world, 'get', 'catalogue', ({ world: { behaviour } }) => {
    if (behaviour.lean) throw notFound();
    return HttpResponse.json({
      topics: topics.topics,
      errors: errors.errors,
      forms: forms.forms,
      calendar,
      deadlines: deadlines.deadlines,
    });
  }),
];

const userOf = (world: World): string => world.persona.session.userId;

function sessionOf({ world }: Call): Response {
  const { userId, satkers, office, ...session } = world.persona.session;
  return HttpResponse.json({
    user_id: userId,
    ...session,
    office: office && toWireOffice(office, world.behaviour),
    identity_header: true,
    limits: toWireLimits(world.limits),
    ...(world.behaviour.pollSeconds !== null && { poll_seconds: world.behaviour.pollSeconds }),
    ...(!world.behaviour.lean && {
      satkers,
      topics: true,
      due: true,
      notices: true,
      asker_kinds: true,
      open_before: true,
      answered: true,
      ...(world.persona.alias && { claim_as: world.persona.alias }),
      ...(world.behaviour.events && { events: true }),
      catalogue_version: topics.version,
    }),
  });
}

function destinationsOf({ world }: Call): Response {
  return HttpResponse.json(
    world.persona.destinations.map((destination) => ({
      ...destination,
      office: toWireOffice(destination.office, world.behaviour),
      ...usualAnswerPart(world, { office: destination.office, destination: destination.code }),
    })),
  );
}

function noticesOf(call: Call): Response {
  const { lean, notices, etags } = call.world.behaviour;
  if (lean) throw notFound();
  const known = notices ? [DISTURBANCE] : [];
  return conditional(call, etags ? contentTag(known) : null, known);
}

const DISTURBANCE = {
  code: 'sakti-pembayaran',
  title: 'SAKTI modul Pembayaran lambat',
  text: 'Pembuatan SPM dapat gagal. HAI-DJPb sedang menanganinya; data yang sudah tersimpan aman.',
  line: 'SAKTI modul Pembayaran lambat',
};

function ticketOf(call: Call): Response {
  const record = visibleTicket(call.world, call.param('id'));
  return conditional(
    call,
    call.world.behaviour.etags ? etagOf(record, call.world.persona.session) : null,
    ticketBody(call.world, record),
  );
}

/** Rows of the longest page that has a tag. */
const LONGEST_TAGGED = 100;

function pageOf(call: Call): Response {
  const { world, url } = call;
  const request = toPageRequest(url.searchParams, world.behaviour.lean);
  const { session } = world.persona;
  const withFeedback = request.withFeedback && seesFeedback(session);
  const { items, total, page } = selectPage(world.index, request, session);
  const content = {
    items: items.map(({ record, no }) => ({
      ...toWireTicket(record, no, session, world.behaviour),
      ...(request.search && { excerpt: excerptOf(world.store, record, request.search) }),
      ...(withFeedback && { feedback: world.store.conversationOf(record).feedback }),
    })),
    total,
    page,
    page_size: request.size,
    counts: { all: world.index.visibleTo(session).length, waiting_for_me: world.index.waitingFor(session) },
  };
  const { etags, lean } = world.behaviour;
  // A page of an export is requested once: a tag of its thousands of rows would only take time.
  const tagged = etags && !lean && items.length <= LONGEST_TAGGED;
  return conditional(call, tagged ? contentTag(content) : null, { ...content, as_of: world.clock.iso() });
}

function preferencesOf({ world }: Call): Response {
  if (world.behaviour.lean) throw notFound();
  const preferences = world.preferences.get(userOf(world)) ?? {};
  return HttpResponse.json(preferences, { headers: { ETag: contentTag(preferences) } });
}

async function savePreferences(call: Call): Promise<Response> {
  const { world, request } = call;
  const { headers } = preferencesOf(call);
  const seen = request.headers.get('If-Match');
  if (seen !== null && seen !== headers.get('ETag')) throw versionOutdated();
  const body = await request.arrayBuffer();
  if (body.byteLength > MOST_SETTINGS) throw settingsTooLarge();
  world.preferences.set(userOf(world), JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>);
  return preferencesOf(call);
}
