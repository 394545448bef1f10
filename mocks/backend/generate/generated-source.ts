import { referenceAt } from '../rules/reference-at';
import type { MethodCode } from '../../../src/app/domain/ticket';
import { fraction, haiDjpbNumber, hash, opaqueId, pick } from '../seeded-random';
import { CSO_ALIAS } from '../officer-aliases';
import { aRecord, type TicketRecord, type TicketSource } from '../store/ticket-record';
import type { TicketOutline, SatkerProfile } from './satker-profile';
import { asksForSpmKp, fillPlaceholders, scenarioFor } from './scenarios';
import { type Stage, STAGES, stagesOf } from './stages';
import { isTranscript, stepsOf } from './steps';
import { feedbackTime, conversationFrom, textsFrom, timesFrom } from './conversation';
import { dueDates } from './due-dates';
import { WorkHours } from './work-hours';

/** Share of the KPPN's tickets that are not closed and that an officer has taken. */
const TAKEN = 0.5;

const TRANSCRIPT_METHODS: readonly [MethodCode, ...MethodCode[]] = [
  'TATAP_MUKA',
  'TELEPON',
  'WHATSAPP',
  'SUREL',
  'KONFERENSI_VIDEO',
];

/**
 * Generates `count` tickets between 1 January and `now` (milliseconds since 1970). The same arguments give the same
 * tickets. A conversation is generated only when it is read.
 */
export function generatedSource(
  profile: SatkerProfile,
  count: number,
  now: number,
  stages: readonly Stage[] = stagesOf(count),
): TicketSource {
  const hours = new WorkHours(now, profile.session.zone);
  const { askers, firstSeed = 0, officers = [CSO_ALIAS] } = profile;
  const outlineOf = (place: number): TicketOutline => {
    const seed = firstSeed + count - 1 - place;
    const stage = stages[place] ?? 'CLOSED';
    const createdAt = hours.instantAt((count - 1 - place + fraction(seed, 10)) / count);
    return {
      seed,
      id: opaqueId('t', seed),
      stage,
      createdAt,
      asker: pick(askers, seed, 11),
      steps: stepsOf(stage, seed, createdAt, hours),
      officer: pick(officers, seed, 16),
    };
  };
  const dueOf = dueDates(profile.session.zone);
  const records = stages.map((_, place) => recordFrom(outlineOf(place), profile, hours, dueOf));
  let places: ReadonlyMap<string, number> | null = null;
  const placeOf = (id: string): number => {
    places ??= new Map(records.map((record, place) => [record.id, place]));
    return places.get(id) ?? 0;
  };
  return {
    records,
    conversationOf: ({ id }) => conversationFrom(outlineOf(placeOf(id)), profile, hours),
    timesOf: ({ id }) => timesFrom(outlineOf(placeOf(id))),
    textsOf: ({ id, createdAt }) => {
      const place = placeOf(id);
      const stage = stages[place] ?? 'CLOSED';
      return textsFrom({ seed: firstSeed + count - 1 - place, stage, createdAt: Date.parse(createdAt ?? '') }, profile);
    },
  };
}

function recordFrom(
  outline: TicketOutline,
  profile: SatkerProfile,
  hours: WorkHours,
  dueOf: ReturnType<typeof dueDates>,
): TicketRecord {
  const { session, destinations, takers } = profile;
  const { seed, id, stage, createdAt, asker, steps, officer } = outline;
  const scenario = scenarioFor(seed, asksForSpmKp(destinations));
  const destination = destinations.find(({ code }) => code === scenario.destination) ?? destinations[0];
  if (!destination) throw new Error('A generated ticket needs a destination.');
  const last = steps.at(-1);
  const since = stage === 'CLOSED' ? feedbackTime(outline, hours) : (last?.at ?? createdAt);
  const createdIso = new Date(createdAt).toISOString();
  const forwarded = steps.some(({ words }) => words === 'forward');
  const due = forwarded ? undefined : scenario.due;
  const date = due ? dueOf(due, destination.office, createdAt) : null;
  const taken = stage !== 'CLOSED' && destination.office.kind === 'KPPN' && fraction(seed, 17) < TAKEN;
  const answered = steps.some(({ by }) => by !== 'SATKER');
  return aRecord({
    id,
    reference: referenceAt(new Date(createdAt + 1000), session.zone),
    haiDjpbNumber: forwarded ? haiDjpbNumber(createdIso.slice(0, 10), seed) : null,
    subject: fillPlaceholders(scenario.subject, seed, createdAt),
    asker,
    satker: session.satker,
    destination: destination.code,
    office: destination.office,
    ...(scenario.topic && { topic: scenario.topic }),
    ...(due && date && { due: { key: due, date } }),
    method: isTranscript(stage, seed) ? pick(TRANSCRIPT_METHODS, hash(seed, 12)) : 'MONSAKTI',
    createdAt: createdIso,
    status: STAGES[stage].status,
    feedbackGiven: stage === 'CLOSED',
    statusSince: new Date(since).toISOString(),
    lastEntryAt: new Date(last?.at ?? createdAt).toISOString(),
    lastEntrySide: last?.by ?? 'SATKER',
    officerAlias: answered ? officer : null,
    handledBy: takers && taken ? pick(takers, seed, 18) : null,
    answered,
    askedByHaiDjpb: STAGES[stage].status === 'WAITING_SATKER' && last?.by === 'HAI_DJPB',
  });
}
