import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../testing/api';
import { aSession } from '../../testing/samples';
import { WIRE_DETAIL } from '../../testing/wire-samples';
import { CurrentReader } from './current-reader';
import { SubmissionApi } from './submission-api';
import { OpenTicketApi } from './open-ticket-api';

describe('CurrentReader', () => {
  for (const [role, rating] of [
    ['SATKER', 'NOT_HELPFUL'],
    ['CSO_KPPN', undefined],
    ['CSO_KANWIL', undefined],
    ['CSO_KPH', undefined],
    ['KANTOR_PUSAT', undefined],
    ['AGEN_HAI', undefined],
  ] as const) {
    it(`lets feedback through to ${role}: ${rating ? 'yes' : 'never'} (F55)`, () => {
      const { next } = setupApi();
      const api = TestBed.inject(OpenTicketApi);
      TestBed.inject(CurrentReader).setUser(aSession(role));
      const one = outcomeOf(api.one('t-1'));
      answer(next(), WIRE_DETAIL);
      const sent = outcomeOf(TestBed.inject(SubmissionApi).submission('k'));
      answer(next(), { state: 'DONE', ticket: WIRE_DETAIL });
      expect(one.values[0]?.feedback?.rating).toBe(rating);
      expect(JSON.stringify(sent.values).includes('Belum jelas')).toBe(!!rating);
    });
  }
});
