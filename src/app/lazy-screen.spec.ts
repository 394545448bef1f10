import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideState, provideStore } from '@ngrx/store';
import { lazyScreen } from './lazy-screen';
import { connectionFeature } from './state/connection/connection-feature';
import { UserDrafts } from './services/drafts/user-drafts';
import { ChunkLoader, OWN_PAGE } from './chunks/chunk-loader';
import { nextTask, until } from '../testing/until';

describe('lazyScreen', () => {
  it('shows the screen when its code is there', async () => {
    const { shows } = await setup({ failsFor: 0 });
    await shows('the form');
    expect().nothing();
  });

  it('leaves what is behind, says what happened, and opens the screen at Coba lagi', async () => {
    const { text, press, shows } = await setup({ failsFor: 2 });
    await shows('Halaman ini belum dapat dimuat. Tidak ada data yang hilang.');
    expect(text()).toContain('the list');
    press('Coba lagi');
    await shows('the form');
    expect(text()).not.toContain('belum dapat dimuat');
  });

  it('says so again when it fails again', async () => {
    const { text, press, shows } = await setup({ failsFor: 4 });
    await shows('belum dapat dimuat');
    press('Coba lagi');
    await shows('Sedang memuat');
    await shows('belum dapat dimuat');
    expect(text()).not.toContain('the form');
    press('Coba lagi');
    await shows('the form');
  });

  it('takes the focus, and gives it back at Tutup', async () => {
    const { shows, shedsAfter, opener } = await setup({ failsFor: 2 });
    await shows('belum dapat dimuat');
    await until(() => document.activeElement?.textContent.includes('Coba lagi') ?? false);
    await shedsAfter('Tutup', 'belum dapat dimuat');
    expect(TestBed.inject(Router).url).toBe('/list?status=DONE');
    expect(document.activeElement).toBe(opener);
  });

  it('stands in for a screen with all that follows in the address, where nothing is behind it', async () => {
    const { text, shows } = await setup({ failsFor: 2, url: '/recap/2024/3' });
    await shows('Halaman ini belum dapat dimuat.');
    expect(text()).not.toContain('Tutup');
  });

  it('does not treat an unknown address as a chunk load error: nothing is reloaded (F60)', async () => {
    const reload = jasmine.createSpy('reload');
    await expectAsync(setup({ url: '/list/form/more', page: { href: '/', reload } })).toBeRejectedWithError(/NG04002/);
    await nextTask();
    expect(reload).not.toHaveBeenCalled();
  });

  it('shows no card while the page is being reloaded', async () => {
    const reload = jasmine.createSpy('reload');
    const { text } = await setup({ failsFor: 2, page: { href: '/', reload } });
    await until(() => reload.calls.any());
    await nextTask();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(text()).not.toContain('belum dapat dimuat');
  });
});

@Component({
  selector: 'cso-list-stub',
  imports: [RouterOutlet],
  template: `the list <button type="button" id="opener">Buka</button><router-outlet />`,
})
class ListStub {}

@Component({ selector: 'cso-form-stub', template: 'the form' })
class FormStub {}

async function setup({ failsFor = 0, url = '/list/form', page = null as Pick<Location, 'href' | 'reload'> | null }) {
  sessionStorage.clear();
  spyOn(window, 'fetch').and.resolveTo(new Response());
  let failures = failsFor;
  const load = () =>
    failures-- > 0
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve(FormStub);
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(connectionFeature),
      ChunkLoader,
      { provide: UserDrafts, useValue: { flush: () => true } },
      { provide: OWN_PAGE, useValue: page },
      provideRouter([
        {
          path: 'list',
          component: ListStub,
          children: lazyScreen({ path: 'form', loadComponent: load }, { over: true }),
        },
        ...lazyScreen({
          path: 'recap',
          loadChildren: () => load().then((component) => [{ path: '**', component }]),
        }),
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create('/list?status=DONE');
  const element = harness.fixture.nativeElement as HTMLElement;
  const opener = element.querySelector<HTMLElement>('#opener');
  opener?.focus();
  const text = (): string => {
    harness.detectChanges();
    return element.textContent.replace(/\s+/g, ' ');
  };
  await harness.navigateByUrl(`${url}?status=DONE`);
  return {
    opener,
    text,
    shows: (words: string) => until(() => text().includes(words)),
    shedsAfter: async (name: string, words: string) => {
      press(name);
      await until(() => !text().includes(words));
    },
    press,
  };

  function press(name: string): void {
    const button = Array.from(element.querySelectorAll('button')).find((each) => each.textContent.trim() === name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  }
}
