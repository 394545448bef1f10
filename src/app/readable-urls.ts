import { inject, Injector, type Provider } from '@angular/core';
import { DefaultUrlSerializer, UrlSerializer, type UrlTree } from '@angular/router';
import { UnknownAddress } from './services/address/unknown-address';

/**
 * Takes an address that cannot be read, such as one that ends in `%`, for one that is not known (F69). The router by
 * itself goes to `/`, where in a shell nothing of ours stands.
 */
class ReadableUrls extends DefaultUrlSerializer {
  private readonly injector = inject(Injector);

  constructor(private readonly list: string) {
    super();
  }

  override parse(url: string): UrlTree {
    return this.read(url) ?? this.readUnknown(url);
  }

  private readUnknown(url: string): UrlTree {
    // Only now: it asks for the router, which asks for this.
    this.injector.get(UnknownAddress).markOpened();
    const [, query = ''] = url.split('?');
    return this.read(`${this.list}?${query}`) ?? super.parse(this.list);
  }

  private read(url: string): UrlTree | null {
    try {
      return super.parse(url);
    } catch {
      return null;
    }
  }
}

/** @param list address of the list */
export const readableUrls = (list: string): Provider => ({
  provide: UrlSerializer,
  useFactory: () => new ReadableUrls(list),
});
