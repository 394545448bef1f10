import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { provideState, provideStore, Store } from '@ngrx/store';
import { pageOf } from '../../../testing/page-samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { TicketPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { aSession } from '../../../testing/samples';
import { liveFeature } from '../../state/live/live-feature';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { ticketListFeature } from '../../state/ticket-list/ticket-list-feature';
import { selectTickets } from '../../state/ticket-list/ticket-list-selectors';
import { ListNews } from './list-news';

describe('ListNews', () => {
  it('shows the new rows when it is pressed, and tells how many before', async () => {
    const { fixture, store, rows, button } = await setup(pageOf(5));
    expect(button().textContent?.trim()).toBe('2 pembaruan · Tampilkan');
    expect(rows()).toBe(3);
    let shown = 0;
    fixture.componentInstance.pressed.subscribe(() => shown++);
    button().click();
    expect([rows(), shown]).toEqual([5, 1]);
    expect(store.selectSignal(liveFeature.selectNews)()).toBeNull();
  });

  it('has its number in the title of the list, until it is gone', async () => {
    const { fixture } = await setup(pageOf(5));
    expect(document.title).toBe('(2) Daftar Tiket');
    fixture.destroy();
    expect(document.title).toBe('Daftar Tiket');
  });

  it('has its number in the title of a dialog over the list, too, beside that of the ticket', async () => {
    const { fixture, store } = await setup(pageOf(5));
    await TestBed.inject(Router).navigateByUrl('/t-1');
    await fixture.whenStable();
    expect(document.title).toBe('(2) Detail Data Tiket');
    document.title = '(2) HAI-321120711 · Detail Data Tiket';
    store.dispatch(TicketListActions.polled({ news: { query: DEFAULT_QUERY, page: pageOf(6) } }));
    await fixture.whenStable();
    expect(document.title).toBe('(3) HAI-321120711 · Detail Data Tiket');
    fixture.destroy();
    expect(document.title).toBe('HAI-321120711 · Detail Data Tiket');
  });

  it('leaves the title of a shell alone', async () => {
    const { fixture } = await setup(pageOf(5), { title: '(5) MONSAKTI' });
    expect(document.title).toBe('(5) MONSAKTI');
    fixture.destroy();
    expect(document.title).toBe('(5) MONSAKTI');
  });

  it('is announced once, and not over a dialog', async () => {
    const { fixture, store, said } = await setup(pageOf(5), { covered: true });
    expect(said()).toEqual([]);
    fixture.componentRef.setInput('covered', false);
    await fixture.whenStable();
    store.dispatch(TicketListActions.polled({ news: { query: DEFAULT_QUERY, page: pageOf(6) } }));
    await fixture.whenStable();
    expect(said()).toEqual(['2 pembaruan di daftar tiket.']);
  });

  it('asks for the last page when the shown one is beyond the end (F45)', async () => {
    const { store, rows, button } = await setup(pageOf(0, { total: 40, page: 9 }));
    button().click();
    expect(rows()).toBe(3);
    expect(store.selectSignal(ticketListFeature.selectLoading)()).toBeTrue();
  });
});

async function setup(page: TicketPage, { covered = false, title = 'Daftar Tiket' } = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: '', pathMatch: 'full', title: 'Daftar Tiket', children: [] },
        { path: 't-1', title: 'Detail Data Tiket', children: [] },
      ]),
      provideStore(),
      provideState(sessionFeature),
      provideState(ticketListFeature),
      provideState(liveFeature),
    ],
  });
  const announce = spyOn(TestBed.inject(LiveAnnouncer), 'announce').and.resolveTo();
  const store = TestBed.inject(Store);
  store.dispatch(SessionActions.loaded({ session: aSession('SATKER'), limits: DEFAULT_LIMITS }));
  store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(3) }));
  store.dispatch(TicketListActions.polled({ news: { query: DEFAULT_QUERY, page } }));
  await TestBed.inject(Router).navigateByUrl('/');
  document.title = title;
  const fixture = TestBed.createComponent(ListNews);
  fixture.componentRef.setInput('covered', covered);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    store,
    rows: () => store.selectSignal(selectTickets)().length,
    said: () => announce.calls.allArgs().map(([words]) => words),
    button: () => host.querySelector('button') as HTMLButtonElement,
  };
}
