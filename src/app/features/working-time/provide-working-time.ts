import type { EnvironmentInjector, WritableSignal } from '@angular/core';
import { startWorkingTimes } from '../../services/working-time/load-working-times';
import type { WorkingTimes } from '../../services/working-time/working-times';
import { closedWords } from '../../words/opening-words';
import { shownAge } from '../../words/working-age-words';

/** Loads the offices' calendar, with the words for it; nothing of this is loaded with the list. */
export function startWorkingTime(app: EnvironmentInjector, target: WritableSignal<WorkingTimes | null>): void {
  startWorkingTimes(app, target, { age: shownAge, closed: closedWords });
}
