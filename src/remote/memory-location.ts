import { LocationStrategy, type LocationChangeListener } from '@angular/common';
import { Injectable } from '@angular/core';

interface Entry {
  readonly url: string;
  readonly state: unknown;
}

/** Locations in memory, for a shell that owns the page's URL; back and forward work inside HAI-CSO only. */
@Injectable()
export class MemoryLocation extends LocationStrategy {
  private entries: readonly Entry[] = [{ url: '/', state: null }];
  private at = 0;
  private readonly listeners: LocationChangeListener[] = [];

  override path(): string {
    return this.entries[this.at]?.url ?? '/';
  }

  override prepareExternalUrl(internal: string): string {
    return internal;
  }

  override getState(): unknown {
    return this.entries[this.at]?.state ?? null;
  }

  override pushState(state: unknown, _title: string, url: string, query: string): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { url: address(url, query), state }];
    this.at = this.entries.length - 1;
  }

  override replaceState(state: unknown, _title: string, url: string, query: string): void {
    this.entries = this.entries.with(this.at, { url: address(url, query), state });
  }

  override forward(): void {
    this.historyGo(1);
  }

  override back(): void {
    this.historyGo(-1);
  }

  override historyGo(by = 0): void {
    const at = Math.min(Math.max(this.at + by, 0), this.entries.length - 1);
    if (at === this.at) return;
    this.at = at;
    for (const listener of this.listeners) listener({ type: 'popstate', state: this.getState() });
  }

  override onPopState(listener: LocationChangeListener): void {
    this.listeners.push(listener);
  }

  override getBaseHref(): string {
    return '';
  }
}

const address = (url: string, query: string): string => (query ? `${url}?${query}` : url);
