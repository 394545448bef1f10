import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
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
    fixture.componentInstance.shown.subscribe(() => shown++);
    button().click();
    expect([rows(), shown]).toEqual([5, 1]);
    expect(store.selectSignal(liveFeature.selectNews)()).toBeNull();
  });

  it('has its number in the title of the list, until it is gone', async () => {
    document.title = 'Daftar Tiket';
    const { fixture } = await setup(pageOf(5));
    expect(document.title).toBe('(2) Daftar Tiket');
    fixture.destroy();
    expect(document.title).toBe('Daftar Tiket');
  });

  it('leaves the title of a shell alone', async () => {
    document.title = 'MONSAKTI';
    await setup(pageOf(5));
    expect(document.title).toBe('MONSAKTI');
  });

  it('is announced once, and not over a dialog', async () => {
    const { fixture, store, said } = await setup(pageOf(5), true);
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

async function setup(page: TicketPage, covered = false) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
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
