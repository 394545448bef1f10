import { DOCUMENT, inject, Injectable, type Provider } from '@angular/core';
import { catchError, defer, forkJoin, map, type Observable, of, switchMap, throwError } from 'rxjs';
import { AnswersApi } from '../../api/answers-api';
import { API_CONFIG } from '../../api/api-config';
import type { Failure } from '../../domain/failure';
import type { ReadyAnswer } from '../../domain/ready-answers';
import { CatalogueError } from '../catalogue/catalogue-problem';
import { ownFiles } from '../catalogue/fetch-catalogue';
import { readPart } from '../catalogue/read-part';
import { lazyPreferences } from '../preferences/lazy-preferences';
import { answersSchema, LONGEST_ANSWER, personalAnswerSchema } from './answers-schema';

/** Name of the part and of the setting. */
const PART = 'answers';
/** Answers that one user may store. */
export const MOST_PERSONAL = 100;

/** The answers of the office, and those of the user. */
export interface LoadedAnswers {
  readonly office: readonly ReadyAnswer[];
  /** Null where the backend stores no settings. */
  readonly personal: readonly ReadyAnswer[] | null;
}

/** An answer that was not stored, because its text is too long or there are too many. */
export class AnswerRefused extends Error {
  constructor(readonly reason: 'text' | 'count') {
    super(reason);
  }
}

/**
 * The office's ready answers, from the backend or from answers.json beside the catalogue, and the user's own, from the
 * settings.
 */
@Injectable()
export class ReadyAnswers {
  private readonly api = inject(AnswersApi);
  private readonly source = inject(API_CONFIG).catalogue;
  private readonly page = inject(DOCUMENT).baseURI;
  private readonly preferences = lazyPreferences();

  /** Fails when the office's answers could not be loaded. Wrong content is written to the console, and left out. */
  load(): Observable<LoadedAnswers> {
    return forkJoin({ office: this.office(), personal: this.personal() });
  }

  /**
   * Stores an answer of the user under this name, in place of one with the same name. Fails with `AnswerRefused`, and
   * with `too-large` where the user's settings have no room for it: no part of it is stored, and no other one is lost.
   */
  save(name: string, text: string): Observable<void> {
    if (text.length > LONGEST_ANSWER) return throwError(() => new AnswerRefused('text'));
    const answer: ReadyAnswer = { code: `saya-${Date.now().toString(36)}`, name, text };
    return this.change((all) => {
      const others = all.filter((each) => each.name !== name);
      if (others.length >= MOST_PERSONAL) throw new AnswerRefused('count');
      return [answer, ...others];
    });
  }

  remove(code: string): Observable<void> {
    return this.change((all) => all.filter((answer) => answer.code !== code));
  }

  private change(next: (answers: readonly ReadyAnswer[]) => readonly ReadyAnswer[]): Observable<void> {
    return this.preferences.pipe(
      switchMap((stored) => stored.change(PART, (value) => next(readPersonal(value)))),
      map(() => undefined),
    );
  }

  private office(): Observable<readonly ReadyAnswer[]> {
    return this.api.load().pipe(
      map((answers): unknown => ({ [PART]: { answers } })),
      // A backend without them.
      catchError((failure: Failure) =>
        failure.kind === 'missing' ? defer(() => ownFiles(this.source, this.page, [PART])) : throwError(() => failure),
      ),
      map((files) => readPart(PART, answersSchema, files)?.answers ?? []),
      catchError((error: unknown) => {
        if (!(error instanceof CatalogueError)) return throwError(() => error);
        console.error(`HAI-CSO: jawaban siap tidak dipakai. ${error.message}`);
        return of([]);
      }),
    );
  }

  private personal(): Observable<readonly ReadyAnswer[] | null> {
    return this.preferences.pipe(
      switchMap((stored) => stored.read()),
      map((stored) => readPersonal(stored[PART])),
      catchError(() => of(null)),
    );
  }
}

/** What another version has written in another form is left out. */
function readPersonal(stored: unknown): readonly ReadyAnswer[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return list.flatMap((each) => {
    const { issues, value } = personalAnswerSchema['~run']({ value: each }, {});
    return issues ? [] : [value as ReadyAnswer];
  });
}

/** The ready answers with the requests that they need. */
export const provideReadyAnswers = (): Provider[] => [AnswersApi, ReadyAnswers];
