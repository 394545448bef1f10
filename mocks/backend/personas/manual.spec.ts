import { destinationsSchema, sessionSchema } from '../../../src/app/api/wire/schemas';
import { Client, sentTicket } from '../testing/client';
import { World } from '../world';
import { personaOf } from './personas';

describe('the manual persona', () => {
  it('holds the 14 tickets that stand before fig 10, newest first', async () => {
    const { items, total, counts } = await setup().page();

    expect(total).toBe(14);
    expect(counts).toEqual({ all: 14, waiting_for_me: 4 });
    expect(items.map(({ no, reference, subject, status }) => `${no} ${reference} ${subject} ${status}`)).toEqual([
      '1 HAI-319120040 KPN-INT-003-C DONE',
      '2 HAI-319115912 KPN-INT-003-B WAITING_SATKER',
      '3 HAI-319115912 KPN-INT-003-B DONE',
      '4 HAI-319115757 KPN-INT-003-A DONE',
      '5 HAI-314105708 STK-INT-005-B SPMKP WAITING_CSO',
      '6 HAI-314105641 STK-INT-005-A SPMKP WAITING_CSO',
      '7 HAI-314105609 STK-INT-004-B SPMKP FORWARDED',
      '8 HAI-314105524 STK-INT-004-A SPMKP FORWARDED',
      '9 HAI-314105453 STK-INT-003-B SPMKP FORWARDED',
      '10 HAI-314105412 STK-INT-003-A SPMKP FORWARDED',
      '11 HAI-314105303 STK-INT-002-B SPMKP WAITING_CSO',
      '12 HAI-314105227 STK-INT-002-A SPMKP DONE',
      '13 HAI-314105145 STK-INT-001-B SPMKP DONE',
      '14 HAI-314105103 STK-INT-001-A SPMKP DONE',
    ]);
  });

  it('answers fig 8 to Selesai, Sudah memberi feedback, Terlama', async () => {
    const { items } = await setup().page('status=DONE&feedback=GIVEN&order=oldest');

    expect(items.map(({ no, created_at, subject }) => [no, created_at, subject])).toEqual([
      [1, '2024-03-14T03:51:03.000Z', 'STK-INT-001-A SPMKP'],
      [2, '2024-03-14T03:51:44.000Z', 'STK-INT-001-B SPMKP'],
      [3, '2024-03-19T05:00:39.000Z', 'KPN-INT-003-C'],
    ]);
  });

  it('carries the HAI-DJPb numbers of fig 5', async () => {
    const { items } = await setup().page('status=FORWARDED&size=3');

    expect(items.map((ticket) => ticket.hai_djpb_number)).toEqual([
      '20240314-ZGEAK9',
      '20240314-VJQF3H',
      '20240314-KJGDPO',
    ]);
  });

  it('gives the ticket of figs 11-14 the number HAI-321120711 and the first of 15 places', async () => {
    const client = setup();
    const subject = 'mohon bantuan penyelesaian eror sakti';
    const body = { subject, asker_email: 'a@contoh.go.id', question: subject, destination: 'PERBENDAHARAAN' };

    const ticket = await sentTicket(await client.post('tickets', { ...body, upload_ids: [] }));

    expect(ticket.reference).toBe('HAI-321120711');
    expect(ticket.created_at).toBe('2024-03-21T05:07:10.000Z');
    expect(ticket.status).toBe('WAITING_CSO');
    const page = await client.page();
    expect([page.items.length, page.total]).toEqual([15, 15]);
    expect(page.items[0]?.id).toBe(ticket.id);
  });

  it('shows a transcript as entries of CSO 182 with their attachments (fig 21)', async () => {
    const client = setup();
    const { items } = await client.page('status=DONE&feedback=NONE');
    const ticket = await client.ticket(items.find(({ subject }) => subject === 'KPN-INT-003-B')?.id ?? '');

    expect(ticket.method).toBe('TATAP_MUKA');
    expect(ticket.thread.map(({ author, side, attachments }) => [author, side, attachments.length])).toEqual([
      ['CSO 182', 'SATKER', 1],
      ['CSO 182', 'CSO', 1],
    ]);
  });

  it('is offered the four destinations of fig 12', async () => {
    const destinations = await setup().get(destinationsSchema, 'destinations');

    expect(destinations.map(({ label }) => label)).toEqual([
      'Layanan Perbendaharaan-KPPN',
      'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB',
      'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah',
      'Konsultasi SPM-KP KPP Jakarta - KPPN',
    ]);
  });

  it('says who he is', async () => {
    const session = await setup().get(sessionSchema, 'session');

    expect([session.role, session.name, session.zone]).toEqual(['SATKER', 'OPERATOR SATKER', 'Asia/Jakarta']);
    expect(session.limits?.file_types).toEqual(['pdf', 'jpg', 'png', 'docx', 'xlsx', 'zip']);
  });
});

const setup = (): Client => new Client(new World(personaOf('manual'), { clockMode: 'frozen' }));
