import { TestBed } from '@angular/core/testing';
import * as fc from 'fast-check';
import type { Observable } from 'rxjs';
import * as v from 'valibot';
import { answer, outcomeOf, setupApi } from '../../../testing/api';
import {
  WIRE_ATTACHMENT,
  WIRE_DESTINATIONS,
  WIRE_DETAIL,
  WIRE_OFFICES,
  WIRE_PAGE,
  WIRE_RECAP,
  WIRE_SATKERS,
  WIRE_SESSION,
} from '../../../testing/wire-samples';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { AttachmentApi } from '../attachment-api';
import { OfficerApi } from '../officer-api';
import { RecapApi } from '../recap-api';
import { SessionApi } from '../session-api';
import { SubmissionApi } from '../submission-api';
import { OpenTicketApi } from '../open-ticket-api';
import { TicketApi } from '../ticket-api';
import * as domain from '../../../testing/domain-shapes';

const RUNS = 500;
const tickets = (): TicketApi => TestBed.inject(TicketApi);

const CASES: readonly (readonly [string, () => Observable<unknown>, unknown, v.GenericSchema])[] = [
  ['session', () => TestBed.inject(SessionApi).load(), WIRE_SESSION, domain.loadedSession],
  ['destinations', () => TestBed.inject(OpenTicketApi).destinations(), WIRE_DESTINATIONS, v.array(domain.destination)],
  ['tickets', () => tickets().page(DEFAULT_QUERY), WIRE_PAGE, domain.ticketPage],
  ['one ticket', () => TestBed.inject(OpenTicketApi).one('t-1'), WIRE_DETAIL, domain.ticketDetail],
  [
    'a submission',
    () => TestBed.inject(SubmissionApi).submission('k'),
    { state: 'DONE', ticket: WIRE_DETAIL },
    domain.submission,
  ],
  [
    'a recap',
    () => TestBed.runInInjectionContext(() => new RecapApi()).load({ period: null, office: null }),
    WIRE_RECAP,
    domain.recap,
  ],
  ['satkers', () => TestBed.runInInjectionContext(() => new OfficerApi()).satkers('a'), WIRE_SATKERS, domain.satkers],
  ['offices', () => TestBed.runInInjectionContext(() => new OfficerApi()).offices(), WIRE_OFFICES, domain.offices],
  [
    'officers',
    () => TestBed.runInInjectionContext(() => new OfficerApi()).officers(),
    ['CSO 182', 'CSO 207'],
    domain.officers,
  ],
  ['an upload', () => TestBed.inject(AttachmentApi).upload(new Blob(), 'x'), WIRE_ATTACHMENT, domain.uploaded],
];

describe('a mutated reply', () => {
  for (const [name, call, good, shape] of CASES) {
    it(`to ${name} is read as what it should be, or refused as a whole`, () => {
      const { next } = setupApi();
      fc.assert(
        fc.property(mutationsOf(good), (body) => {
          const outcome = outcomeOf(call());
          answer(next(), body);
          const [value] = outcome.values;
          return outcome.failure ? outcome.failure.kind === 'malformed' : v.is(shape, value) && hasReadableTexts(value);
        }),
        { numRuns: RUNS },
      );
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });

    it(`to ${name} that is cut anywhere is refused`, () => {
      const { next } = setupApi();
      const whole = JSON.stringify(good);
      fc.assert(
        fc.property(fc.nat(whole.length - 1), (length) => {
          const outcome = outcomeOf(call());
          answer(next(), whole.slice(0, length));
          return outcome.failure?.kind === 'malformed' && !outcome.values.length;
        }),
      );
    });
  }
});

const JUNK = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e300, '', 'abc', '0000-00-00', [], {}),
  fc.constantFrom<unknown>({ t: 's', f: 'HYPERLINK("http://x")' }, [[]], [null], ['x'], { length: 3 }),
  fc.constant<unknown>(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
  fc.jsonValue(),
);

/** JSON of the response with one to four values replaced or removed. */
function mutationsOf(good: unknown): fc.Arbitrary<string> {
  const mutation = fc.record({ at: fc.nat(10_000), gone: fc.boolean(), junk: JUNK });
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => {
    const root = { root: structuredClone(good) };
    for (const { at, gone, junk } of mutations) {
      const places = placesIn(root);
      const place = places[at % places.length];
      if (place) place.holder[place.key] = gone ? undefined : structuredClone(junk);
    }
    return JSON.stringify(root.root) ?? '';
  });
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** Whether no text contains `undefined`, `NaN`, `[object Object]` or `Invalid Date`. */
function hasReadableTexts(value: unknown): boolean {
  return !/undefined|NaN|\[object|Invalid Date/.test(JSON.stringify(value));
}
