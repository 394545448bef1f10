import { WIRE_ATTACHMENT, WIRE_DETAIL, WIRE_TICKET } from '../../../testing/wire-samples';
import { readTicket } from './read-ticket';
import { readAttachment } from './read-attachment';
import { readTicketDetail } from './read-ticket-detail';

const SATKER = { id: 't-1', etag: '"7"', seesFeedback: true };
const [QUESTION, ANSWER] = WIRE_DETAIL.thread;

describe('readTicketDetail', () => {
  it('reads a ticket with its thread', () => {
    expect(readTicketDetail(WIRE_DETAIL, SATKER)).toEqual({
      ...readTicket(WIRE_TICKET, 1),
      thread: [
        {
          id: 'e-1',
          author: 'Pratama',
          side: 'SATKER',
          at: '2024-03-19T05:00:39.000Z',
          text: 'Bagaimana meretur SP2D?',
          attachments: [WIRE_ATTACHMENT],
        },
        { id: 'e-2', author: 'CSO 182', side: 'CSO', at: '2024-03-20T05:00:00.000Z', text: 'Begini.', attachments: [] },
      ],
      events: [{ kind: 'CREATED', at: '2024-03-19T05:00:39.000Z', by: 'Pratama' }],
      feedback: { rating: 'NOT_HELPFUL', comment: 'Belum jelas', at: '2024-03-20T06:00:00.000Z' },
      etag: '"7"',
      claim: null,
      incomplete: false,
    });
  });

  const claim = { by: 'CSO 182', to: 'CSO 207', at: '2024-03-20T05:00:00Z', note: 'Cuti.' };

  it('reads the last change of who is on it, with its note', () => {
    const read = (said: unknown) => {
      const body = { ...WIRE_DETAIL, handled_by: 'CSO 207', claim: said };
      return readTicketDetail(body, { ...SATKER, seesFeedback: false, seesClaims: true });
    };
    expect(read(claim)?.handledBy).toBe('CSO 207');
    expect(read(claim)?.claim).toEqual({ ...claim, at: '2024-03-20T05:00:00.000Z' });
    expect(read({ ...claim, to: null, note: 5, at: 'tadi' })?.claim).toEqual({
      ...claim,
      to: null,
      note: '5',
      at: null,
    });
    expect([{}, null, 'CSO 182', { to: 'CSO 207', note: 'Cuti.' }].map((said) => read(said)?.claim)).toEqual(
      Array(4).fill(null),
    );
  });

  it('drops it for a satker, even when it was sent', () => {
    const detail = readTicketDetail({ ...WIRE_DETAIL, handled_by: 'CSO 207', claim }, SATKER);
    expect(detail).toEqual(readTicketDetail(WIRE_DETAIL, SATKER));
  });

  it('drops rating and comment for whoever may not see them (F55)', () => {
    const detail = readTicketDetail({ ...WIRE_DETAIL, rating: 'NOT_HELPFUL' }, { ...SATKER, seesFeedback: false });
    expect(detail?.feedback).toBeNull();
    expect(JSON.stringify(detail)).not.toMatch(/NOT_HELPFUL|Belum jelas/);
    expect(detail?.feedbackGiven).toBeTrue();
  });

  for (const [name, body] of [
    ['nothing', undefined],
    ['null', null],
    ['a list', [WIRE_DETAIL]],
    ['text', 'x'],
    ['another ticket', { ...WIRE_DETAIL, id: 't-2' }],
    ['an object without anything', {}],
    ['a success', { success: true }],
    ['an envelope', { data: WIRE_DETAIL }],
    ['an id alone', { id: 't-1' }],
    ['a ticket without an id', { ...WIRE_DETAIL, id: null }],
    ['a ticket without a status', { ...WIRE_DETAIL, status: '' }],
    ['a ticket without a thread', { ...WIRE_DETAIL, thread: null }],
    ['a ticket whose thread is none', { ...WIRE_DETAIL, thread: {} }],
  ] as const) {
    it(`finds no ticket in ${name} (F67)`, () => expect(readTicketDetail(body, SATKER)).toBeNull());
  }

  it('takes the id of a ticket that was just recorded', () => {
    expect(readTicketDetail(WIRE_DETAIL, { ...SATKER, id: null })?.id).toBe('t-1');
    expect(readTicketDetail({ success: true }, { ...SATKER, id: null })).toBeNull();
  });

  it('succeeds without a ticket number (F34)', () => {
    const detail = readTicketDetail({ ...WIRE_DETAIL, reference: undefined }, { ...SATKER, id: null });
    expect([detail?.id, detail?.reference, detail?.incomplete]).toEqual(['t-1', '', true]);
  });

  for (const [field, value, read] of [
    ['thread', [null, 'x', 5], { thread: [] }],
    ['events', 'x', { events: [] }],
    ['events', [null, {}], { events: [{ kind: '', at: null, by: '' }] }],
    ['feedback', 'good', { feedback: null }],
    ['feedback', { rating: 'GREAT', comment: 'x', at: null }, { feedback: null }],
    ['feedback', { rating: 'HELPFUL' }, { feedback: { rating: 'HELPFUL', comment: '', at: null } }],
  ] as const) {
    it(`reads the rest when ${field} is ${JSON.stringify(value)}`, () => {
      const whole = readTicketDetail(WIRE_DETAIL, SATKER);
      const expected = { ...whole, ...read, incomplete: true } as never;
      expect(readTicketDetail({ ...WIRE_DETAIL, [field]: value }, SATKER)).toEqual(expected);
    });
  }

  it('takes a ticket without feedback for whole', () => {
    expect(readTicketDetail({ ...WIRE_DETAIL, feedback: null }, SATKER)?.incomplete).toBeFalse();
    expect(readTicketDetail({ ...WIRE_DETAIL, feedback: undefined }, SATKER)?.incomplete).toBeFalse();
  });

  it('loses no message for the sake of its id, and gives each one of its own', () => {
    const thread = [{ ...QUESTION, id: 'e' }, { ...ANSWER, id: 'e' }, { text: 'x' }];
    const detail = readTicketDetail({ ...WIRE_DETAIL, thread }, SATKER);
    expect(detail?.thread.map(({ id, text }) => [id, text])).toEqual([
      ['e', 'Bagaimana meretur SP2D?'],
      ['!2', 'Begini.'],
      ['!3', 'x'],
    ]);
  });

  it('reads what it can of a message', () => {
    const thread = [{ author: {}, side: 'X', at: '0000-00-00', text: 7, attachments: [WIRE_ATTACHMENT, {}, null] }];
    expect(readTicketDetail({ ...WIRE_DETAIL, thread }, SATKER)?.thread).toEqual([
      { id: '!1', author: '', side: 'CSO', at: null, text: '7', attachments: [WIRE_ATTACHMENT] },
    ]);
  });

  it('lists a file once', () => {
    const thread = [{ ...QUESTION, attachments: [WIRE_ATTACHMENT, { ...WIRE_ATTACHMENT, name: 'x' }] }];
    expect(readTicketDetail({ ...WIRE_DETAIL, thread }, SATKER)?.thread[0]?.attachments).toEqual([WIRE_ATTACHMENT]);
  });
});

describe('readAttachment', () => {
  it('takes nothing but its own fields: no address from the API is ever used (F04)', () => {
    expect(readAttachment({ ...WIRE_ATTACHMENT, url: 'javascript:alert(1)' })).toEqual(WIRE_ATTACHMENT);
  });

  it('needs an id', () => {
    expect(readAttachment({ ...WIRE_ATTACHMENT, id: '' })).toBeNull();
    expect(readAttachment(null)).toBeNull();
    expect(readAttachment({ id: 'f' })).toEqual({ id: 'f', name: '', size: 0, type: '' });
  });
});
