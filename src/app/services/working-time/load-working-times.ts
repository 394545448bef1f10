import {
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  NgZone,
  provideEnvironmentInitializer,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { EMPTY, firstValueFrom, fromEvent, interval, startWith, switchMap } from 'rxjs';
import { API_CONFIG } from '../../api/api-config';
import { CatalogueApi } from '../../api/catalogue-api';
import { WORKING_TIME_PARTS } from '../../domain/catalogue/catalogue';
import { sameContent } from '../../domain/same-content';
import type { Calendar } from '../../domain/working-time/calendar';
import type { Deadline } from '../../domain/working-time/deadline';
import { selectSession } from '../../state/session/session-feature';
import { CatalogueError } from '../catalogue/catalogue-problem';
import { ownFiles } from '../catalogue/fetch-catalogue';
import { readPart } from '../catalogue/read-part';
import { WORKING_TIME_SCHEMAS } from '../catalogue/working-time-schemas';
import { officeClock } from '../clock/office-clock';
import { OfficeTimes, type WorkingTimeWords } from './office-times';
import { WORKING_TIMES } from './working-times';

/** Milliseconds between two looks at the clock of a page that is visible. */
const INTERVAL = 30_000;

/**
 * Loads the calendar of the present user into `WORKING_TIMES`, and again for another one: from the backend when the
 * session names a version, else from the host's or the configured address. Begins with the injector that has them.
 */
export function provideWorkingTimes(words: WorkingTimeWords): EnvironmentProviders {
  return makeEnvironmentProviders([CatalogueApi, provideEnvironmentInitializer(() => load(words))]);
}

function load(words: WorkingTimeWords): void {
  const target = inject(WORKING_TIMES);
  const api = inject(CatalogueApi);
  const source = inject(API_CONFIG).catalogue;
  const page = inject(DOCUMENT).baseURI;
  const destroyRef = inject(DestroyRef);
  const now = presentTime();
  const session = inject(Store).selectSignal(selectSession);
  const user = computed(
    () => {
      const known = session();
      if (!known) return null;
      const { userId, catalogueVersion: version, role, office, zone, zoneMissing } = known;
      return { userId, version, role, office, zone, zoneMissing };
    },
    { equal: sameContent },
  );

  async function filesOf(version: string | undefined): Promise<unknown> {
    if (version) {
      const response = api.load(version).pipe(takeUntilDestroyed(destroyRef));
      return firstValueFrom(response, { defaultValue: null });
    }
    return ownFiles(source, page, WORKING_TIME_PARTS);
  }

  effect(() => {
    const reader = user();
    untracked(() => {
      // Content of one user's backend is not kept for another one.
      target.set(undefined);
      if (!reader) return;
      void filesOf(reader.version)
        .then(contentOf, reportProblem)
        .then((content) => {
          if (untracked(user) !== reader || destroyRef.destroyed) return;
          // Without a calendar ages are calendar time, and the screens say why.
          const { calendar = null, deadlines = [] } = content ?? {};
          target.set(new OfficeTimes(calendar, deadlines, reader, words, now));
        });
    });
  });
}

/** The time by the backend's clock, in milliseconds since 1970, as it goes on; at a return to the page at once. */
function presentTime(): Signal<number> {
  const [clock, document] = [officeClock(), inject(DOCUMENT)];
  const now = signal(clock.now());
  const looks$ = fromEvent(document, 'visibilitychange').pipe(
    startWith(null),
    switchMap(() => (document.hidden ? EMPTY : interval(INTERVAL).pipe(startWith(0)))),
    takeUntilDestroyed(),
  );
  // A timer in the zone of a shell would make all of it be checked for changes.
  inject(NgZone).runOutsideAngular(() => looks$.subscribe(() => now.set(clock.now())));
  return now;
}

/** Null where there is no calendar, or it is wrong, which is written to the console for the administrator. */
function contentOf(files: unknown): { calendar: Calendar; deadlines: readonly Deadline[] } | null {
  try {
    const calendar: Calendar | null = readPart('calendar', WORKING_TIME_SCHEMAS.calendar, files);
    return calendar && { calendar, deadlines: deadlinesOf(files) };
  } catch (error) {
    return reportProblem(error);
  }
}

/** A wrong file of deadlines takes the due dates away, and leaves working time. */
function deadlinesOf(files: unknown): readonly Deadline[] {
  try {
    return readPart('deadlines', WORKING_TIME_SCHEMAS.deadlines, files)?.deadlines ?? [];
  } catch (error) {
    reportProblem(error);
    return [];
  }
}

/** A request that failed is no fault of the content, and is not reported. */
function reportProblem(error: unknown): null {
  if (error instanceof CatalogueError) console.error(`HAI-CSO: kalender tidak dipakai. ${error.message}`);
  return null;
}
