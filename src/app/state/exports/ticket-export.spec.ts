import { NEVER, type Observable, of, Subject, takeUntil, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { readPdf } from '../../../testing/read-pdf';
import { aTicketDetail, aSession } from '../../../testing/samples';
import type { ExportProgress } from '../../domain/export-progress';
import type { TicketDetail } from '../../domain/ticket';
import { sha256 } from '../../exports/digest';
import { exportTicket } from './ticket-export';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('exportTicket', () => {
  it('saves the document with the SHA-256 of each attachment, fetched once', async () => {
    const { asked, saved, reported } = await setup(() => of(new Blob(['abc'])));
    expect(asked).toEqual(['f-1', 'f-2']);
    expect(saved.map(({ name }) => name)).toEqual(['HAI-CSO_berkas_HAI-321120711_2024-03-21_123000.pdf']);
    const text = (await readPdf(saved[0]?.file as Blob)).pages.join('\n');
    expect(text.split(`SHA-256: ${ABC}`).length - 1).toBe(3);
    expect(reported.map((progress) => ('fetched' in progress ? progress.fetched : progress.phase))).toEqual([
      1,
      2,
      'finished',
    ]);
  });

  it('says which attachment could not be fetched', async () => {
    const missing = failureOf('missing', { status: 404 });
    const { saved, reported } = await setup((id) => (id === 'f-2' ? throwError(() => missing) : of(new Blob(['abc']))));
    const text = (await readPdf(saved[0]?.file as Blob)).pages.join('\n');
    expect(text).toContain('tidak dapat diunduh');
    expect(reported.at(-1)?.phase).toBe('finished');
  });

  it('prints no hash of bytes that differ from what the backend announced', async () => {
    const { saved } = await setup((id) => of(new Blob([id === 'f-2' ? 'abcd' : 'abc'])));
    const text = (await readPdf(saved[0]?.file as Blob)).pages.join('\n');
    expect(text.split('SHA-256: ').map((line) => line.slice(0, 15))).toEqual([
      jasmine.any(String) as never,
      ABC.slice(0, 15),
      'tidak dihitung:',
      ABC.slice(0, 15),
    ]);
    expect(text).toContain('yang terunduh berukuran 4 byte');
  });

  it('takes no hash of a page or a message that comes in place of an attachment (F74)', async () => {
    const { saved } = await setup((id) => of(new Blob([id === 'f-2' ? '{ }' : 'abc'])));
    const text = (await readPdf(saved[0]?.file as Blob)).pages.join('\n');
    expect(text.split(ABC).length - 1).toBe(2);
    expect(text).toContain('tidak dapat diunduh');
  });

  it('says that a page without https computes no hash', async () => {
    spyOnProperty(crypto, 'subtle').and.returnValue(undefined as unknown as SubtleCrypto);
    const { saved } = await setup(() => of(new Blob(['abc'])));
    const text = (await readPdf(saved[0]?.file as Blob)).pages.join('\n');
    expect(text).toContain('hanya dapat menghitungnya di halaman https');
    expect(text).not.toContain('tidak dapat diunduh');
  });

  it('ends when the session has ended', async () => {
    const ended = failureOf('session', { status: 401 });
    const { saved, reported } = await setup(() => throwError(() => ended));
    expect(reported).toEqual([{ phase: 'failed', cause: ended }]);
    expect(saved).toEqual([]);
  });

  for (const [when, answer] of [
    ['is on its way', NEVER],
    ['has just come', of(new Blob(['abc']))],
  ] as const) {
    it(`asks for no further attachment when it is cancelled while one ${when}`, async () => {
      const cancel$ = new Subject<void>();
      const { asked, saved } = await setup(() => (cancel$.next(), answer), cancel$);
      // As long as the next request would have needed to start.
      await sha256(new Blob(['abc']));
      await sha256(new Blob(['abc']));
      expect([asked, saved.length]).toEqual([['f-1'], 0]);
    });
  }
});

async function setup(download: (id: string) => Observable<Blob>, cancel$ = NEVER as Observable<void>) {
  const asked: string[] = [];
  const saved: { file: Blob; name: string }[] = [];
  const reported: ExportProgress[] = [];
  const file = (id: string) => ({ id, name: `${id}.pdf`, size: 3, type: '' });
  const [question] = aTicketDetail().thread;
  const thread: TicketDetail['thread'] = question
    ? [
        { ...question, attachments: [file('f-1'), file('f-2')] },
        { ...question, id: 'e-2', attachments: [file('f-1')] },
      ]
    : [];
  const made = exportTicket(aTicketDetail({ thread }), {
    api: { download: (id) => (asked.push(id), download(id)) },
    session: aSession('SATKER'),
    now: () => of('2024-03-21T05:30:00Z'),
    save: (blob, name) => saved.push({ file: blob, name }),
  });
  await new Promise<void>((complete) => {
    made.pipe(takeUntil(cancel$)).subscribe({ next: (progress) => reported.push(progress), complete });
  });
  return { asked, saved, reported };
}
