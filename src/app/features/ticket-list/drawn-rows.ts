import { effect, inject, linkedSignal, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { selectReaderKey } from '../../state/session/reader-key';
import { afterPaint } from '../../ui/after-paint';
import type { TicketRow } from './ticket-row';

type Rows = readonly TicketRow[];

/** Half of a usual page: less would take another frame, more a longer task. */
const AT_ONCE = 8;

/**
 * The rows as they are drawn: the first ones with their response, and after each frame twice as many, so that a usual page
 * is no long task. Until its turn a place shows the row that it showed before. Needs the injection context of the page.
 */
export function drawnRows(rows: Signal<Rows>): Signal<Rows> {
  const later = afterPaint();
  const reader = inject(Store).selectSignal(selectReaderKey);
  const drawn = linkedSignal<{ readonly now: Rows; readonly of: string | null }, Rows>({
    source: () => ({ now: rows(), of: reader() }),
    computation: ({ now, of }, before) =>
      before && before.source.of === of && samePlaces(now, before.value) ? drawnTo(AT_ONCE, now, before.value) : now,
  });
  effect(() => {
    const [now, shown] = [rows(), drawn()];
    const at = now.findIndex((row, index) => row !== shown[index]);
    if (at >= 0) later(() => drawn.update((rest) => (rest === shown ? drawnTo(2 * at, now, rest) : rest)));
  });
  return drawn;
}

/** Whether each row that was there has its place, or has gone; other rows would move while the rest is drawn. */
function samePlaces(now: Rows, before: Rows): boolean {
  return before.length > 0 && now.every(({ slot }, at) => slot === (before[at]?.slot ?? slot));
}

function drawnTo(end: number, now: Rows, before: Rows): Rows {
  return end >= now.length ? now : [...now.slice(0, end), ...before.slice(end, now.length)];
}
