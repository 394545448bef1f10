import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { formatClock } from '../../words/dates';
import type { TicketDetail } from '../../domain/ticket';
import { ServerClock } from '../../services/clock/server-clock';
import { selectSession } from '../../state/session/session-feature';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { selectNewEntries, selectUnchanged } from '../../state/live/live-selectors';
import { selectOpenTicket } from '../../state/ticket/ticket-feature';
import { announce } from '../../ui/announce';
import { changeWords } from './change-words';

const NONE: ReadonlySet<string> = new Set();

/** Time of the newest message or event in milliseconds since 1970; 0 when no time is known. */
function newestOf(ticket: TicketDetail | null): number {
  const all = [...(ticket?.thread ?? []), ...(ticket?.events ?? [])];
  return all.reduce((newest, { at }) => (at === null ? newest : Math.max(newest, Date.parse(at))), 0);
}

/**
 * Command and state of the ticket's Refresh button: marks and announces new messages, and scrolls to the first one.
 * What comes by itself is announced, and moves nothing.
 *
 * Needs an injection context.
 */
export function refreshCommands(showMessage: (id: string) => void) {
  const store = inject(Store);
  const announcer = inject(LiveAnnouncer);
  const ticket = store.selectSignal(selectOpenTicket);
  const session = store.selectSignal(selectSession);
  const clock = inject(ServerClock);
  const ids = computed(() => ticket()?.thread.map(({ id }) => id) ?? []);
  const fresh = signal(NONE);
  /** The ticket before the Refresh. */
  const before = signal<{ readonly ticket: unknown; readonly ids: readonly string[] } | null>(null);
  const arrived = store.selectSignal(selectNewEntries);
  const unchanged = store.selectSignal(selectUnchanged);
  const readAt = linkedSignal({ source: ticket, computation: () => performance.now() });
  const foundAt = computed(() => {
    const found = unchanged();
    return found && found.id === ticket()?.id ? Math.max(readAt(), found.at) : readAt();
  });

  effect(() => {
    const [old, now] = [before(), ticket()];
    if (!old || !now || old.ticket === now) return;
    untracked(() => {
      const news = new Set(ids().filter((id) => !old.ids.includes(id)));
      before.set(null);
      fresh.set(news);
      announce(announcer, news.size ? `${news.size} tanggapan baru.` : 'Tidak ada tanggapan baru.');
      const [first] = news;
      if (first) showMessage(first);
    });
  });

  effect(() => {
    const [news, now] = [arrived(), untracked(ticket)];
    if (news && now?.id === news.id) announce(announcer, changeWords(now, news.latest.count));
  });

  return {
    fresh: fresh.asReadonly(),
    /** Id of the first message that came by itself while the ticket was open; empty without one. */
    newFrom: computed(() => {
      const came = new Set(arrived()?.ids);
      return ids().find((id) => came.has(id)) ?? '';
    }),
    /** `diperbarui 10.24` by the backend's clock; empty while that clock is unknown. */
    updated: computed(() => {
      const [reader, at] = [session(), clock.at(foundAt())];
      if (!reader || at === null) return '';
      // The clock is set by the list's response, so it lags by the duration of a request. The ticket's newest entry is
      // a lower bound.
      const latest = new Date(Math.max(at, newestOf(ticket()))).toISOString();
      return `diperbarui ${formatClock(latest, reader.zone)}`;
    }),
    begin: (): void => {
      const now = ticket();
      if (!now) return;
      before.set({ ticket: now, ids: ids() });
      store.dispatch(TicketActions.ticketReloadRequested({ id: now.id }));
    },
  };
}
