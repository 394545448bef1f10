import { inject, Injectable } from '@angular/core';
import { type Observable, shareReplay } from 'rxjs';
import { CurrentReader, type Requester } from './current-reader';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readCatalogueParts } from './wire/read-catalogue-parts';

interface Shared {
  readonly version: string;
  readonly requester: Requester;
  readonly parts$: Observable<Readonly<Record<string, unknown>>>;
}

/** The last request of each API: the calendar and the first form ask for the same, each with an instance of its own. */
const shared = new WeakMap<ApiHttp, Shared>();

/** The backend's catalogue, where the session names its version. */
@Injectable()
export class CatalogueApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);

  /**
   * The parts as the backend has them; their content is not checked. Asked for once by a user; a failure is asked again.
   * The version in the URL lets browsers cache it.
   */
  load(version: string): Shared['parts$'] {
    const known = shared.get(this.http);
    if (known?.version === version && this.reader.accepts(known.requester)) return known.parts$;
    const query = new URLSearchParams({ version });
    const parts$ = this.http
      .get({ to: ENDPOINTS.catalogue, query }, readCatalogueParts)
      .pipe(shareReplay({ bufferSize: 1, refCount: true }));
    shared.set(this.http, { version, requester: this.reader.requester(), parts$ });
    return parts$;
  }
}
