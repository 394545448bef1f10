import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { OfficerApi } from '../../api/officer-api';
import { findSatker, matchesSatker, satkerCode } from '../../domain/satker-text';
import type { Office, Satker } from '../../domain/session';
import { choiceList } from './choice-list';

/** Milliseconds without typing until the search starts. */
const PAUSE = 250;

/**
 * Choices of the officers' forms. A typed code or alias is valid, too; the backend checks it. Provide it with the
 * form's component.
 */
@Injectable()
export class OfficerChoices {
  /** Comes with the choices, and not with the first screen. */
  private readonly api = inject(OfficerApi, { optional: true }) ?? new OfficerApi();
  private readonly found = choiceList<Satker>((text) => this.api.satkers(text), {
    pause: PAUSE,
    matches: matchesSatker,
  });
  private readonly known = choiceList<Office>(() => this.api.offices());
  private readonly aliases = choiceList<string>(() => this.api.officers());

  readonly satkers = this.found.items;
  readonly offices = this.known.items;
  readonly officers = this.aliases.items;
  readonly satkersProblem = this.found.problem;
  readonly officesProblem = this.known.problem;
  readonly officersProblem = this.aliases.problem;

  searchSatkers(text: string): void {
    this.found.load(text.trim());
  }

  /** The only satker that matches the text; null for none or several. */
  findSatker(text: string): Observable<Satker | null> {
    return this.api.satkers(satkerCode(text) || text.trim()).pipe(map((found) => findSatker(text, found)));
  }

  loadOffices(): void {
    this.known.load();
  }

  loadOfficers(): void {
    this.aliases.load();
  }
}
