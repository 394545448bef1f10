import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { lazyScreen } from './lazy-screen';
import { UnknownAddress } from './services/address/unknown-address';
import { UserDrafts } from './services/drafts/user-drafts';
import { ChunkLoader, OWN_PAGE } from './chunks/chunk-loader';
import { unknownTo, withoutOtherOutlets } from './unknown-address-routes';

describe('unknown addresses (F69)', () => {
  for (const address of [
    '/haicso/cso/list/abc/def?q=1',
    '/haicso/cso/list/form/more?q=1',
    '/haicso/cso/list/(aux:form)?q=1',
    '/haicso/cso/list/(aux:form//other:x)?q=1',
    '/haicso/cso/nowhere?q=1',
  ]) {
    it(`shows the list and says so at ${address}, and loads nothing anew`, async () => {
      const { go, url, text, reload } = await setup();
      await go(address);
      expect(url()).toBe('/haicso/cso/list?q=1');
      expect(text()).toBe('the list, unknown address');
      expect(reload).not.toHaveBeenCalled();
    });
  }

  it('says it no longer at the next address', async () => {
    const { go, text } = await setup();
    await go('/haicso/cso/list/abc/def');
    await go('/haicso/cso/list/abc');
    expect(text()).toBe('the list: a ticket');
  });

  it('keeps a known screen whose address names other outlets, too', async () => {
    const { go, url } = await setup();
    await go('/haicso/cso/list/abc/(aux:form)');
    expect(url()).toBe('/haicso/cso/list/abc');
  });

  it('leaves the outlets of the shell alone', async () => {
    const { go, url, text } = await setup();
    await go('/haicso/cso/list(menu:form)');
    expect(url()).toBe('/haicso/cso/list(menu:form)');
    expect(text()).toBe('the list');
  });
});

@Component({
  imports: [RouterOutlet],
  template: `the list{{ address.opened() ? ', unknown address' : '' }}<router-outlet />`,
})
class List {
  protected readonly address = inject(UnknownAddress);
}

@Component({ template: ': a ticket' })
class Ticket {}

async function setup() {
  const reload = jasmine.createSpy('reload');
  spyOn(window, 'fetch').and.resolveTo(new Response());
  const screen = (path: string) => lazyScreen({ path, loadChildren: () => [{ path: '', component: Ticket }] });
  TestBed.configureTestingModule({
    providers: [
      ChunkLoader,
      { provide: UserDrafts, useValue: { flush: () => true } },
      { provide: OWN_PAGE, useValue: { href: '/', reload } },
      provideRouter([
        { path: 'form', outlet: 'menu', component: Ticket },
        {
          path: 'haicso',
          canMatch: [withoutOtherOutlets],
          children: [
            ...lazyScreen({
              path: 'cso/list',
              loadComponent: () => List,
              children: [...screen('form'), ...screen(':id'), unknownTo('')],
            }),
            unknownTo('cso/list'),
          ],
        },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create();
  return {
    reload,
    go: (url: string) => harness.navigateByUrl(url),
    url: () => TestBed.inject(Router).url,
    text: () => (harness.fixture.nativeElement as HTMLElement).textContent,
  };
}
