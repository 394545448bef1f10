import { LocationStrategy, type LocationChangeListener } from '@angular/common';
import { Injectable, InjectionToken, type OnDestroy, inject } from '@angular/core';

/** Which part of the page's URL belongs to HAI-CSO. */
export interface AddressPlan {
  readonly style: 'hash' | 'path';
  /** `/haicso`; empty when the whole path belongs to us. */
  readonly base: string;
  /** Path of the view that is shown while the URL belongs to the shell; begins with `base`. */
  readonly start: string;
}

export const ADDRESS_PLAN = new InjectionToken<AddressPlan>('hai-cso address plan');

/** The Navigation API, which not every browser and not every TypeScript lib has. */
interface Navigation {
  readonly navigation?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/**
 * The page's URL, shared with a shell. Parts of the shell stay unchanged: path and query beside our hash, whatever
 * `<base>` says, and a hash of the shell, for which the first view is shown until the user opens another. Where the
 * browser has the Navigation API, the router follows views that the shell opens by `pushState`.
 */
@Injectable()
export class SharedLocation extends LocationStrategy implements OnDestroy {
  private readonly plan = inject(ADDRESS_PLAN);
  private readonly stops: (() => void)[] = [];
  private writing = false;

  override path(): string {
    return this.isForeign() ? this.plan.start : this.address();
  }

  override prepareExternalUrl(internal: string): string {
    const { pathname, search } = location;
    return this.plan.style === 'hash' ? `${pathname}${search}#${internal}` : internal;
  }

  override getState(): unknown {
    return history.state;
  }

  override pushState(state: unknown, _title: string, url: string, query: string): void {
    this.write(() => history.pushState(state, '', this.prepareExternalUrl(withQuery(url, query))));
  }

  override replaceState(state: unknown, _title: string, url: string, query: string): void {
    const internal = withQuery(url, query);
    const stays = this.isForeign() && internal === this.plan.start;
    this.write(() => history.replaceState(state, '', stays ? location.href : this.prepareExternalUrl(internal)));
  }

  override forward(): void {
    history.forward();
  }

  override back(): void {
    history.back();
  }

  override historyGo(by = 0): void {
    history.go(by);
  }

  override onPopState(listener: LocationChangeListener): void {
    const notify = (): void => listener({ type: 'popstate', state: history.state });
    this.listen(window, 'popstate', notify);
    const { navigation } = window as Navigation;
    if (navigation) {
      this.listen(navigation, 'currententrychange', () => {
        if (!this.writing && this.isOurs()) notify();
      });
    }
  }

  override getBaseHref(): string {
    return '';
  }

  ngOnDestroy(): void {
    for (const stop of this.stops.splice(0)) stop();
  }

  private address(): string {
    const { pathname, search, hash } = location;
    return this.plan.style === 'hash' ? hash.slice(1) : pathname + search;
  }

  /** Whether the hash belongs to the shell. An empty one belongs to nobody, and with `path` the whole URL is ours. */
  private isForeign(): boolean {
    if (this.plan.style === 'path') return false;
    const [path = ''] = this.address().split('?');
    const { base } = this.plan;
    return !['', '/', base].includes(path) && !path.startsWith(`${base}/`);
  }

  private isOurs(): boolean {
    const { base } = this.plan;
    return this.address() === base || this.address().startsWith(`${base}/`);
  }

  private write(change: () => void): void {
    this.writing = true;
    change();
    this.writing = false;
  }

  private listen(
    target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
    type: string,
    listener: () => void,
  ): void {
    target.addEventListener(type, listener);
    this.stops.push(() => target.removeEventListener(type, listener));
  }
}

const withQuery = (url: string, query: string): string =>
  query ? `${url}${query.startsWith('?') ? '' : '?'}${query}` : url;
