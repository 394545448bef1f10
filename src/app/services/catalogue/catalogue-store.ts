import { ApplicationRef, DestroyRef, DOCUMENT, EnvironmentInjector, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { firstValueFrom } from 'rxjs';
import { API_CONFIG } from '../../api/api-config';
import type { CatalogueApi } from '../../api/catalogue-api';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Session } from '../../domain/session';

/**
 * The office's catalogue, loaded with the first form that needs it: from the backend when the session names a version,
 * else from the host's or the configured address. The forms work without it.
 */
@Injectable()
export class CatalogueStore {
  private readonly injector = inject(EnvironmentInjector);
  private readonly source = inject(API_CONFIG).catalogue;
  private readonly page = inject(DOCUMENT).baseURI;
  private readonly destroyRef = inject(DestroyRef);
  private readonly app = inject(ApplicationRef);
  private readonly loaded = signal<Catalogue | null>(null);
  private readonly loading = signal(false);
  /** Source whose content is loaded or being loaded; null after a failure, so that the next form tries again. */
  private requested: string | null = null;
  private request: Promise<void> = Promise.resolve();

  /** Null until it is loaded, and where there is none. */
  readonly content = this.loaded.asReadonly();
  readonly pending = this.loading.asReadonly();

  /** Whether there may be a catalogue for this user. */
  exists({ catalogueVersion }: Session): boolean {
    return !!(catalogueVersion ?? this.source);
  }

  /** Loads the catalogue for this user, once. Never rejects: a failure is written to the console for the administrator. */
  load(session: Session): Promise<void> {
    const { userId, catalogueVersion: version } = session;
    const source = version ? `${userId} ${version}` : 'own';
    if (!this.exists(session)) this.forget();
    else if (this.requested !== source) {
      this.requested = source;
      this.request = this.fetch(source, version);
    }
    return this.request;
  }

  /** A user without a catalogue must not see that of the user before (F65). */
  private forget(): void {
    this.requested = null;
    this.request = Promise.resolve();
    this.loaded.set(null);
    this.loading.set(false);
  }

  private async fetch(source: string, version: string | undefined): Promise<void> {
    this.loaded.set(null);
    this.loading.set(true);
    const content = await this.read(version);
    if (this.requested !== source) return;
    this.loaded.set(content ?? null);
    this.loading.set(false);
    if (content === undefined) this.requested = null;
  }

  /** Null where there is none, or it is wrong; undefined when it could not be loaded. */
  private async read(version: string | undefined): Promise<Catalogue | null | undefined> {
    // A chunk that cannot be loaded is no fault of the catalogue, and the form goes on without it.
    const chunk = await import('./own-catalogue').catch(() => undefined);
    // The form and its API may be gone by now. The router leaves the injectors of its routes to the app.
    if (!chunk || this.destroyRef.destroyed || this.app.destroyed) return undefined;
    try {
      const files = await (version
        ? this.ofBackend(chunk.catalogueApi(this.injector), version)
        : chunk.ownCatalogue(this.source, this.page));
      return chunk.readCatalogue(files);
    } catch (error) {
      // A request that failed is tried again with the next form; wrong content stays wrong until the next visit.
      if (!(error instanceof chunk.CatalogueError)) return undefined;
      console.error(`HAI-CSO: katalog tidak dipakai. ${error.message}`);
      return null;
    }
  }

  private ofBackend(api: CatalogueApi, version: string): Promise<unknown> {
    const response = api.load(version).pipe(takeUntilDestroyed(this.destroyRef));
    return firstValueFrom(response, { defaultValue: null });
  }
}
