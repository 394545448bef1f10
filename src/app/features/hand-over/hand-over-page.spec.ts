import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { type Observable, of, Subject, throwError } from 'rxjs';
import { DialogPage } from '../../../testing/dialog-page';
import { failureOf } from '../../../testing/page-samples';
import { aSession, aTicketDetail } from '../../../testing/samples';
import { OfficerApi } from '../../api/officer-api';
import { formKey } from '../../domain/form-key';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { type HandledTickets, OwnTickets } from '../../services/claims/own-tickets';
import { DraftStore } from '../../services/drafts/draft-store';
import { TicketReads, type TicketRead } from '../../services/ticket-reads/ticket-reads';
import { SessionActions } from '../../state/session/session-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { HandOverPage } from './hand-over-page';

const claim = (id: string) => formKey('claim', id);
const HAND_OVER = formKey('handover');
const mine = (id: string, changes: Partial<TicketDetail> = {}): TicketDetail =>
  aTicketDetail({ id, reference: `HAI-${id}`, handledBy: 'CSO 182', etag: `"of ${id}"`, ...changes });

describe('HandOverPage', () => {
  it('sends each ticket that the officer is on to the colleague, with the note, for the version that was read', async () => {
    const page = await setup([mine('t-1'), mine('t-2')]);
    await page.press('CSO 207');
    await page.fill('Catatan', 'Saya cuti.');
    expect(page.text()).toContain('2 tiket akan ditangani CSO 207.');
    await page.press('Kirim');
    expect(messages(page)).toEqual(
      ['t-1', 't-2'].map((id) => ({
        kind: 'claim',
        id,
        claim: { to: 'CSO 207', note: 'Saya cuti.' },
        etag: `"of ${id}"`,
      })),
    );
    for (const id of ['t-1', 't-2']) await page.sent(claim(id), mine(id, { handledBy: 'CSO 207' }));
    expect(page.text()).toContain('2 tiket sekarang ditangani CSO 207.');
    expect(page.text().match(/Ditangani CSO 207/g)?.length).toBe(2);
    await page.press('Kembali ke daftar');
    expect(TestBed.inject(DraftStore).draft(HAND_OVER)()).toBeNull();
  });

  it('sends with Ctrl+Enter: while a ticket is read it says so, then it sends all, and once', async () => {
    const last = new Subject<TicketRead>();
    const page = await setup([mine('t-1'), mine('t-2')], { last });
    const announced = spyOn(TestBed.inject(LiveAnnouncer), 'announce').and.resolveTo();
    const pressKeys = async (): Promise<void> => {
      const init = { key: 'Enter', ctrlKey: true, bubbles: true };
      (document.querySelector('textarea') ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
      await page.settle();
    };
    await page.press('CSO 207');
    expect(page.text()).toContain('Memuat tiket: 1 dari 2.');
    expect(page.text()).not.toContain('Tunggu sampai');
    await pressKeys();
    expect(messages(page).length).toBe(0);
    expect(page.dialog().querySelector('[role=alert]')?.textContent).toContain('Tunggu sampai semua tiket dimuat');
    last.next({ ticket: mine('t-2') });
    await page.settle();
    expect(page.text()).not.toContain('Tunggu sampai');
    expect(announced).toHaveBeenCalledWith('Pemuatan tiket selesai. 2 tiket akan ditangani CSO 207.');
    await pressKeys();
    expect(messages(page).length).toBe(2);
    await page.settle();
    document
      .querySelector('cso-hand-over-form')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await page.settle();
    expect(messages(page).length).toBe(2);
  });

  it('stops at the first Escape, says what was not sent, and closes at the next', async () => {
    const many = Array.from({ length: 9 }, (_, index) => mine(`t-${index}`));
    const page = await setup(many);
    await page.press('CSO 207');
    await page.press('Kirim');
    const begun = messages(page).length;
    expect(begun).toBeLessThan(9);
    const escape = async (): Promise<void> => {
      const init = { key: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
      page.dialog().dispatchEvent(new KeyboardEvent('keydown', init));
      await page.settle();
    };
    await escape();
    for (let at = 0; at < begun; at++) await page.sent(claim(`t-${at}`), mine(`t-${at}`, { handledBy: 'CSO 207' }));
    expect(messages(page).length).toBe(begun);
    expect(page.text()).toContain(`${begun} dari 9 tiket sudah dialihkan.`);
    await escape();
    await page.closed();
  });

  it('says what to do where no ticket is chosen, until one is', async () => {
    const page = await setup([mine('t-1'), mine('t-2')]);
    await page.press('CSO 207');
    const boxes = page.dialog().querySelectorAll<HTMLInputElement>('cso-several-list [type=checkbox]');
    for (const box of boxes) box.click();
    await page.settle();
    expect(page.text()).not.toContain('Centang sedikitnya');
    await page.press('Kirim');
    expect(page.text()).toContain('Centang sedikitnya satu tiket, lalu tekan Kirim.');
    expect(messages(page)).toEqual([]);
    boxes[0]?.click();
    await page.settle();
    expect(page.text()).not.toContain('Centang sedikitnya');
    await page.press('Kirim');
    expect(messages(page).length).toBe(1);
  });

  it('says that no ticket is left where every one has another officer', async () => {
    const page = await setup([mine('t-1', { handledBy: 'CSO 115' })]);
    await page.press('CSO 207');
    await page.press('Kirim');
    expect(page.text()).toContain('Tidak ada tiket di sini yang masih dapat diproses');
  });

  it('says what to do where no ticket could be read', async () => {
    const last = new Subject<TicketRead>();
    const page = await setup([mine('t-1')], { last });
    await page.press('CSO 207');
    last.next({ failure: failureOf('offline') });
    await page.press('Kirim');
    expect(page.text()).toContain('Belum ada tiket yang dapat dimuat. Tekan Coba lagi di tiketnya.');
    expect(page.has('Coba lagi')).toBeTrue();
    expect(messages(page)).toEqual([]);
  });

  it('requires a colleague', async () => {
    const page = await setup([mine('t-1')]);
    expect(page.has('CSO 182')).toBeFalse();
    await page.press('Kirim');
    expect(page.text()).toContain('Pilih petugas yang menerima.');
    expect(messages(page)).toEqual([]);
  });

  it('leaves out what a colleague has taken meanwhile, what is closed, and a ticket with a note of its own', async () => {
    const page = await setup(
      [
        mine('t-1', { handledBy: 'CSO 115' }),
        mine('t-2', { handledBy: null }),
        mine('t-3', { status: 'DONE', answered: true, feedbackGiven: true }),
        mine('t-4'),
        mine('t-5'),
        mine('t-6', { status: 'LAIN' }),
      ],
      { typed: 't-4' },
    );
    for (const words of [
      'Tiket ini sekarang ditangani CSO 115.',
      'Tiket ini tidak lagi ditangani siapa pun.',
      'Tiket ini sudah ditutup, jadi tidak perlu dialihkan.',
      'Tiket ini tidak dapat dialihkan.',
      'Ada tulisan Anda yang belum dikirim di tiket ini.',
      '1 tiket akan ditangani petugas yang Anda pilih.',
    ])
      expect(page.text()).toContain(words);
  });

  it('keeps colleague and note of a ticket that was refused, and sends nothing twice', async () => {
    const page = await setup([mine('t-1'), mine('t-2')]);
    await page.press('CSO 207');
    await page.fill('Catatan', 'Saya cuti.');
    await page.press('Kirim');
    const failure = failureOf('conflict', { status: 409, code: 'CLAIMED' });
    await page.dispatch(SubmissionActions.refused({ form: claim('t-1'), failure, recorded: null }));
    await page.sent(claim('t-2'), mine('t-2', { handledBy: 'CSO 207' }));
    expect(page.text()).toContain('1 dari 2 tiket sudah dialihkan.');
    expect(page.text()).toContain('tiket ini baru saja berubah');
    expect(page.has('Kirim lagi (1)')).toBeFalse();
    await page.press('Kembali ke daftar');
    expect(TestBed.inject(DraftStore).draft(HAND_OVER)()?.fields['note']).toBe('Saya cuti.');
  });

  it('tells how many there are beyond a hundred', async () => {
    const page = await setup([mine('t-1')], { total: 1_340 });
    expect(page.text()).toContain('1 dari 1.340 tiket Anda; sisanya sesudah yang ini dialihkan.');
  });

  it('says that there is none', async () => {
    expect((await setup([])).text()).toContain('Tidak ada tiket yang sedang Anda tangani.');
  });

  it('says why they could not be found, and looks again', async () => {
    const page = await setup([mine('t-1')], { failing: true });
    expect(page.has('Kirim')).toBeFalse();
    await page.press('Coba lagi');
    expect(page.has('Kirim')).toBeTrue();
  });

  it('shows none of the previous officer until the response of the next one', async () => {
    const later = new Subject<HandledTickets>();
    const page = await setup([mine('t-1')], { next: later });
    expect(page.text()).toContain('HAI-t-1');
    const session = aSession('CSO_KPPN', { userId: 'next', claimAs: 'CSO 207' });
    await page.dispatch(SessionActions.replaced(), SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
    expect(page.text()).toContain('Memuat tiket…');
    expect(page.text()).not.toContain('HAI-t-1');
    later.next({ ids: [], total: 0 });
    await page.settle();
    expect(page.text()).toContain('Tidak ada tiket yang sedang Anda tangani.');
  });

  for (const [who, session] of [
    ['a satker', aSession('SATKER')],
    ['the head office', aSession('KANTOR_PUSAT')],
    ['an officer of a backend that stores nobody', aSession('CSO_KPPN')],
  ] as const) {
    it(`is not for ${who}`, async () => {
      const page = await setup([mine('t-1')], { session });
      expect(page.text()).toContain('tidak berwenang');
      expect(page.has('Kirim')).toBeFalse();
    });
  }
});

const messages = (page: DialogPage) => page.dispatched(SubmissionActions.submitted).map(({ message }) => message);

interface Options {
  readonly session?: Session;
  readonly total?: number;
  /** The first request fails. */
  readonly failing?: boolean;
  /** Response to every request after the first. */
  readonly next?: Observable<HandledTickets>;
  /** How the last ticket is read. */
  readonly last?: Observable<TicketRead>;
  /** Id of a ticket in which the officer has typed a note. */
  readonly typed?: string;
}

async function setup(tickets: readonly TicketDetail[], options: Options = {}): Promise<DialogPage> {
  const { session = aSession('CSO_KPPN', { claimAs: 'CSO 182' }), total = tickets.length, typed } = options;
  let { failing = false } = options;
  let requests = 0;
  const officers: Pick<OfficerApi, 'officers'> = { officers: () => of(['CSO 115', 'CSO 182', 'CSO 207']) };
  const own: Pick<OwnTickets, 'load'> = {
    load: () => {
      if (options.next && ++requests > 1) return options.next;
      if (!failing) return of({ ids: tickets.map(({ id }) => id), total });
      failing = false;
      return throwError(() => failureOf('server', { status: 503 }));
    },
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: OfficerApi, useValue: officers },
      { provide: OwnTickets, useValue: own },
    ],
  });
  TestBed.overrideProvider(TicketReads, {
    useValue: {
      one: (id: string) =>
        options.last && id === tickets.at(-1)?.id
          ? options.last
          : of({ ticket: tickets.find((each) => each.id === id) }),
    },
  });
  const page = await DialogPage.open(HandOverPage, 'alihkan', '/list/alihkan?status=DONE', session);
  if (typed) TestBed.inject(DraftStore).change(claim(typed), { fields: { note: 'Lain.' } });
  await page.settle();
  return page;
}
