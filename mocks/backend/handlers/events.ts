import { HttpResponse, type HttpHandler } from 'msw';
import { seesTicket } from '../../../src/app/domain/access';
import { runDueMoves } from '../autoplay/run-due-moves';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { endpoint, type Call } from './endpoint';
import { notFound } from './problem-error';

/** Milliseconds between two signs of life. */
const HEARTBEAT = 15_000;
const SIGN_OF_LIFE = ': \n\n';

/** The stream of events; what has changed is asked for by the other endpoints. */
export const eventHandlers = (world: World): HttpHandler[] => [endpoint(world, 'get', 'events', eventsOf)];

function eventsOf({ world }: Call): Response {
  if (!world.behaviour.events || world.behaviour.lean) throw notFound();
  const { session } = world.persona;
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string): void => controller.enqueue(encoder.encode(text));
      const listener = {
        changed: (record: TicketRecord): void => {
          if (seesTicket(record, session)) say(eventOf(world, record));
        },
        signOfLife: (): void => say(SIGN_OF_LIFE),
        end: (): void => {
          stop();
          controller.close();
        },
      };
      const beat = setInterval(() => {
        say(SIGN_OF_LIFE);
        // Nobody polls, and the mock acts for the others when it is asked something.
        if (runDueMoves(world)) void world.onChange();
      }, HEARTBEAT);
      world.listeners.add(listener);
      stop = () => {
        clearInterval(beat);
        world.listeners.delete(listener);
      };
      say(SIGN_OF_LIFE);
    },
    cancel: () => stop(),
  });
  return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
}

const eventOf = ({ store }: World, { id }: TicketRecord): string =>
  `event: changed\nid: ${store.revision}\ndata: ${JSON.stringify({ ticket_id: id })}\n\n`;
