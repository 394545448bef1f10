import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Params, provideRouter, Router, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { correctAddress } from './correct-address';

/** Accepts years from 2023 on, and replaces the page `first` by 1. */
const paramsFor = ({ year, page }: Params) => ({
  year: Number(year) >= 2023 ? year : null,
  page: page === 'first' ? '1' : (page ?? null),
});

@Component({ imports: [RouterOutlet], template: `<router-outlet />` })
class ListPage {
  protected readonly router = inject(Router);

  constructor() {
    correctAddress(paramsFor);
  }
}

@Component({ template: `<p>dialog</p>` })
class DialogPage {}

describe('correctAddress', () => {
  for (const [what, opened, shown] of [
    ['takes a parameter out that makes no sense', '/list?year=1990', '/list'],
    ['writes what the screen shows', '/list?page=first', '/list?page=1'],
    ['leaves parameters of others', '/list?year=1990&theme=dark', '/list?theme=dark'],
    ['leaves a dialog over the screen', '/list/new?year=1990', '/list/new'],
    ['corrects one of two', '/list?year=2024&page=first', '/list?year=2024&page=1'],
  ] as const) {
    it(`${what}, in place of the entry of the history`, async () => {
      const { router, navigate } = await open(opened);
      expect(router.url).toBe(shown);
      expect(navigate).toHaveBeenCalledOnceWith([], jasmine.objectContaining({ replaceUrl: true }));
    });
  }

  for (const opened of ['/list', '/list?year=2024', '/list?year=2024&page=2', '/list/new?page=2']) {
    it(`does not navigate from ${opened}`, async () => {
      const { router, navigate } = await open(opened);
      expect(router.url).toBe(opened);
      expect(navigate).not.toHaveBeenCalled();
    });
  }

  it('follows the address while the screen stands', async () => {
    const { router, harness } = await open('/list?year=2024');
    await harness.navigateByUrl('/list?year=1990');
    await harness.fixture.whenStable();
    expect(router.url).toBe('/list');
  });
});

async function open(url: string) {
  const children = [{ path: 'new', component: DialogPage }];
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'list', component: ListPage, children }])] });
  const router = TestBed.inject(Router);
  const navigate = spyOn(router, 'navigate').and.callThrough();
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  return { router, navigate, harness };
}
