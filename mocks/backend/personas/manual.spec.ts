import { destinationsSchema } from '../../../src/app/api/wire/response-schemas';
import { sessionSchema } from '../../../src/app/api/wire/schemas';
import { formatListDate } from '../../../src/app/words/dates';
import type { WireTicket } from '../handlers/to-wire';
import { Client, sentTicket } from '../testing/client';
import { World } from '../world';
import { personaOf } from './personas';

describe('the manual persona', () => {
  it('shows figs 5 and 10 row by row, and behind them the seven that they do not show', async () => {
    const { items, total, counts } = await setup().page();

    expect(total).toBe(14);
    expect(counts).toEqual({ all: 14, waiting_for_me: 4 });
    expect(items.map(figureRow)).toEqual(
      FIG_5.map((row, at) => `${at + 1} ${row}`).concat(
        '8 14-MAR-2024 10:54:11 HAI-314105412 (20240314-R7MW2C) STK-INT-003-A SPMKP FORWARDED',
        '9 14-MAR-2024 10:53:02 HAI-314105303 STK-INT-002-B SPMKP WAITING_CSO',
        '10 14-MAR-2024 10:52:26 HAI-314105227 STK-INT-002-A SPMKP DONE',
        '11 14-MAR-2024 10:51:44 HAI-314105145 STK-INT-001-B SPMKP DONE',
        '12 14-MAR-2024 10:51:03 HAI-314105103 STK-INT-001-A SPMKP DONE',
        '13 04-MAR-2024 10:57:07 HAI-314105708 STK-INT-005-B SPMKP WAITING_CSO',
        '14 04-MAR-2024 10:56:40 HAI-314105641 STK-INT-005-A SPMKP WAITING_CSO',
      ),
    );
  });

  it('shows figs 14 and 15 row by row: the new ticket first, then asked back', async () => {
    const client = setup();
    const { id } = await recordFig11(client);
    const shown = async (): Promise<readonly string[]> => (await client.page()).items.slice(0, 8).map(figureRow);
    const rows = (status: string): readonly string[] =>
      [`21-MAR-2024 12:07:10 HAI-321120711 ${SUBJECT} ${status}`, ...FIG_5].map((row, at) => `${at + 1} ${row}`);

    expect(await shown()).toEqual(rows('WAITING_CSO'));
    await client.send('POST', '/mock/play', { body: JSON.stringify({ ticketId: id, move: 'ask-back' }) });
    expect(await shown()).toEqual(rows('WAITING_SATKER'));
  });

  it('shows figs 19 and 20 row by row: by reference from the highest, each with its NO of the order', async () => {
    const client = setup();
    await recordFig11(client);
    const { items, total } = await client.page('sort=reference&direction=desc');

    expect(total).toBe(15);
    expect(items.slice(0, 10).map(figureRow)).toEqual([
      `1 21-MAR-2024 12:07:10 HAI-321120711 ${SUBJECT} WAITING_CSO`,
      '2 19-MAR-2024 12:00:39 HAI-319120040 KPN-INT-003-C DONE',
      '4 19-MAR-2024 11:59:11 HAI-319115912 KPN-INT-003-B DONE',
      '3 19-MAR-2024 11:59:11 HAI-319115912 KPN-INT-003-B WAITING_SATKER',
      '5 19-MAR-2024 11:57:56 HAI-319115757 KPN-INT-003-A DONE',
      '14 04-MAR-2024 10:57:07 HAI-314105708 STK-INT-005-B SPMKP WAITING_CSO',
      '15 04-MAR-2024 10:56:40 HAI-314105641 STK-INT-005-A SPMKP WAITING_CSO',
      '6 14-MAR-2024 10:56:08 HAI-314105609 (20240314-ZGEAK9) STK-INT-004-B SPMKP FORWARDED',
      '7 14-MAR-2024 10:55:23 HAI-314105524 (20240314-VJQF3H) STK-INT-004-A SPMKP FORWARDED',
      '8 14-MAR-2024 10:54:52 HAI-314105453 (20240314-KJGDPO) STK-INT-003-B SPMKP FORWARDED',
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

  it('gives the ticket of figs 11-14 the number HAI-321120711 and the first of 15 places', async () => {
    const client = setup();
    const ticket = await recordFig11(client);

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

  it('names the user', async () => {
    const session = await setup().get(sessionSchema, 'session');

    expect([session.role, session.name, session.zone]).toEqual(['SATKER', 'OPERATOR SATKER', 'Asia/Jakarta']);
    expect(session.limits?.file_types).toEqual(['pdf', 'jpg', 'png', 'docx', 'xlsx', 'zip']);
  });
});

const SUBJECT = 'mohon bantuan penyelesaian eror sakti';

const FIG_5: readonly string[] = [
  '19-MAR-2024 12:00:39 HAI-319120040 KPN-INT-003-C DONE',
  '19-MAR-2024 11:59:11 HAI-319115912 KPN-INT-003-B WAITING_SATKER',
  '19-MAR-2024 11:59:11 HAI-319115912 KPN-INT-003-B DONE',
  '19-MAR-2024 11:57:56 HAI-319115757 KPN-INT-003-A DONE',
  '14-MAR-2024 10:56:08 HAI-314105609 (20240314-ZGEAK9) STK-INT-004-B SPMKP FORWARDED',
  '14-MAR-2024 10:55:23 HAI-314105524 (20240314-VJQF3H) STK-INT-004-A SPMKP FORWARDED',
  '14-MAR-2024 10:54:52 HAI-314105453 (20240314-KJGDPO) STK-INT-003-B SPMKP FORWARDED',
];

/** NO, TANGGAL, NO. REFERENSI TIKET with the HAI-DJPb number, SUBJEK, STATUS. */
function figureRow({ no, created_at, reference, hai_djpb_number: number, subject, status }: WireTicket): string {
  const date = formatListDate(created_at, 'Asia/Jakarta');
  return [no, date, reference, ...(number ? [`(${number})`] : []), subject, status].join(' ');
}

async function recordFig11(client: Client): Promise<WireTicket> {
  const body = { subject: SUBJECT, asker_email: 'a@contoh.go.id', question: SUBJECT, destination: 'PERBENDAHARAAN' };
  return sentTicket(await client.post('tickets', { ...body, upload_ids: [] }));
}

const setup = (): Client => new Client(new World(personaOf('manual'), { clockMode: 'frozen' }));
