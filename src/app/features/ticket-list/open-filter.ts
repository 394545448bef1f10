import { inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { utcDay, withOffset } from '../../domain/instant';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { officeClock } from '../../services/clock/office-clock';
import { selectSession } from '../../state/session/session-feature';
import type { QueryChange } from './next-query';

const DAY = 86_400_000;

/**
 * "Terbuka lebih dari n hari kerja" as filters. A backend that does not take the instant gets whole days and the status
 * Menunggu. Without a calendar the days are calendar days. Needs an injection context.
 */
export function openFilter(): (days: string) => QueryChange {
  const session = inject(Store).selectSignal(selectSession);
  const times = inject(WORKING_TIMES);
  const clock = officeClock();
  return (days) => {
    const reader = session();
    const count = Number(days);
    if (!count || !reader) return {};
    const counted = times()?.openBefore(count) ?? 'unknown';
    const cut = counted === 'unknown' ? withOffset(clock.now() - count * DAY, clock.zone()) : counted;
    if (reader.knowsOpenBefore) return { openBefore: cut };
    const before = utcDay(Date.parse(`${cut.slice(0, 10)}T00:00:00Z`) - DAY);
    return { status: 'WAITING', feedback: null, to: before, openBefore: null };
  };
}
