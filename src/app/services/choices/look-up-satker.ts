import { catchError, firstValueFrom, map, of, timeout } from 'rxjs';
import { satkerCode } from '../../domain/satker-text';
import type { Satker } from '../../domain/session';
import type { OfficerChoices } from './officer-choices';

/** Milliseconds until a look-up counts as unanswered. */
const LOOK_UP_TIMEOUT = 4000;

/** The satker that the text means; `none` when there is no such satker, `unanswered` when the look-up failed. */
export type LookedUp = Satker | 'none' | 'unanswered';

export function lookUpSatker(text: string, choices: Pick<OfficerChoices, 'satkers' | 'findSatker'>): Promise<LookedUp> {
  const listed = choices.satkers().find(({ code }) => code === satkerCode(text));
  if (listed) return Promise.resolve(listed);
  return firstValueFrom(
    choices.findSatker(text).pipe(
      map((found): LookedUp => found ?? 'none'),
      timeout({ first: LOOK_UP_TIMEOUT }),
      catchError(() => of<LookedUp>('unanswered')),
    ),
    { defaultValue: 'unanswered' },
  );
}
