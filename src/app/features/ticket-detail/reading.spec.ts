import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { AttachmentApi } from '../../api/attachment-api';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { ThreadEntry, TicketDetail } from '../../domain/ticket';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { ServerClock } from '../../services/clock/server-clock';
import { LiveActions } from '../../state/live/live-actions';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { DialogPage } from '../../../testing/dialog-page';
import { pageOf } from '../../../testing/page-samples';
import { aTicketDetail, aSession, aTicket } from '../../../testing/samples';
import { TicketDetailPage } from './ticket-detail-page';

describe('reading a ticket', () => {
  it('opens at the first message since the reader’s last one', async () => {
    const page = await setup(threadOf(42, 20));
    expect(top(page, 'pesan 21')).toBeGreaterThanOrEqual(0);
    expect(top(page, 'pesan 21')).toBeLessThan(72);
  });

  it('opens at the newest message where the reader wrote last', async () => {
    const page = await setup(threadOf(42, 42));
    expect(top(page, 'pesan 42')).toBeLessThan(body(page).clientHeight);
    expect(top(page, 'pesan 41')).toBeLessThan(body(page).clientHeight);
    expect(body(page).scrollTop).toBeGreaterThan(1000);
  });

  it('opens at its head where nothing was answered', async () => {
    const page = await setup(threadOf(1, 1));
    expect(body(page).scrollTop).toBe(0);
  });

  it('stays where the reader is when it is read again', async () => {
    const page = await setup(threadOf(20, 10));
    body(page).scrollTop = 100;
    await page.dispatch(TicketActions.ticketLoaded({ ticket: threadOf(20, 10) }));
    expect(body(page).scrollTop).toBe(100);
  });

  it('leads to the form below', async () => {
    const page = await setup(threadOf(42, 20));
    await page.press('Ke tanggapan');
    expect(document.activeElement).toBe(page.field('Tanggapan'));
  });

  it('leads nowhere where there is nothing to write', async () => {
    const closed = aTicketDetail({ ...threadOf(42, 20), status: 'DONE', feedbackGiven: true });
    expect((await setup(closed)).has('Ke tanggapan')).toBeFalse();
  });

  it('scrolls by the keys of a page while its heading has the focus', async () => {
    const page = await setup(threadOf(42, 20));
    const heading = document.activeElement;
    expect(heading?.textContent).toContain('Detail Data Tiket');
    const key = (name: string) => heading?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    key('Home');
    expect(body(page).scrollTop).toBe(0);
    key('PageDown');
    expect(body(page).scrollTop).toBeGreaterThan(100);
    key('End');
    expect(body(page).scrollTop).toBeGreaterThan(1000);
  });

  it('draws a thread of 5,000 messages in parts, and all of it in the end (F72)', async () => {
    const page = await setup(null);
    const drawn = () => page.dialog().querySelectorAll('article').length;
    await page.dispatch(TicketActions.ticketLoaded({ ticket: threadOf(5000, 5000) }));
    expect(drawn()).toBeLessThan(200);
    expect(top(page, 'pesan 5000')).toBeLessThan(body(page).clientHeight);
    while (drawn() < 400) await page.settle();
    expect(top(page, 'pesan 5000'))
      .withContext('what comes before pushes nothing away')
      .toBeLessThan(body(page).clientHeight);
    dispatchEvent(new Event('beforeprint'));
    await page.settle();
    expect(drawn()).withContext('on paper').toBe(5000);
  }, 60_000);

  // The first item is the recording of the ticket; a part has 25.
  for (const first of [99, 100, 101, 198, 199, 200]) {
    it(`stays at message ${first} of 200 while those before it are drawn`, async () => {
      const page = await setup(null);
      await page.dispatch(TicketActions.ticketLoaded({ ticket: threadOf(200, first - 1) }));
      while (page.dialog().querySelectorAll('article').length < 200) await page.settle();
      const place = top(page, `pesan ${first}`);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(body(page).clientHeight);
    });
  }

  it('is requested again by Refresh, which shows and announces new entries', async () => {
    const page = await setup(threadOf(20, 20));
    const dispatched = spyOn(TestBed.inject(LiveAnnouncer), 'announce').and.resolveTo();
    await page.press('Refresh');
    expect(page.dispatched(TicketActions.ticketReloadRequested)).toEqual([
      TicketActions.ticketReloadRequested({ id: 't-1' }),
    ]);
    await page.dispatch(TicketActions.ticketLoaded({ ticket: threadOf(22, 20) }));
    expect(page.dialog().querySelectorAll('article .cso-chip').length).toBe(2);
    expect(dispatched.calls.mostRecent().args[0]).toBe('2 tanggapan baru.');
    expect(top(page, 'pesan 21')).toBeLessThan(body(page).clientHeight);
    await page.press('Refresh');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: threadOf(22, 20) }));
    expect(dispatched.calls.mostRecent().args[0]).toBe('Tidak ada tanggapan baru.');
  });

  it('says when it was read, by the backend’s clock and in the zone of the office', async () => {
    const page = await setup(null, aSession('SATKER', { zone: 'Asia/Makassar' }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: threadOf(2, 1) }));
    expect(page.text()).not.toContain('diperbarui');
    TestBed.inject(ServerClock).set('2024-03-21T05:24:00Z');
    await page.dispatch();
    expect(page.text()).toMatch(/Waktu dalam WITA · diperbarui 13\.2[34]/);
  });

  it('says when a poll has found it unchanged, and announces nothing', async () => {
    const page = await setup(threadOf(2, 1));
    const announced = spyOn(TestBed.inject(LiveAnnouncer), 'announce').and.resolveTo();
    const now = performance.now();
    spyOn(performance, 'now').and.returnValue(now);
    TestBed.inject(ServerClock).set('2024-03-21T05:24:30Z');
    await page.dispatch(LiveActions.ticketUnchanged({ id: 'another', at: now + 300_000 }));
    expect(page.text()).toContain('diperbarui 12.24');
    await page.dispatch(LiveActions.ticketUnchanged({ id: 't-1', at: now + 600_000 }));
    expect(page.text()).toContain('diperbarui 12.34');
    expect(announced).not.toHaveBeenCalled();
  });

  it('was not read before its newest message was written', async () => {
    const page = await setup(null);
    const { thread, ...ticket } = threadOf(1, 1);
    await page.dispatch(
      TicketActions.ticketLoaded({
        ticket: { ...ticket, thread: thread.map((one) => ({ ...one, at: '2024-03-21T05:31:00Z' })) },
      }),
    );
    TestBed.inject(ServerClock).set('2024-03-21T05:24:00Z');
    await page.dispatch();
    expect(page.text()).toContain('diperbarui 12.31');
  });

  describe('that has not come yet', () => {
    const listed = TicketListActions.pageLoaded({
      query: DEFAULT_QUERY,
      page: pageOf(0, { items: [aTicket()], total: 1 }),
    });

    it('shows what the list knows of it', async () => {
      const page = await setup(null);
      await page.dispatch(listed);
      expect(page.name()).toBe('Detail Data Tiket No. HAI-321120711');
      expect(page.text()).toContain('mohon bantuan penyelesaian eror sakti');
      expect(page.text()).toContain('Menunggu konfirmasi/respon KPPN');
      expect(page.text()).toContain('Memuat tiket…');
    });

    it('shows nothing of it to who may not read it (F53)', async () => {
      const page = await setup(null);
      const failure: Failure = { kind: 'forbidden', status: 403, code: null, retryAfter: null, fields: {} };
      await page.dispatch(listed, TicketActions.ticketLoadFailed({ id: 't-1', failure }));
      expect(page.text()).not.toContain('mohon bantuan');
      expect(page.name()).toBe('Detail Data Tiket');
    });

    it('shows nothing of the list of another user (F65)', async () => {
      const page = await setup(null, null);
      await page.dispatch(listed);
      expect(page.text()).not.toContain('mohon bantuan');
    });
  });

  it('has its number in the title of its tab', async () => {
    document.title = 'MONSAKTI - Detail Data Tiket';
    await setup(threadOf(2, 1));
    expect(document.title).toBe('MONSAKTI - HAI-321120711 · Detail Data Tiket');
  });

  it('leaves a title alone that is the host’s own', async () => {
    document.title = 'MONSAKTI';
    await setup(threadOf(2, 1));
    expect(document.title).toBe('MONSAKTI');
  });

  it('closes the picture on Escape, and only then the ticket', async () => {
    const page = await setup(null);
    const picture = { id: 'f-1', name: 'layar.png', size: 1, type: 'image/png' };
    const bytes = await new Promise<Blob | null>((resolve) => document.createElement('canvas').toBlob(resolve));
    spyOn(TestBed.inject(AttachmentApi), 'download').and.returnValue(of(bytes ?? new Blob()));
    const question = {
      ...(aTicketDetail().thread[0] as ThreadEntry),
      attachments: [{ ...picture, size: bytes?.size ?? 0 }],
    };
    await page.dispatch(TicketActions.ticketLoaded({ ticket: aTicketDetail({ thread: [question] }) }));
    await page.press('Lihat gambar layar.png');
    const shown = () => page.dialog().querySelector('img');
    while (!shown()) await page.settle();
    const escape = async () => {
      const init = { key: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      await page.settle();
    };
    await escape();
    expect(shown()).toBeNull();
    expect(page.url).toBe('/list/t-1');
    await escape();
    await page.closed();
    expect(page.url).toBe('/list?status=DONE');
  });
});

function threadOf(count: number, ownUntil: number): TicketDetail {
  const thread = Array.from({ length: count }, (_, index): ThreadEntry => {
    const side = index + 1 <= ownUntil ? 'SATKER' : 'CSO';
    const text = `pesan ${index + 1}\nbaris kedua\nbaris ketiga`;
    return { id: `e-${index + 1}`, author: side, side, at: '2024-03-21T05:07:10Z', text, attachments: [] };
  });
  return aTicketDetail({ status: 'WAITING_SATKER', answered: true, thread });
}

function body(page: DialogPage): HTMLElement {
  const found = page.dialog().querySelector<HTMLElement>('[role=region]');
  if (!found) throw new Error('no body');
  return found;
}

/** Distance of the message from the upper edge of the dialog's body. */
function top(page: DialogPage, text: string): number {
  const found = Array.from(page.dialog().querySelectorAll('article')).find((each) =>
    (each.querySelector('p')?.textContent ?? '').startsWith(`${text}\n`),
  );
  if (!found) throw new Error(`no message ${text}`);
  return found.getBoundingClientRect().top - body(page).getBoundingClientRect().top;
}

async function setup(ticket: TicketDetail | null, session: Session | null = aSession('SATKER')): Promise<DialogPage> {
  const page = await DialogPage.open(TicketDetailPage, ':id', '/list/t-1', session);
  if (ticket) await page.dispatch(TicketActions.ticketLoaded({ ticket }));
  return page;
}
