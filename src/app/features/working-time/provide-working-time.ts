import type { EnvironmentProviders } from '@angular/core';
import { provideWorkingTimes } from '../../services/working-time/load-working-times';
import { closedWords } from '../../words/opening-words';
import { dueWords } from '../../words/due-words';
import { GAP_WORDS } from '../../words/gap-words';
import { shownAge } from '../../words/working-age-words';

/** The offices' calendar, with the words for it; nothing of this is loaded with the list. */
export function provideWorkingTime(): EnvironmentProviders {
  return provideWorkingTimes({ age: shownAge, closed: closedWords, due: dueWords, gap: (gap) => GAP_WORDS[gap] });
}
