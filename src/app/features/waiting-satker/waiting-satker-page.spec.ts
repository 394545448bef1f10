import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideState, provideStore, Store } from '@ngrx/store';
import { of, throwError, type Observable } from 'rxjs';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aSession, aTicket, OTHER_SATKER, SATKER } from '../../../testing/samples';
import { TicketApi } from '../../api/ticket-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Role } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { TicketPage } from '../../domain/ticket-page';
import type { TicketQuery } from '../../domain/ticket-query';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { WaitingSatkerPage } from './waiting-satker-page';

const owed = (id: string, satker = SATKER): Ticket =>
  aTicket({ id, reference: `HAI-${id}`, status: 'DONE', answered: true, satker, statusSince: '2024-03-18T05:24:00Z' });
const TICKETS = [owed('1'), owed('2', OTHER_SATKER), owed('3')];

/** Answers of the totals of the year. */
const TOTALS = { GIVEN: 246, NONE: 32 };

describe('WaitingSatkerPage', () => {
  it('groups the tickets by satker, and each count opens the list with exactly these', async () => {
    const { text, links } = await setup();
    expect(text()).toContain('SATKER CONTOH (527010)');
    expect(links()).toContain(
      '2 tiket dari SATKER CONTOH (527010) di daftar -> /listTiket?feedback=NONE&order=oldest&satker=527010',
    );
    expect(links()).toContain(
      '1 tiket dari SATKER LAIN (527011) di daftar -> /listTiket?feedback=NONE&order=oldest&satker=527011',
    );
    expect(links()).toContain('3 tiket selesai -> /listTiket?feedback=NONE&order=oldest');
  });

  it('has a message for each satker, to be copied, mailed or sent, with references and ages and no subject', async () => {
    const { text, links } = await setup();
    expect(text()).toContain('1. No. Ref: HAI-1, selesai 3 hari yang lalu');
    const linkOf = (name: string): string => links().find((link) => link.startsWith(name)) ?? '';
    const [mail, whatsApp] = [linkOf('Surel'), linkOf('WhatsApp')];
    expect(mail).toContain('mailto:penanya%40kemenkeu.go.id?subject=2%20tiket');
    expect(whatsApp).toContain('https://wa.me/?text=Yth.%20Operator%20SATKER%20CONTOH');
    expect(decodeURIComponent(mail + whatsApp)).not.toContain('mohon bantuan penyelesaian');
  });

  it('says how far the year is from its target', async () => {
    const { text, meter, links } = await setup();
    expect(text()).toContain('246 dari 278 dikonfirmasi, 19 lagi sampai 95%');
    expect(meter()).toEqual({ value: 246, max: 278, text: '246 dari 278, 19 lagi sampai 95%' });
    expect(links()).toContain('246 -> /listTiket?year=2024&feedback=GIVEN');
  });

  it('takes the target of the session', async () => {
    expect((await setup({ percent: 80 })).text()).toContain('target 80% tercapai');
  });

  it('has no meter where the totals cannot be read, and the groups stay', async () => {
    const page = await setup({ totals: null });
    expect(page.meter()).toBeNull();
    expect(page.text()).toContain('SATKER CONTOH (527010)');
  });

  it('reads further pages, and says what it does not show', async () => {
    const { text, asked } = await setup({ total: 2_600, pageSize: 500 });
    expect(
      asked()
        .filter(({ feedback, period }) => feedback === 'NONE' && !period)
        .map(({ page }) => page),
    ).toEqual([1, 2, 3, 4]);
    expect(text()).toContain('tiket lagi tidak ditampilkan di sini.');
  });

  it('is not for a satker, which is asked nothing', async () => {
    const { text, asked } = await setup({ role: 'SATKER' });
    expect(text()).toContain('Anda tidak berwenang membuka halaman ini');
    expect(asked()).toEqual([]);
  });

  it('leaves an opened message open on Refresh', async () => {
    const page = await setup();
    const [message] = page.messages();
    if (message) message.open = true;
    await page.press('Refresh');
    expect(page.asked().filter(({ period }) => !period).length).toBe(2);
    expect(page.messages().map(({ open }) => open)).toEqual([true, false]);
  });

  it('says when it cannot be read, and reads again', async () => {
    const page = await setup({ fails: true });
    expect(page.text()).toContain('Server sedang mengalami gangguan');
    page.mend();
    await page.press('Coba lagi');
    expect(page.text()).toContain('SATKER CONTOH (527010)');
  });
});

interface Options {
  readonly role?: Role;
  readonly percent?: number;
  readonly totals?: typeof TOTALS | null;
  readonly total?: number;
  readonly pageSize?: number;
  readonly fails?: boolean;
}

async function setup({
  role = 'CSO_KPPN',
  percent = 95,
  totals = TOTALS,
  total = 3,
  pageSize = 500,
  fails = false,
}: Options = {}) {
  const asked: TicketQuery[] = [];
  let failing = fails;
  const page = (query: TicketQuery): Observable<TicketPage> => {
    asked.push(query);
    if (failing) return throwError(() => failureOf('server', { status: 503 }));
    if (!query.period) return of(pageOf(0, { items: structuredClone(TICKETS), total, page: query.page, pageSize }));
    return totals ? of(pageOf(0, { total: totals[query.feedback ?? 'NONE'] })) : throwError(() => failureOf('server'));
  };
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      provideRouter([]),
      { provide: TicketApi, useValue: { page } },
      { provide: LiveAnnouncer, useValue: { announce: () => Promise.resolve() } },
    ],
  });
  TestBed.inject(Store).dispatch(
    SessionActions.loaded({ session: aSession(role), limits: { ...DEFAULT_LIMITS, confirmedPercent: percent } }),
  );
  const fixture = TestBed.createComponent(WaitingSatkerPage);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const words = (each: Element): string => each.textContent.replace(/\s+/g, ' ').trim();
  return {
    asked: () => asked,
    text: () => words(element),
    links: () => [...element.querySelectorAll('a')].map((a) => `${words(a)} -> ${a.getAttribute('href') ?? ''}`),
    meter: () => {
      const found = element.querySelector('meter');
      return found && { value: found.value, max: found.max, text: found.getAttribute('aria-valuetext') };
    },
    messages: () => [...element.querySelectorAll('details')],
    /** The backend answers again. */
    mend: () => (failing = false),
    press: async (name: string) => {
      [...element.querySelectorAll('button')].find((button) => words(button).startsWith(name))?.click();
      await fixture.whenStable();
    },
  };
}
