import { AS_OF, pageOf } from '../../../testing/page-samples';
import { aSession, aTicket } from '../../../testing/samples';
import type { Ticket } from '../ticket';
import { firstMarks } from '../unread/read-marks';
import { secondsOf } from '../unread/unread';
import { ticketNotifications, toKinds, knownAfter } from './ticket-notifications';

const NOW = secondsOf(AS_OF);
const KNOWN = firstMarks(NOW);
const BOTH = { answered: true, waiting: true };
const satker = aSession('SATKER');
const officer = aSession('CSO_KPPN');

const at = (seconds: number): string => new Date((NOW + seconds) * 1000).toISOString();
const asked = (changes: Partial<Ticket> = {}): Ticket =>
  aTicket({ status: 'WAITING_CSO', lastEntryAt: at(60), lastEntrySide: 'SATKER', ...changes });
const answered = (changes: Partial<Ticket> = {}): Ticket =>
  asked({ status: 'WAITING_SATKER', lastEntrySide: 'CSO', answered: true, ...changes });
const page = (...items: Ticket[]) => pageOf(0, { items, counts: { all: 9, waitingForMe: items.length } });

describe('ticketNotifications', () => {
  const titles = (...given: Parameters<typeof ticketNotifications>) =>
    ticketNotifications(...given).map(({ title, ticketId }) => [title, ticketId]);

  it('names a ticket that was answered, and leads to it', () => {
    const one = answered({ id: 'a', reference: 'HAI-321120711' });
    expect(titles(page(one), KNOWN, satker, BOTH)).toEqual([['Tiket HAI-321120711 dijawab', 'a']]);
  });

  it('counts several that were answered, and leads to Menunggu Anda', () => {
    const done = answered({ id: 'b', status: 'DONE', lastEntrySide: 'HAI_DJPB' });
    expect(titles(page(answered({ id: 'a' }), done), KNOWN, satker, BOTH)).toEqual([['2 tiket dijawab', null]]);
  });

  it('says how many tickets wait where answers are not wanted', () => {
    const found = { ...page(answered({ id: 'a' })), counts: { all: 9, waitingForMe: 3 } };
    expect(titles(found, KNOWN, satker, { answered: false, waiting: true })).toEqual([['3 tiket menunggu Anda', null]]);
  });

  it('tells an officer of a new question as waiting, and of a reply as answered', () => {
    const [question, reply] = [asked({ id: 'a', answered: false }), asked({ id: 'b', answered: true })];
    expect(titles(page(question, reply), KNOWN, officer, BOTH)).toEqual([
      [`Tiket ${reply.reference} dijawab`, 'b'],
      ['2 tiket menunggu Anda', null],
    ]);
    expect(titles(page(question), KNOWN, officer, { answered: true, waiting: false })).toEqual([]);
  });

  const nothing: readonly [string, Ticket, typeof satker, typeof BOTH][] = [
    ['of an entry of the own side', answered({ lastEntrySide: 'SATKER' }), satker, BOTH],
    ['of what the user knows already', answered({ lastEntryAt: at(0) }), satker, BOTH],
    ['of a ticket that waits for somebody else', asked({ lastEntrySide: 'CSO' }), satker, BOTH],
    ['of another satker', answered({ satker: { code: '999999', name: 'LAIN' } }), satker, BOTH],
    ['to a role for which nothing waits', answered(), aSession('KANTOR_PUSAT'), BOTH],
    ['when nothing is switched on', answered(), satker, { answered: false, waiting: false }],
  ];
  for (const [what, ticket, session, kinds] of nothing)
    it(`says nothing ${what}`, () => expect(titles(page(ticket), KNOWN, session, kinds)).toEqual([]));

  it('takes a change of status where the backend does not tell the newest entry', () => {
    const old = { lastEntryAt: null, lastEntrySide: null, statusSince: at(5) };
    expect(titles(page(answered(old)), KNOWN, satker, BOTH).length).toBe(1);
    expect(titles(page(answered({ ...old, statusSince: at(-5) })), KNOWN, satker, BOTH)).toEqual([]);
  });

  it('never shows a text of a ticket, even in the place of its reference', () => {
    const secret = 'Kata sandi saya 12345';
    const one = answered({ reference: secret, subject: secret, asker: { name: secret, email: secret } });
    expect(JSON.stringify(ticketNotifications(page({ ...one, excerpt: secret }), KNOWN, satker, BOTH))).not.toContain(
      secret,
    );
    expect(titles(page(one), KNOWN, satker, BOTH)[0]?.[0]).toBe('1 tiket dijawab');
  });
});

describe('knownAfter', () => {
  it('notifies no ticket twice, and of the next answer to it again', () => {
    const first = page(answered({ id: 'a' }));
    const known = knownAfter(first, KNOWN);
    expect(ticketNotifications(first, known, satker, BOTH)).toEqual([]);
    expect(ticketNotifications(page(answered({ id: 'a', lastEntryAt: at(61) })), known, satker, BOTH).length).toBe(1);
  });

  it('keeps nothing of a row without an id of the backend', () => {
    expect(knownAfter(page(answered({ id: '!1' })), KNOWN)).toEqual(KNOWN);
  });
});

describe('toKinds', () => {
  for (const wrong of [null, undefined, 'ya', [], { answered: 'ya', waiting: 1 }])
    it(`is off for ${JSON.stringify(wrong)}`, () =>
      expect(toKinds(wrong)).toEqual({ answered: false, waiting: false }));
  it('reads what was stored', () => expect(toKinds({ waiting: true })).toEqual({ answered: false, waiting: true }));
});
