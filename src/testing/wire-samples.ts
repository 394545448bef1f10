import type { InferOutput } from 'valibot';
import type * as answers from '../app/api/wire/response-schemas';
import type * as wire from '../app/api/wire/schemas';

const KPPN = { code: '018', name: 'KPPN Jakarta I', kind: 'KPPN' } as const;
const SATKER = { code: '527010', name: 'Kantor Contoh' };

/** Responses of a backend without faults. */
export const WIRE_SESSION: InferOutput<typeof wire.sessionSchema> = {
  user_id: 'u-1',
  name: 'Pratama',
  email: 'pratama@kemenkeu.go.id',
  role: 'SATKER',
  satker: SATKER,
  office: null,
  zone: 'Asia/Makassar',
};

export const WIRE_DESTINATIONS: InferOutput<typeof answers.destinationsSchema> = [
  { code: 'PERBENDAHARAAN', label: 'Layanan Perbendaharaan-KPPN', office: KPPN },
];

export const WIRE_TICKET: InferOutput<typeof wire.ticketSchema> = {
  id: 't-1',
  no: 4,
  reference: 'HAI-319120040',
  hai_djpb_number: '20240314-ZGEAK9',
  subject: 'Retur SP2D',
  asker_name: 'Pratama',
  asker_email: 'pratama@kemenkeu.go.id',
  satker: SATKER,
  destination: 'PERBENDAHARAAN',
  office: KPPN,
  method: 'MONSAKTI',
  created_at: '2024-03-19T05:00:39Z',
  status: 'DONE',
  feedback_given: true,
  status_since: '2024-03-20T12:00:00+07:00',
  officer_alias: 'CSO 182',
  answered: true,
  asked_by_hai_djpb: true,
};

export const WIRE_PAGE: InferOutput<typeof answers.ticketPageSchema> = {
  items: [WIRE_TICKET, { ...WIRE_TICKET, id: 't-2', no: 5 }],
  total: 40,
  page: 2,
  page_size: 15,
  as_of: '2024-03-21T05:07:10Z',
  counts: { all: 325, waiting_for_me: 78 },
};

export const WIRE_ATTACHMENT: InferOutput<typeof wire.attachmentSchema> = {
  id: 'f-1',
  name: 'bukti.pdf',
  size: 240_000,
  type: 'application/pdf',
};

export const WIRE_DETAIL: InferOutput<typeof wire.ticketDetailSchema> = {
  ...WIRE_TICKET,
  thread: [
    {
      id: 'e-1',
      author: 'Pratama',
      side: 'SATKER',
      at: '2024-03-19T05:00:39Z',
      text: 'Bagaimana meretur SP2D?',
      attachments: [WIRE_ATTACHMENT],
    },
    { id: 'e-2', author: 'CSO 182', side: 'CSO', at: '2024-03-20T05:00:00Z', text: 'Begini.', attachments: [] },
  ],
  events: [{ kind: 'CREATED', at: '2024-03-19T05:00:39Z', by: 'Pratama' }],
  feedback: { rating: 'NOT_HELPFUL', comment: 'Belum jelas', at: '2024-03-20T06:00:00Z' },
};

export const WIRE_SATKERS: InferOutput<typeof answers.satkersSchema> = [SATKER, { code: '411222', name: 'KPP Contoh' }];

export const WIRE_OFFICES: InferOutput<typeof answers.officesSchema> = [
  KPPN,
  { code: '018', name: 'Kanwil Contoh', kind: 'KANWIL' },
];

const FIGURES = {
  count: 12,
  first_answer: { count: 11, median: 5400, p90: 86_400 },
  finish: { count: 0, median: null, p90: null },
  unanswered: { count: 1, median: 60, p90: 60 },
  working: {
    first_answer: { count: 11, median: 30, p90: 480 },
    finish: { count: 0, median: null, p90: null },
  },
};

export const WIRE_RECAP: InferOutput<typeof answers.recapSchema> = {
  year: 2024,
  quarter: 1,
  as_of: '2024-03-21T05:07:10Z',
  years: [2024, 2023],
  measured_method: 'MONSAKTI',
  total: FIGURES,
  confirmed: { of: 8, count: 6 },
  by_status: [{ status: 'DONE', awaits_feedback: false, ...FIGURES }],
  by_quarter: ([1, 2, 3, 4] as const).map((quarter) => ({ quarter, ...FIGURES })),
  by_office: [{ office: KPPN, ...FIGURES }],
  by_destination: [{ destination: 'PERBENDAHARAAN', ...FIGURES }],
  by_method: [{ method: 'MONSAKTI', ...FIGURES }],
  from: '2024-01-01',
  to: '2024-03-31',
  office: 'KPPN-018',
  offices: [KPPN],
  by_month: [{ month: 3, ...FIGURES }],
  by_officer: [{ officer: 'CSO 182', ...FIGURES }],
  by_satker: [{ satker: SATKER, ...FIGURES }],
  by_topic: [{ topic: { code: 'retur-sp2d', name: 'Retur SP2D' }, ...FIGURES }],
  by_asker_kind: [{ asker_kind: 'BANK', ...FIGURES }],
  by_replies: [{ replies: '2-3', count: 9 }],
  open_ages: { working: true, steps: [{ days: 5, open_before: '2024-03-14T09:30:00+07:00', count: 3 }] },
  longest_waiting: [{ ...WIRE_TICKET, status: 'WAITING_CSO' }],
};
