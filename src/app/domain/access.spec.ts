import { KANWIL, KPH, KPPN, OTHER_SATKER, SATKER, aSession, aTicket } from '../../testing/samples';
import {
  actionsOf,
  actionsOn,
  everWaits,
  mayEver,
  relationTo,
  seesFeedback,
  seesManyOffices,
  seesTicket,
  type TicketAction,
  waitsFor,
  wasForwarded,
} from './access';
import type { Office, Role, Session } from './session';
import type { Ticket } from './ticket';

const ROLES: readonly Role[] = ['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'];
const CSO_OFFICES: readonly (readonly [Role, Office])[] = [
  ['CSO_KPPN', KPPN],
  ['CSO_KANWIL', KANWIL],
  ['CSO_KPH', KPH],
];

/** A ticket in every state, and what each reader who stands near to it may do; `*` marks "Menunggu Anda". */
const TABLE: readonly {
  readonly state: string;
  readonly ticket: Partial<Ticket>;
  readonly satker: string;
  readonly cso: string;
  readonly agent: string;
}[] = [
  {
    state: 'WAITING_CSO, nobody has answered',
    ticket: { status: 'WAITING_CSO' },
    satker: '',
    cso: '* ask-back finish forward',
    agent: '',
  },
  {
    state: 'WAITING_CSO, an officer has answered',
    ticket: { status: 'WAITING_CSO', answered: true },
    satker: 'reply',
    cso: '* ask-back finish forward',
    agent: '',
  },
  {
    state: 'WAITING_SATKER',
    ticket: { status: 'WAITING_SATKER', answered: true },
    satker: '* reply',
    cso: 'reply',
    agent: '',
  },
  {
    state: 'WAITING_SATKER, HAI-DJPb had asked',
    ticket: { status: 'WAITING_SATKER', answered: true, askedByHaiDjpb: true },
    satker: '* reply',
    cso: 'reply',
    agent: '',
  },
  {
    state: 'FORWARDED, nobody has answered',
    ticket: { status: 'FORWARDED' },
    satker: '',
    cso: '',
    agent: '* ask-back finish',
  },
  {
    state: 'FORWARDED, an officer has answered',
    ticket: { status: 'FORWARDED', answered: true },
    satker: 'reply',
    cso: '',
    agent: '* ask-back finish',
  },
  {
    state: 'DONE, no feedback',
    ticket: { status: 'DONE', answered: true },
    satker: '* confirm give-feedback reply',
    cso: 'reply',
    agent: '',
  },
  {
    state: 'DONE, feedback given',
    ticket: { status: 'DONE', answered: true, feedbackGiven: true },
    satker: '',
    cso: '',
    agent: '',
  },
  { state: 'unknown code', ticket: { status: 'XYZ', answered: true }, satker: '', cso: '', agent: '' },
  {
    state: 'incomplete row',
    ticket: { status: 'WAITING_SATKER', answered: true, incomplete: true },
    satker: '',
    cso: '',
    agent: '',
  },
];

/** The same for a transcript behind which no satker stands: nobody of a satker sees it. */
const WITHOUT_SATKER: readonly {
  readonly state: string;
  readonly ticket: Partial<Ticket>;
  readonly cso: string;
  readonly agent: string;
}[] = [
  { state: 'WAITING_CSO', ticket: { status: 'WAITING_CSO', answered: true }, cso: '* finish forward', agent: '' },
  { state: 'FORWARDED', ticket: { status: 'FORWARDED', answered: true }, cso: '', agent: '* ask-back finish' },
  { state: 'DONE', ticket: { status: 'DONE', answered: true }, cso: 'reply', agent: '' },
];

describe('rules on one ticket', () => {
  for (const { state, ticket, satker, cso, agent } of TABLE) {
    it(`${state}: own satker may "${satker}"`, () =>
      expect(rightsOn(aTicket(ticket), aSession('SATKER'))).toBe(satker));

    for (const [role, office] of CSO_OFFICES) {
      it(`${state}: ${role} of the office may "${cso}"`, () =>
        expect(rightsOn(aTicket({ ...ticket, office }), aSession(role))).toBe(cso));

      it(`${state}: ${role} of another office may nothing and sees nothing`, () => {
        const elsewhere = aTicket({ ...ticket, office: { ...office, code: '999' } });
        expect(rightsOn(elsewhere, aSession(role))).toBe('');
        expect(seesTicket(elsewhere, aSession(role))).toBeFalse();
      });
    }

    it(`${state}: another satker may nothing and sees nothing`, () => {
      const theirs = aTicket({ ...ticket, satker: OTHER_SATKER });
      expect(rightsOn(theirs, aSession('SATKER'))).toBe('');
      expect(seesTicket(theirs, aSession('SATKER'))).toBeFalse();
    });

    it(`${state}: Kantor Pusat reads only`, () => {
      expect(rightsOn(aTicket(ticket), aSession('KANTOR_PUSAT'))).toBe('');
      expect(seesTicket(aTicket(ticket), aSession('KANTOR_PUSAT'))).toBeTrue();
    });

    it(`${state}: HAI-DJPb's agent may "${agent}" once it was forwarded`, () =>
      expect(rightsOn(aTicket({ ...ticket, haiDjpbNumber: '20240314-ZGEAK9' }), aSession('AGEN_HAI'))).toBe(agent));
  }

  for (const { state, ticket, cso, agent } of WITHOUT_SATKER) {
    for (const [role, office] of CSO_OFFICES) {
      it(`${state} without a satker: ${role} of the office may "${cso}"`, () =>
        expect(rightsOn(aTicket({ ...ticket, office, satker: null }), aSession(role))).toBe(cso));
    }
    it(`${state} without a satker: HAI-DJPb's agent may "${agent}"`, () =>
      expect(rightsOn(aTicket({ ...ticket, satker: null, haiDjpbNumber: 'x' }), aSession('AGEN_HAI'))).toBe(agent));
    it(`${state} without a satker: a satker sees nothing`, () =>
      expect(relationTo(aTicket({ ...ticket, satker: null }), aSession('SATKER'))).toBe('none'));
  }
});

describe('relationTo', () => {
  const cases: readonly (readonly [string, Partial<Ticket>, Session, string])[] = [
    ['own satker', {}, aSession('SATKER'), 'own-satker'],
    ['other satker', { satker: OTHER_SATKER }, aSession('SATKER'), 'none'],
    ['no satker on either side', { satker: null }, aSession('SATKER', { satker: null }), 'none'],
    ['session without its satker', { satker: SATKER }, aSession('SATKER', { satker: null }), 'none'],
    ['satker operator with an office', {}, aSession('SATKER', { satker: OTHER_SATKER, office: KPPN }), 'none'],
    ['own office', {}, aSession('CSO_KPPN'), 'own-office'],
    ['CSO with the asker’s satker', { office: KANWIL }, aSession('CSO_KPPN', { satker: SATKER }), 'none'],
    ['same code, other kind', { office: { ...KANWIL, code: KPPN.code } }, aSession('CSO_KPPN'), 'none'],
    ['CSO without an office', {}, aSession('CSO_KPPN', { office: null }), 'none'],
    ['Kantor Pusat', { satker: null }, aSession('KANTOR_PUSAT'), 'overseer'],
    ['agent, never forwarded', {}, aSession('AGEN_HAI'), 'none'],
    ['agent, forwarded, no number yet', { status: 'FORWARDED' }, aSession('AGEN_HAI'), 'forwarded'],
    ['agent, forwarded once, done', { status: 'DONE', haiDjpbNumber: 'x' }, aSession('AGEN_HAI'), 'forwarded'],
  ];

  for (const [name, ticket, session, relation] of cases) {
    it(`is ${relation} for: ${name}`, () => expect(relationTo(aTicket(ticket), session)).toBe(relation as 'none'));
  }
});

describe('rules apart from a ticket', () => {
  const general: Readonly<Record<Role, string>> = {
    SATKER: 'create export',
    CSO_KPPN: 'export recap record-transcript',
    CSO_KANWIL: 'export recap record-transcript',
    CSO_KPH: 'export recap record-transcript',
    KANTOR_PUSAT: 'export recap',
    AGEN_HAI: '',
  };

  for (const role of ROLES) {
    it(`${role} may "${general[role]}"`, () =>
      expect([...actionsOf(aSession(role))].sort().join(' ')).toBe(general[role]));

    it(`${role} ${role === 'SATKER' ? 'sees' : 'never sees'} rating and comment`, () =>
      expect(seesFeedback(aSession(role))).toBe(role === 'SATKER'));
  }
});

/** `* reply`: the ticket waits for this user, who may reply. */
function rightsOn(ticket: Ticket, session: Session): string {
  const waits = waitsFor(ticket, session) ? ['*'] : [];
  return [...waits, ...[...actionsOn(ticket, session)].sort()].join(' ');
}

describe('rules of a role, whatever the ticket', () => {
  const actions: readonly TicketAction[] = ['reply', 'confirm', 'give-feedback', 'ask-back', 'finish', 'forward'];
  const cases: readonly (readonly [Role, readonly TicketAction[], boolean])[] = [
    ['SATKER', ['reply', 'confirm', 'give-feedback'], true],
    ['CSO_KPPN', ['reply', 'ask-back', 'finish', 'forward'], true],
    ['CSO_KANWIL', ['reply', 'ask-back', 'finish', 'forward'], true],
    ['CSO_KPH', ['reply', 'ask-back', 'finish', 'forward'], true],
    ['KANTOR_PUSAT', [], false],
    ['AGEN_HAI', ['ask-back', 'finish'], true],
  ];
  for (const [role, may, waits] of cases) {
    it(`${role} may ever ${may.join(', ') || 'do nothing'}${waits ? '' : ', and nothing waits for it'}`, () => {
      const session = aSession(role);
      expect(actions.filter((action) => mayEver(session, action))).toEqual([...may]);
      expect(everWaits(session)).toBe(waits);
    });
  }
});

describe('seesManyOffices', () => {
  for (const role of ROLES) {
    const many = role === 'KANTOR_PUSAT' || role === 'AGEN_HAI';
    it(`says ${many} of ${role}`, () => expect(seesManyOffices(aSession(role))).toBe(many));
  }
});

describe('wasForwarded', () => {
  for (const [changes, was] of [
    [{}, false],
    [{ status: 'FORWARDED' }, true],
    [{ status: 'DONE', haiDjpbNumber: '20240314-ZGEAK9' }, true],
    [{ status: 'DONE' }, false],
  ] as const) {
    it(`says ${was} of ${JSON.stringify(changes)}`, () => expect(wasForwarded(aTicket(changes))).toBe(was));
  }
});
