import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { UnknownAddress } from './unknown-address';

@Component({ template: '' })
class ListPage {}

describe('UnknownAddress (F69)', () => {
  it('says nothing of an address that is known', async () => {
    const { router, address } = setup();
    await router.navigateByUrl('/list');
    expect(address.opened()).toBeFalse();
  });

  it('says so through all redirects, until the user goes on', async () => {
    const { router, address } = setup();
    await router.navigateByUrl('/lsit');
    expect([router.url, address.opened()]).toEqual(['/list', true]);
    await router.navigateByUrl('/list?page=2');
    expect(address.opened()).toBeFalse();
  });

  it('says so again at the next unknown address', async () => {
    const { router, address } = setup();
    await router.navigateByUrl('/lsit');
    await router.navigateByUrl('/list?page=2');
    await router.navigateByUrl('/tsil');
    expect([router.url, address.opened()]).toEqual(['/list', true]);
  });
});

function setup() {
  const redirect = () => {
    TestBed.inject(UnknownAddress).markOpened();
    return TestBed.inject(Router).parseUrl('/list');
  };
  const unknown = { path: '**', component: ListPage, canActivate: [redirect] };
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'list', component: ListPage }, unknown])] });
  return { router: TestBed.inject(Router), address: TestBed.inject(UnknownAddress) };
}
