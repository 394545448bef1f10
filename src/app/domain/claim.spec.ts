import { aSession, aTicket, KANWIL, KPH } from '../../testing/samples';
import { seesClaims } from './access';
import { mayClaim } from './claim';
import { ROLES } from './session';

const OFFICER = aSession('CSO_KPPN', { claimAs: 'CSO 182' });

describe('mayClaim', () => {
  for (const [what, ticket, session, may] of [
    ['a ticket that waits for the office', {}, OFFICER, true],
    ['one that waits for the satker', { status: 'WAITING_SATKER', answered: true }, OFFICER, true],
    ['one that is with HAI-DJPb', { status: 'FORWARDED' }, OFFICER, true],
    ['a finished one that the satker may reopen', { status: 'DONE', answered: true }, OFFICER, true],
    ['a closed one', { status: 'DONE', feedbackGiven: true }, OFFICER, false],
    ['one with a status that is not known', { status: 'LAIN' }, OFFICER, false],
    ['one of another office', { office: KANWIL }, OFFICER, false],
    ['one of the KPH, for its officer', { office: KPH }, aSession('CSO_KPH', { claimAs: 'CSO 140' }), true],
    ['any, on a backend that stores nobody', {}, aSession('CSO_KPPN'), false],
    ['any, for a satker', {}, aSession('SATKER', { claimAs: 'CSO 182' }), false],
    ['any, for the head office, which only reads', {}, aSession('KANTOR_PUSAT', { claimAs: 'CSO 1' }), false],
  ] as const) {
    it(`${may ? 'allows' : 'refuses'} ${what}`, () => expect(mayClaim(aTicket(ticket), session)).toBe(may));
  }
});

describe('seesClaims', () => {
  it('is for the officers of offices and the head office, and never for a satker', () => {
    expect(ROLES.filter((role) => seesClaims({ role }))).toEqual(['CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT']);
  });
});
