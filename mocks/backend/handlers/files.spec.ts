import * as v from 'valibot';
import { attachmentSchema } from '../../../src/app/api/wire/schemas';
import { samplePdf } from '../files/sample-pdf';
import { samplePng } from '../files/sample-png';
import { personaOf } from '../personas/personas';
import { Client, refusal, sentTicket } from '../testing/client';
import { World } from '../world';

const MEBI = 1024 * 1024;

describe('uploading', () => {
  for (const { name, bytes, status } of [
    { name: 'laporan.pdf', bytes: textBytes('MZ'), status: 415 },
    { name: 'foto.jpg.exe', bytes: textBytes('MZ'), status: 415 },
    { name: 'gambar.svg', bytes: textBytes('<svg/>'), status: 415 },
    { name: 'tanpa-akhiran', bytes: textBytes('abc'), status: 415 },
    { name: 'kosong.pdf', bytes: textBytes(''), status: 422 },
    { name: 'besar.pdf', bytes: pdfOf(10 * MEBI + 1), status: 413 },
  ]) {
    it(`refuses ${name} with ${status}`, async () => {
      const client = setup();

      expect((await refusal(await client.upload(name, bytes))).status).toBe(status);
      expect(client.world.files.size).toBe(0);
    });
  }

  it('takes a file of exactly the limit, and a picture', async () => {
    const client = setup();

    expect((await uploaded(client, 'pas.pdf', pdfOf(10 * MEBI))).size).toBe(10 * MEBI);
    expect((await uploaded(client, 'galat.png', samplePng())).type).toBe('image/png');
  });

  it('cleans the name', async () => {
    expect((await uploaded(setup(), '../../CON.pdf', samplePdf('x'))).name).toBe('_CON.pdf');
  });
});

describe('an uploaded file', () => {
  it('goes with a message and comes down again, byte for byte', async () => {
    const client = setup();
    const { id } = await uploaded(client, 'surat permohonan.pdf', samplePdf('surat'));
    const ticket = await sentTicket(await client.post('tickets', ticketWith([id])));
    const response = await client.send('GET', `attachments/${id}`);

    expect(ticket.thread[0]?.attachments).toEqual([jasmine.objectContaining({ id, name: 'surat permohonan.pdf' })]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(samplePdf('surat'));
    expect(response.headers.get('Content-Disposition')).toContain('surat%20permohonan.pdf');
    expect(response.headers.get('Content-Type')).toBe('application/octet-stream');
  });

  it('is thrown away while it waits, but not after', async () => {
    const client = setup();
    const waiting = await uploaded(client, 'a.pdf', samplePdf('a'));
    const sent = await uploaded(client, 'b.pdf', samplePdf('b'));
    await client.post('tickets', ticketWith([sent.id]));

    expect((await client.send('DELETE', `uploads/${waiting.id}`)).status).toBe(204);
    expect((await client.send('DELETE', `uploads/${waiting.id}`)).status).toBe(404);
    expect((await client.send('DELETE', `uploads/${sent.id}`)).status).toBe(404);
  });

  it('goes with one message only, and no more than five do', async () => {
    const client = setup();
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push((await uploaded(client, `${i}.pdf`, samplePdf(`${i}`))).id);

    expect((await refusal(await client.post('tickets', ticketWith(ids)))).fields).toEqual(['upload_ids']);
    await sentTicket(await client.post('tickets', ticketWith(ids.slice(0, 5))));
    expect((await refusal(await client.post('tickets', ticketWith(ids.slice(0, 1))))).status).toBe(422);
  });
});

describe('attachments of the data set', () => {
  it('have the size that they say, and open as what they are', async () => {
    const client = new Client(new World(personaOf('ramai')));
    const { items } = await client.page('size=500');
    const kinds = new Set<string>();
    for (const { id } of items) {
      for (const { attachments } of (await client.ticket(id)).thread) {
        for (const attachment of attachments.filter(({ name }) => !kinds.has(name))) {
          const bytes = new Uint8Array(await (await client.send('GET', `attachments/${attachment.id}`)).arrayBuffer());
          expect(bytes.length).withContext(attachment.name).toBe(attachment.size);
          if (attachment.type === 'image/png') await createImageBitmap(new Blob([bytes]));
          else expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
          kinds.add(attachment.name);
        }
      }
    }

    expect(kinds.size).toBeGreaterThan(5);
  });

  it('are not there for who may not see the ticket', async () => {
    const manual = personaOf('manual');
    const session = { ...manual.session, satker: { code: '999999', name: 'SATKER LAIN' } };
    const stranger = new Client(new World({ ...manual, session }));
    const file = setup().world.store.records.flatMap((record) => setup().world.store.conversationOf(record).thread);
    const id = file.flatMap(({ attachments }) => attachments)[0]?.id ?? '';

    expect((await setup().send('GET', `attachments/${id}`)).status).toBe(200);
    expect((await stranger.send('GET', `attachments/${id}`)).status).toBe(404);
  });
});

const setup = (): Client => new Client(new World(personaOf('manual'), { clockMode: 'frozen' }));

async function uploaded(client: Client, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const response = await client.upload(name, bytes);
  expect(response.status).toBe(201);
  return v.parse(attachmentSchema, await response.json());
}

const ticketWith = (uploadIds: readonly string[]) => ({
  subject: 'Lampiran',
  asker_email: 'a@contoh.go.id',
  question: 'Mohon bantuan.',
  destination: 'PERBENDAHARAAN',
  upload_ids: uploadIds,
});

function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function pdfOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(samplePdf('besar'));
  return bytes;
}
