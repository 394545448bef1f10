import { http, HttpResponse, type HttpHandler } from 'msw';
import * as v from 'valibot';
import { applyMove } from '../autoplay/apply-move';
import { MOVES } from '../autoplay/planned-move';
import { planNextMove } from '../autoplay/plan-next-move';
import { runDueMoves } from '../autoplay/run-due-moves';
import type { World } from '../world';

const advanceSchema = v.object({ seconds: v.number() });
const playSchema = v.object({
  ticketId: v.string(),
  move: v.picklist(MOVES),
});

/** Controls the mock itself, for tests and the demo. A real backend does not have these endpoints. */
export const controlHandlers = (world: World): HttpHandler[] => [
  http.post('*/mock/advance', async ({ request }) => {
    const { seconds } = v.parse(advanceSchema, await request.json());
    world.clock.release();
    world.clock.advance(seconds);
    runDueMoves(world);
    await world.onChange();
    return HttpResponse.json({ now: world.clock.iso() });
  }),
  http.post('*/mock/play', async ({ request }) => {
    const { ticketId, move } = v.parse(playSchema, await request.json());
    if (!applyMove(world, ticketId, move)) return HttpResponse.json({ moved: false }, { status: 409 });
    world.planned = world.planned.filter((planned) => planned.ticketId !== ticketId);
    planNextMove(world, ticketId);
    await world.onChange();
    return HttpResponse.json({ moved: true });
  }),
];
