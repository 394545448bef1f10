import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, debounceTime, distinctUntilChanged, EMPTY, Subject, switchMap } from 'rxjs';
import { OfficerApi } from '../../api/officer-api';
import type { Office, Satker } from '../../domain/session';

/** Long enough that a word is typed in one go. */
const PAUSE = 250;

/**
 * What officers choose from in forms. A list that does not come leaves the one before: codes and aliases can be typed,
 * and whether they are right is the backend's to say. Provide it with the form's component.
 */
@Injectable()
export class OfficerChoices {
  private readonly api = inject(OfficerApi);
  private readonly searches = new Subject<string>();
  private readonly found = signal<readonly Satker[]>([]);
  private readonly known = signal<readonly Office[]>([]);
  private readonly aliases = signal<readonly string[]>([]);

  readonly satkers = this.found.asReadonly();
  readonly offices = this.known.asReadonly();
  readonly officers = this.aliases.asReadonly();
  private readonly destroyed = inject(DestroyRef);

  constructor() {
    this.searches
      .pipe(
        debounceTime(PAUSE),
        distinctUntilChanged(),
        switchMap((text) => this.api.satkers(text).pipe(catchError(() => EMPTY))),
        takeUntilDestroyed(),
      )
      .subscribe((satkers) => this.found.set(satkers));
  }

  searchSatkers(text: string): void {
    this.searches.next(text.trim());
  }

  loadOffices(): void {
    this.api
      .offices()
      .pipe(
        catchError(() => EMPTY),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe((offices) => this.known.set(offices));
  }

  loadOfficers(): void {
    this.api
      .officers()
      .pipe(
        catchError(() => EMPTY),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe((aliases) => this.aliases.set(aliases));
  }
}
