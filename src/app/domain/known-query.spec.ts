import { knownQuery } from './known-query';
import { DEFAULT_QUERY, type TicketQuery } from './ticket-query';

const byDue: TicketQuery = { ...DEFAULT_QUERY, search: 'gaji', sort: { column: 'due', direction: 'asc' } };
const byName: TicketQuery = { ...byDue, sort: { column: 'name', direction: 'desc' } };

const ofStudents: TicketQuery = { ...byName, askerKind: 'MAHASISWA' };

const ofOne: TicketQuery = { ...byName, handledBy: 'CSO 182' };

const ofTopic: TicketQuery = { ...byName, topic: 'lpj' };

const ofOld: TicketQuery = { ...byName, openBefore: '2024-03-12T09:30:00+07:00' };

const ofAnswered: TicketQuery = { ...byName, answered: 'yes' };

describe('knownQuery', () => {
  for (const [what, query, session, known] of [
    ['leaves what every backend knows, before the session too', byName, null, byName],
    ['says nothing of the due date before the session is known', byDue, null, null],
    ['sorts by it where the backend does', byDue, { knowsDue: true }, byDue],
    ['says nothing of the kind of asker before the session is known', ofStudents, null, null],
    ['filters by it where the backend does', ofStudents, { knowsAskerKinds: true }, ofStudents],
    ['drops that filter alone where the backend does not', ofStudents, { knowsDue: true }, byName],
    ['says nothing of who is on a ticket before the session is known', ofOne, null, null],
    ['filters by that where the backend stores it', ofOne, { claimAs: 'CSO 207' }, ofOne],
    ['drops that filter alone where the backend does not', ofOne, { knowsDue: true }, byName],
    ['filters by topics where the backend stores them', ofTopic, { knowsTopics: true }, ofTopic],
    ['drops that filter alone where the backend does not', ofTopic, { knowsDue: true }, byName],
    ['filters by age where the backend does', ofOld, { knowsOpenBefore: true }, ofOld],
    ['drops that filter alone where the backend does not', ofOld, { knowsDue: true }, byName],
    ['says nothing of answers before the session is known', ofAnswered, null, null],
    ['filters by them where the backend does', ofAnswered, { knowsAnswered: true }, ofAnswered],
    ['drops that filter alone where the backend does not', ofAnswered, { knowsDue: true }, byName],
    ['drops that sort alone where the backend does not', byDue, {}, { ...byDue, sort: null }],
  ] as const) {
    it(what, () => expect(knownQuery(query, session)).toEqual(known));
  }
});
