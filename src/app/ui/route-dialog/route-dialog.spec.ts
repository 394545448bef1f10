import { Location } from '@angular/common';
import { Component, type Provider, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { By } from '@angular/platform-browser';
import {
  type ActivatedRouteSnapshot,
  BaseRouteReuseStrategy,
  type DetachedRouteHandle,
  NavigationEnd,
  NavigationStart,
  provideRouter,
  Router,
  RouteReuseStrategy,
  RouterOutlet,
} from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { filter, firstValueFrom } from 'rxjs';
import { nextTask } from '../../../testing/until';
import { RouteDialog } from './route-dialog';

describe('RouteDialog', () => {
  for (const [name, steps, url] of [
    ['back to the list', ['/cso/list?q=sp2d', '/cso/list/t-1'], '/cso/list?q=sp2d'],
    [
      'back to the recap whose link led to it',
      ['/cso/list', '/cso/recap?year=2024', '/cso/list/t-1'],
      '/cso/recap?year=2024',
    ],
    ['to the list when it is the first thing to be opened', ['/cso/list/t-1?q=sp2d'], '/cso/list?q=sp2d'],
    ['to the list after a page that is not ours', ['/login', '/cso/list/t-1'], '/cso/list'],
    ['to the list from another dialog over it', ['/cso/list/t-2', '/cso/list/t-1'], '/cso/list'],
  ] as const) {
    it(`leads ${name}`, async () => {
      const { close, router } = await setup(steps);
      await close();
      expect(router.url).toBe(url);
    });
  }

  it('stays open when the press that opened it was the first of two', async () => {
    const { router, closed } = await setup(['/cso/list', '/cso/list/t-1']);
    const backdrop = document.querySelector('.cdk-overlay-backdrop');
    const press = (detail: number) => backdrop?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    press(2);
    expect(document.querySelector('[role=dialog]')).not.toBeNull();
    const left = closed();
    press(1);
    await left;
    expect(router.url).toBe('/cso/list');
  });

  it('stands until the router is at the list, and a second close meanwhile goes back no further', async () => {
    const { current, led, router, shown } = await setup(['/login', '/cso/list', '/cso/list/t-1']);
    const shownAtStart: number[] = [];
    const urls: string[] = [];
    router.events.subscribe((event) => {
      if (event instanceof NavigationStart) shownAtStart.push(shown());
      if (event instanceof NavigationEnd) urls.push(router.url);
    });
    await led(() => {
      current().dismiss();
      current().dismiss();
    });
    await nextTask();
    expect(shownAtStart[0]).toBe(1);
    expect([shown(), ...new Set(urls)]).toEqual([0, '/cso/list']);
  });

  it('lets the second of two presses that close it hit nothing behind it', async () => {
    const { current, led } = await setup(['/cso/list', '/cso/list/t-1']);
    const behind = document.body.appendChild(document.createElement('button'));
    const pressed = jasmine.createSpy('pressed');
    behind.addEventListener('click', pressed);
    const press = (detail: number) =>
      behind.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    await led(() => current().dismiss());
    press(2);
    expect(pressed).not.toHaveBeenCalled();
    press(1);
    expect(pressed).toHaveBeenCalledTimes(1);
    behind.remove();
  });

  it('is left by the router at the second press where the history leads nowhere', async () => {
    const { current, led, router, shown } = await setup(['/cso/list', '/cso/list/t-1']);
    spyOn(TestBed.inject(Location), 'back');
    current().dismiss();
    await nextTask();
    expect(router.url).toBe('/cso/list/t-1');
    await led(() => current().dismiss());
    expect([shown(), router.url]).toEqual([0, '/cso/list']);
  });

  for (const [name, replaceUrl, closes] of [
    ['and back', false, ['/cso/list/answer', '/cso/list']],
    ['in its place', true, ['/cso/list']],
  ] as const) {
    it(`adds no entry to the history when it has led to another dialog ${name}`, async () => {
      const { close, current, led, router } = await setup(['/login', '/cso/list', '/cso/list/answer']);
      await led(() => current().goToDialog('t-1', replaceUrl));
      for (const url of closes) {
        await close();
        expect(router.url).toBe(url);
      }
      await led(() => TestBed.inject(Location).back());
      expect(router.url).toBe('/login');
    });
  }

  it('goes and comes with a page that a shell keeps aside, and leads nowhere meanwhile', async () => {
    const { close, go, router, shown } = await setup(
      ['/cso/list', '/cso/list/t-1'],
      [{ provide: RouteReuseStrategy, useClass: TabCache }],
    );
    expect(shown()).toBe(1);
    await go('/login');
    expect([shown(), router.url]).toEqual([0, '/login']);
    await go('/cso/list/t-1');
    expect([shown(), router.url]).toEqual([1, '/cso/list/t-1']);
    await close();
    expect([shown(), router.url]).toEqual([0, '/cso/list']);
  });
});

/** Detaches every page that is left, as portals with tabs do. */
class TabCache extends BaseRouteReuseStrategy {
  private readonly kept = new Map<unknown, DetachedRouteHandle>();

  override shouldDetach = (): boolean => true;

  override store({ routeConfig }: ActivatedRouteSnapshot, handle: DetachedRouteHandle | null): void {
    if (handle) this.kept.set(routeConfig, handle);
    else this.kept.delete(routeConfig);
  }

  override shouldAttach({ routeConfig }: ActivatedRouteSnapshot): boolean {
    return this.kept.has(routeConfig);
  }

  override retrieve({ routeConfig }: ActivatedRouteSnapshot): DetachedRouteHandle | null {
    return this.kept.get(routeConfig) ?? null;
  }
}

@Component({ imports: [RouterOutlet], template: `<router-outlet />` })
class View {}

@Component({ imports: [RouteDialog], template: `<ng-template csoRouteDialog>Tiket</ng-template>` })
class Ticket {
  readonly dialog = viewChild.required(RouteDialog);
}

const answer = { path: 'answer', component: Ticket };

async function setup(steps: readonly string[], providers: readonly Provider[] = []) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'cso/list', component: View, children: [answer, { path: ':id', component: Ticket }] },
        { path: 'cso/recap', component: View },
        { path: 'login', component: View },
      ]),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ...providers,
    ],
  });
  const router = TestBed.inject(Router);
  router.setUpLocationChangeListener();
  const harness = await RouterTestingHarness.create();
  for (const step of steps) await harness.navigateByUrl(step);
  const closed = () => firstValueFrom(router.events.pipe(filter((event) => event instanceof NavigationEnd)));
  const current = (): RouteDialog =>
    (harness.fixture.debugElement.query(By.directive(Ticket)).componentInstance as Ticket).dialog();
  const led = async (act: () => void): Promise<void> => {
    const arrived = closed();
    act();
    await arrived;
    await harness.fixture.whenStable();
  };
  const close = (): Promise<void> => led(() => current().dismiss());
  const go = async (url: string): Promise<void> => {
    await harness.navigateByUrl(url);
    await harness.fixture.whenStable();
  };
  return {
    router,
    close,
    closed,
    current,
    led,
    go,
    shown: () => document.querySelectorAll('.cso-route-dialog').length,
  };
}
