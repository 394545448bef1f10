import { catchError, firstValueFrom, map, of, timeout } from 'rxjs';
import { satkerCode } from '../../domain/satker-text';
import type { Satker } from '../../domain/session';
import type { OfficerChoices } from '../../services/choices/officer-choices';

/** Milliseconds; a backend that takes longer says after sending whether the satker exists. */
const LOOK_UP_TIMEOUT = 4000;

/** The satker that was typed; `none` when the backend knows none, `untold` when it did not answer. */
export type LookedUp = Satker | 'none' | 'untold';

export function lookUpSatker(text: string, choices: Pick<OfficerChoices, 'satkers' | 'findSatker'>): Promise<LookedUp> {
  const listed = choices.satkers().find(({ code }) => code === satkerCode(text));
  if (listed) return Promise.resolve(listed);
  return firstValueFrom(
    choices.findSatker(text).pipe(
      map((found): LookedUp => found ?? 'none'),
      timeout({ first: LOOK_UP_TIMEOUT }),
      catchError(() => of<LookedUp>('untold')),
    ),
    { defaultValue: 'untold' },
  );
}
