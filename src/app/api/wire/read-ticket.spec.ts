import { WIRE_TICKET } from '../../../testing/wire-samples';
import type { Ticket } from '../../domain/ticket';
import { readTicket } from './read-ticket';

const TICKET: Ticket = {
  id: 't-1',
  no: 4,
  reference: 'HAI-319120040',
  haiDjpbNumber: '20240314-ZGEAK9',
  subject: 'Retur SP2D',
  asker: { name: 'Pratama', email: 'pratama@kemenkeu.go.id' },
  askerKind: null,
  satker: { code: '527010', name: 'Kantor Contoh' },
  destination: 'PERBENDAHARAAN',
  office: { code: '018', name: 'KPPN Jakarta I', kind: 'KPPN' },
  method: 'MONSAKTI',
  topic: null,
  due: null,
  createdAt: '2024-03-19T05:00:39.000Z',
  status: 'DONE',
  feedbackGiven: true,
  statusSince: '2024-03-20T05:00:00.000Z',
  lastEntryAt: null,
  lastEntrySide: null,
  officerAlias: 'CSO 182',
  handledBy: null,
  answered: true,
  askedByHaiDjpb: true,
  excerpt: null,
  incomplete: false,
};

const NOTHING: Ticket = {
  id: '!9',
  no: 9,
  reference: '',
  haiDjpbNumber: null,
  subject: '',
  asker: { name: '', email: '' },
  askerKind: null,
  satker: null,
  destination: '',
  office: { code: '', name: '', kind: 'KPPN' },
  method: '',
  topic: null,
  due: null,
  createdAt: null,
  status: '',
  feedbackGiven: false,
  statusSince: null,
  lastEntryAt: null,
  lastEntrySide: null,
  officerAlias: null,
  handledBy: null,
  answered: false,
  askedByHaiDjpb: false,
  excerpt: null,
  incomplete: true,
};

describe('readTicket', () => {
  it('reads who is on it for a reader who may know that, and for nobody else', () => {
    const row = { ...WIRE_TICKET, handled_by: 'CSO 207' };
    expect(readTicket(row, 9, true).handledBy).toBe('CSO 207');
    expect([readTicket(row, 9, false), readTicket(row, 9)]).toEqual([TICKET, TICKET]);
    expect(readTicket({ ...row, handled_by: null }, 9, true)).toEqual(TICKET);
  });

  it('reads a whole row', () => {
    expect(readTicket(WIRE_TICKET, 9)).toEqual(TICKET);
  });

  it('reads a row whose empty fields are null, and one with fields that nobody asked for', () => {
    const empty = { hai_djpb_number: null, satker: null, created_at: null, status_since: null, officer_alias: null };
    expect(readTicket({ ...WIRE_TICKET, ...empty, rating: 'HELPFUL', comment: 'x', feedback: null }, 9)).toEqual({
      ...TICKET,
      haiDjpbNumber: null,
      satker: null,
      createdAt: null,
      statusSince: null,
      officerAlias: null,
    });
  });

  for (const row of [null, undefined, 5, 'row', true, [], [WIRE_TICKET], {}] as unknown[]) {
    it(`makes an empty row of ${JSON.stringify(row)}`, () => {
      expect(readTicket(row, 9)).toEqual(NOTHING);
    });
  }

  const WRONG = { t: 'n', f: 'HYPERLINK("http://x")' };
  for (const [field, value, read] of [
    ['id', WRONG, { id: '!9' }],
    ['id', '', { id: '!9' }],
    ['id', 12, { id: '12' }],
    ['no', 'empat', { no: 9 }],
    ['no', 0, { no: 9 }],
    ['no', -1, { no: 9 }],
    ['no', '4', { no: 4 }],
    ['reference', WRONG, { reference: '' }],
    ['reference', 319, { reference: '319' }],
    ['hai_djpb_number', WRONG, { haiDjpbNumber: null }],
    ['subject', WRONG, { subject: '' }],
    ['asker_name', [], { asker: { ...TICKET.asker, name: '' } }],
    ['asker_email', WRONG, { asker: { ...TICKET.asker, email: '' } }],
    ['satker', 'Kantor', { satker: null }],
    ['satker', { name: 'Kantor' }, { satker: null }],
    ['satker', { code: '527010' }, { satker: { code: '527010', name: '' } }],
    ['destination', WRONG, { destination: '' }],
    ['office', 'KPPN', { office: NOTHING.office }],
    ['office', { code: '1', name: 'X', kind: 'DESA' }, { office: { code: '1', name: 'X', kind: 'KPPN' } }],
    ['method', null, { method: '' }],
    ['topic', 'user-sakti', {}],
    ['due', '2026-12-10', {}],
    ['due', { key: 'lpj' }, {}],
    ['topic', { name: 'Pengguna SAKTI' }, {}],
    ['created_at', 1710824440000, { createdAt: null }],
    ['status', WRONG, { status: '' }],
    ['feedback_given', 'true', { feedbackGiven: false }],
    ['status_since', {}, { statusSince: null }],
    ['officer_alias', WRONG, { officerAlias: null }],
    ['answered', 1, { answered: false }],
    ['asked_by_hai_djpb', 'yes', { askedByHaiDjpb: false }],
    ['excerpt', {}, { excerpt: null }],
  ] as const satisfies readonly (readonly [keyof typeof WIRE_TICKET, unknown, Partial<Ticket>])[]) {
    it(`marks a row incomplete whose ${field} is ${JSON.stringify(value)}, and reads the rest`, () => {
      expect(readTicket({ ...WIRE_TICKET, [field]: value }, 9)).toEqual({ ...TICKET, ...read, incomplete: true });
    });
  }

  for (const field of Object.keys(WIRE_TICKET)) {
    it(`marks a row incomplete without ${field}`, () => {
      const row = Object.fromEntries(Object.entries(WIRE_TICKET).filter(([name]) => name !== field));
      expect(readTicket(row, 9).incomplete).toBeTrue();
    });
  }

  for (const [field, value, read] of [
    ['status', 'XYZ', { status: 'XYZ' }],
    ['destination', 'BARU', { destination: 'BARU' }],
    ['method', 'FAKS', { method: 'FAKS' }],
    ['topic', { code: 'baru', name: 'Baru' }, { topic: { code: 'baru', name: 'Baru' } }],
    ['due', { key: 'lpj', date: '2026-12-10' }, { due: { key: 'lpj', date: '2026-12-10' } }],
    ['created_at', '0000-00-00', { createdAt: null }],
    ['officer_alias', '', { officerAlias: null }],
    ['hai_djpb_number', '', { haiDjpbNumber: null }],
    ['subject', '<img src=x onerror=alert(1)>', { subject: '<img src=x onerror=alert(1)>' }],
    ['subject', 'a\u0000b', { subject: 'a\ufffdb' }],
    [
      'office',
      { code: '9', name: 'Kanwil', kind: 'KANWIL' },
      { office: { code: '9', name: 'Kanwil', kind: 'KANWIL' } },
    ],
  ] as const satisfies readonly (readonly [keyof typeof WIRE_TICKET, unknown, Partial<Ticket>])[]) {
    it(`takes ${field} ${JSON.stringify(value)} for whole`, () => {
      expect(readTicket({ ...WIRE_TICKET, [field]: value }, 9)).toEqual({ ...TICKET, ...read });
    });
  }

  it('pollutes nothing (F49)', () => {
    readTicket(
      JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"satker":{"__proto__":{"code":"1"}}}'),
      1,
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(({} as Record<string, unknown>)['code']).toBeUndefined();
  });
});
