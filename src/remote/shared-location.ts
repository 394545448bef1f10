import { LocationStrategy, type LocationChangeListener } from '@angular/common';
import { Injectable, InjectionToken, type OnDestroy, inject } from '@angular/core';

export interface AddressPlan {
  readonly style: 'hash' | 'path';
  /** `/haicso`; empty when the whole address is ours. */
  readonly base: string;
  /** The view that stands while the address is none of ours, with `base`. */
  readonly start: string;
}

export const ADDRESS_PLAN = new InjectionToken<AddressPlan>('hai-cso address plan');

/** Chromium's; TypeScript knows it not everywhere. */
interface Navigation {
  readonly navigation?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/**
 * The page's address, shared with a shell. What is not ours stays as it is: path and query beside our hash, whatever
 * `<base>` says, and a hash that leads elsewhere, which stands for our first view until the user goes to another.
 * Views that the shell opens by `pushState` are followed where the browser tells of it.
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

  /** A hash of another; an address without a view is nobody's, and a path is given to us with the style. */
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
