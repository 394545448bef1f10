import { actionsOn, type TicketAction } from '../../domain/access';
import { ROLES, type Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { AS_OF } from '../../../testing/page-samples';
import { aSession, aTicket } from '../../../testing/samples';
import type { WorkingTimes } from '../../services/working-time/working-times';
import { rowOf, type TicketRow } from './ticket-row';

const satker = aSession('SATKER');
const hrefOf = (id: string): string => `/list/${id}`;

const row = (ticket: Ticket, session: Session = satker, asOf: string | null = AS_OF): TicketRow =>
  rowOf(ticket, { session, asOf, hrefOf, slots: new Map([['t-1', 4]]), allWait: false });

describe('rowOf', () => {
  it('words a ticket as fig 14 does', () => {
    expect(row(aTicket({ haiDjpbNumber: '20240314-ZGEAK9' }))).toEqual(
      jasmine.objectContaining({
        name: 'NAMA PENANYA',
        email: 'penanya@kemenkeu.go.id',
        date: '21-MAR-2024 12:07:10',
        reference: 'No. Ref: HAI-321120711',
        haiNumber: '(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)',
        subject: 'mohon bantuan penyelesaian eror sakti',
        linkLabel: 'Detail tiket No. Ref: HAI-321120711, mohon bantuan penyelesaian eror sakti',
        topic: '',
        note: 'umur 16 menit',
        slot: 4,
        href: '/list/t-1',
      }),
    );
  });

  it('reads the clock of the reader’s office', () => {
    const session = aSession('SATKER', { zone: 'Asia/Jayapura' });
    expect(row(aTicket(), session).date).toBe('21-MAR-2024 14:07:10');
  });

  it('shows a dash in place of a missing field, and no link to a ticket without an id', () => {
    const ticket = aTicket({ id: '!3', subject: '', reference: '', createdAt: null, asker: { name: '', email: '' } });
    const { name, date, reference, subject, href } = row(ticket);
    expect([name, date, reference, subject, href]).toEqual(['-', '-', 'No. Ref: -', '-', null]);
  });

  for (const [what, subject] of [
    ['line breaks', '\n\n\n'],
    ['signs without width', '\u200b\u2060'],
  ] as const) {
    it(`shows a dash for a subject of ${what} only (F03)`, () => {
      expect(row(aTicket({ subject })).subject).toBe('-');
    });
  }

  it('says that a row came incomplete', () => {
    expect(row(aTicket({ incomplete: true })).note).toBe('data tidak lengkap');
  });

  it('counts what waits for the reader since its status, and every other open ticket since it was recorded', () => {
    const times = { createdAt: '2024-03-18T05:00:00Z', statusSince: '2024-03-20T05:00:00Z' };
    const noteTo = (session: Session): string => row(aTicket(times), session, '2024-03-21T05:00:00Z').note;
    expect([noteTo(satker), noteTo(aSession('CSO_KPPN'))]).toEqual(['umur 3 hari', 'menunggu 1 hari']);
    expect(row(aTicket(times), satker, '2024-03-18T05:00:20Z').note).toBe('baru saja direkam');
  });

  it('names the topic as it was when the ticket was recorded, and its code where it has no name', () => {
    expect(row(aTicket({ topic: { code: 'gaji', name: 'Gaji' } })).topic).toBe('Gaji');
    expect(row(aTicket({ topic: { code: 'gaji', name: '' } })).topic).toBe('gaji');
  });

  for (const [status, reader, asOf, age] of [
    ['WAITING_SATKER', satker, AS_OF, 'menunggu 16 menit'],
    ['DONE', satker, AS_OF, 'beri feedback · 16 menit'],
    ['DONE', satker, null, 'beri feedback'],
    ['WAITING_CSO', satker, AS_OF, 'umur 16 menit'],
    ['FORWARDED', satker, AS_OF, 'umur 16 menit'],
    ['WAITING_SATKER', aSession('CSO_KPPN'), AS_OF, 'umur 16 menit'],
    ['WAITING_CSO', aSession('KANTOR_PUSAT'), AS_OF, 'umur 16 menit'],
    ['WAITING_CSO', aSession('AGEN_HAI'), AS_OF, 'umur 16 menit'],
    ['WAITING_CSO', satker, null, ''],
    ['XYZ', satker, AS_OF, ''],
    ['WAITING_CSO', aSession('CSO_KPPN'), AS_OF, 'menunggu 16 menit'],
    ['DONE', aSession('CSO_KPPN'), AS_OF, ''],
  ] as const) {
    it(`says "${age}" of ${status} to ${reader.role}`, () => {
      expect(row(aTicket({ status, answered: true }), reader, asOf).note).toBe(age);
    });
  }
});

describe('choosable', () => {
  const states: readonly Partial<Ticket>[] = [
    { status: 'WAITING_CSO' },
    { status: 'WAITING_CSO', answered: true },
    { status: 'WAITING_CSO', satker: null },
    { status: 'WAITING_SATKER', answered: true },
    { status: 'FORWARDED' },
    { status: 'FORWARDED', answered: true },
    { status: 'DONE', answered: true },
    { status: 'DONE', answered: true, satker: null },
    { status: 'DONE', answered: true, feedbackGiven: true },
    { status: 'LAIN' },
    { status: 'WAITING_CSO', incomplete: true },
  ];
  for (const role of ROLES) {
    it(`is what ${role} can answer, finish, forward or confirm`, () => {
      const session = aSession(role);
      const together: readonly TicketAction[] = ['finish', 'ask-back', 'forward', 'confirm'];
      for (const state of states) {
        const ticket = aTicket(state);
        const possible = together.some((action) => actionsOn(ticket, session).has(action));
        expect(row(ticket, session).choosable).withContext(JSON.stringify(state)).toBe(possible);
      }
    });
  }
});

describe('rowOf, in Menunggu Anda', () => {
  for (const [status, asOf, wait] of [
    ['WAITING_SATKER', AS_OF, 'menunggu 16 menit'],
    ['DONE', AS_OF, 'beri feedback · 16 menit'],
    ['WAITING_SATKER', '2024-03-21T05:07:11Z', 'baru saja menunggu'],
    ['DONE', '2024-03-21T05:07:11Z', 'beri feedback · baru saja'],
    ['DONE', null, 'beri feedback'],
    ['WAITING_SATKER', null, null],
  ] as const) {
    it(`puts "${wait}" in place of ${status}`, () => {
      const ticket = aTicket({ status, answered: true, statusSince: '2024-03-21T05:07:10Z' });
      const shown = rowOf(ticket, {
        session: satker,
        asOf: asOf === AS_OF ? '2024-03-21T05:23:10Z' : asOf,
        hrefOf,
        slots: new Map(),
        allWait: true,
      });
      expect([shown.wait, shown.note]).toEqual([wait, '']);
    });
  }
});

describe('rowOf, with a calendar', () => {
  const waiting = aTicket({ status: 'WAITING_CSO' });
  const shownBy = (times: Pick<WorkingTimes, 'shownAge'> | null, ticket = waiting): TicketRow =>
    rowOf(ticket, {
      session: aSession('CSO_KPPN'),
      asOf: AS_OF,
      hrefOf,
      slots: new Map(),
      allWait: true,
      times: times as WorkingTimes,
    });

  it('shows working time, and the calendar time beside it', () => {
    const shownAge = (office: { code: string }, since: string | null, now: string, words: string) => ({
      words: '2 jam kerja',
      beside: [office.code, since, now, words].join(' '),
    });
    const { wait, besideAge } = shownBy({ shownAge });
    const { office, statusSince } = waiting;
    expect([wait, besideAge]).toEqual([
      'menunggu 2 jam kerja',
      [office.code, statusSince, AS_OF, '16 menit'].join(' '),
    ]);
  });

  it('shows the age of an open ticket that waits for somebody else so, too', () => {
    const shownAge = (_: unknown, since: string | null) => ({ words: '2 jam kerja', beside: since });
    const { note, besideAge } = shownBy({ shownAge }, aTicket({ status: 'WAITING_SATKER', createdAt: AS_OF }));
    expect([note, besideAge]).toEqual(['umur 2 jam kerja', AS_OF]);
  });

  it('has nothing beside the status of a row that waits for nobody, and without a calendar', () => {
    const shownAge = () => ({ words: '2 jam kerja', beside: 'x' });
    expect(shownBy({ shownAge }, aTicket({ status: 'DONE', feedbackGiven: true })).besideAge).toBeNull();
    expect(shownBy(null).besideAge).toBeNull();
  });
});

describe('rowOf, of a ticket with a due date', () => {
  const due = { key: 'lpj', date: '2024-04-05' };
  const dueIn = (changes: Partial<Ticket>, times: Partial<WorkingTimes> | null = null): string => {
    const context = { session: satker, asOf: AS_OF, hrefOf, slots: new Map<string, number>(), allWait: false };
    return rowOf(aTicket({ due, ...changes }), { ...context, times: times as WorkingTimes | null }).due;
  };

  it('says what it affects: the date alone before the calendar is there', () => {
    const dueWords = ({ date }: { date: string }) => `memengaruhi ${date}, 10 hari kerja lagi`;
    expect([dueIn({}), dueIn({}, { dueWords, shownAge: () => ({ words: '', beside: null }) })]).toEqual([
      'memengaruhi 05-04-2024',
      'memengaruhi 2024-04-05, 10 hari kerja lagi',
    ]);
  });

  it('is silent of a finished ticket, and of one without a date', () => {
    expect([dueIn({ status: 'DONE' }), dueIn({ due: null })]).toEqual(['', '']);
  });
});

describe('rowOf, for officers', () => {
  it('names the office to the head office, which sees all of them', () => {
    const shown = row(aTicket({ officerAlias: 'CSO 182' }), aSession('KANTOR_PUSAT'));
    expect([shown.satker, shown.officer]).toEqual(['SATKER CONTOH', 'KPPN Jakarta VI · CSO 182']);
  });

  for (const [changes, satker, officer] of [
    [{ officerAlias: 'CSO 182' }, 'SATKER CONTOH', 'CSO 182'],
    [{}, 'SATKER CONTOH', 'Belum dijawab'],
    [{ handledBy: 'CSO 207' }, 'SATKER CONTOH', 'ditangani CSO 207'],
    [{ handledBy: 'CSO 207', officerAlias: 'CSO 207' }, 'SATKER CONTOH', 'ditangani CSO 207'],
    [{ handledBy: 'CSO 207', officerAlias: 'CSO 182' }, 'SATKER CONTOH', 'ditangani CSO 207 · dijawab CSO 182'],
    [{ satker: null }, 'Tanpa satker', 'Belum dijawab'],
    [{ satker: null, askerKind: 'MAHASISWA' }, 'Tanpa satker · Mahasiswa', 'Belum dijawab'],
    [{ satker: { code: '527010', name: '' } }, '527010', 'Belum dijawab'],
  ] as const) {
    it(`names ${satker} and ${officer}`, () => {
      const shown = row(aTicket(changes), aSession('CSO_KPPN'));
      expect([shown.satker, shown.officer]).toEqual([satker, officer]);
    });
  }
});
