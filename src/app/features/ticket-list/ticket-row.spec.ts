import { AS_OF } from '../../../testing/page-samples';
import { sessionOf, ticketOf } from '../../../testing/samples';
import { rowOf } from './ticket-row';

const satker = sessionOf('SATKER');

describe('rowOf', () => {
  it('words a ticket as fig 14 does', () => {
    expect(rowOf(ticketOf({ haiDjpbNumber: '20240314-ZGEAK9' }), satker, AS_OF)).toEqual(
      jasmine.objectContaining({
        name: 'NAMA PENANYA',
        email: 'penanya@kemenkeu.go.id',
        date: '21-MAR-2024 12:07:10',
        reference: 'No. Ref: HAI-321120711',
        haiNumber: '(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)',
        subject: 'mohon bantuan penyelesaian eror sakti',
        linkLabel: 'Detail tiket No. Ref: HAI-321120711, mohon bantuan penyelesaian eror sakti',
        age: '',
        canOpen: true,
      }),
    );
  });

  it('reads the clock of the reader’s office', () => {
    const session = sessionOf('SATKER', { zone: 'Asia/Jayapura' });
    expect(rowOf(ticketOf(), session, AS_OF).date).toBe('21-MAR-2024 14:07:10');
  });

  it('shows a dash where a row came incomplete, and no way into a ticket without an id', () => {
    const ticket = ticketOf({ id: '!3', subject: '', reference: '', createdAt: null, asker: { name: '', email: '' } });
    const { name, date, reference, subject, canOpen } = rowOf(ticket, satker, AS_OF);
    expect([name, date, reference, subject, canOpen]).toEqual(['-', '-', 'No. Ref: -', '-', false]);
  });

  for (const [status, reader, asOf, age] of [
    ['WAITING_SATKER', satker, AS_OF, '16 menit'],
    ['DONE', satker, AS_OF, 'beri feedback · 16 menit'],
    ['DONE', satker, null, 'beri feedback'],
    ['WAITING_CSO', satker, AS_OF, ''],
    ['WAITING_CSO', sessionOf('CSO_KPPN'), AS_OF, '16 menit'],
    ['DONE', sessionOf('CSO_KPPN'), AS_OF, ''],
  ] as const) {
    it(`says "${age}" of ${status} to ${reader.role}`, () => {
      expect(rowOf(ticketOf({ status, answered: true }), reader, asOf).age).toBe(age);
    });
  }
});
