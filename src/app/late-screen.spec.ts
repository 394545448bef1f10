import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { lateScreen } from './late-screen';
import { DraftStore } from './state/drafts/draft-store';
import { LateParts, OWN_PAGE } from './state/late-parts/late-parts';

describe('lateScreen', () => {
  it('shows the screen when its code is there', async () => {
    const { text } = await setup({ lostFor: 0 });
    expect(text()).toContain('the form');
  });

  it('leaves what is behind, says what happened, and opens the screen at Coba lagi', async () => {
    const { text, press } = await setup({ lostFor: 2 });
    expect(text()).toContain('the list');
    expect(text()).toContain('Halaman ini belum dapat dimuat. Tidak ada data yang hilang.');
    await press('Coba lagi');
    expect(text()).toContain('the form');
    expect(text()).not.toContain('belum dapat dimuat');
  });

  it('says so again when it fails again', async () => {
    const { text, press } = await setup({ lostFor: 4 });
    await press('Coba lagi');
    expect(text()).toContain('belum dapat dimuat');
    await press('Coba lagi');
    expect(text()).toContain('the form');
  });

  it('takes the focus, and gives it back at Tutup', async () => {
    const { text, press, opener } = await setup({ lostFor: 2 });
    expect(document.activeElement?.textContent).toContain('Coba lagi');
    await press('Tutup');
    expect(text()).not.toContain('belum dapat dimuat');
    expect(TestBed.inject(Router).url).toBe('/list?status=DONE');
    expect(document.activeElement).toBe(opener);
  });

  it('stands in for a screen with all that follows in the address, where nothing is behind it', async () => {
    const { text } = await setup({ lostFor: 2, url: '/recap/2024/3' });
    expect(text()).toContain('Halaman ini belum dapat dimuat.');
    expect(text()).not.toContain('Tutup');
  });

  it('shows no card while the page is loaded anew', async () => {
    const reload = jasmine.createSpy('reload');
    const { text } = await setup({ lostFor: 2, page: { href: '/', reload } });
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

async function setup({ lostFor = 0, url = '/list/form', page = null as Pick<Location, 'href' | 'reload'> | null }) {
  sessionStorage.clear();
  spyOn(window, 'fetch').and.resolveTo(new Response());
  let failures = lostFor;
  const load = () => (failures-- > 0 ? Promise.reject(new TypeError('lost')) : Promise.resolve(FormStub));
  TestBed.configureTestingModule({
    providers: [
      LateParts,
      { provide: DraftStore, useValue: { flush: () => true } },
      { provide: OWN_PAGE, useValue: page },
      provideRouter([
        {
          path: 'list',
          component: ListStub,
          children: lateScreen({ path: 'form', loadComponent: load }, { over: true }),
        },
        ...lateScreen({
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
  const settle = async (): Promise<void> => {
    // Promises of the press, of the router and of the card, one after the other.
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await harness.fixture.whenStable();
      harness.detectChanges();
    }
  };
  await harness.navigateByUrl(`${url}?status=DONE`);
  await settle();
  return {
    opener,
    text: () => element.textContent.replace(/\s+/g, ' '),
    press: async (name: string) => {
      const button = Array.from(element.querySelectorAll('button')).find((each) => each.textContent.trim() === name);
      if (!button) throw new Error(`no button ${name}`);
      button.click();
      await settle();
    },
  };
}
