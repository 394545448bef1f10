import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { readableUrls } from './readable-urls';
import { UnknownAddress } from './services/address/unknown-address';

const LIST = '/haicso/cso/listTiket';

describe('readableUrls', () => {
  const addresses: readonly (readonly [string, string, boolean])[] = [
    [`${LIST}/abc?q=a%20b`, `${LIST}/abc?q=a%20b`, false],
    [`${LIST}/%?status=DONE`, `${LIST}?status=DONE`, true],
    [`${LIST}/%E0%A4%A`, LIST, true],
    [`${LIST}/(a`, LIST, true],
    [`${LIST}?q=%E0%A4%A`, LIST, true],
    ['%', LIST, true],
  ];
  for (const [asked, opened, unknown] of addresses) {
    it(`leads from ${asked} to ${opened}${unknown ? ', and says so' : ''} (F69)`, async () => {
      TestBed.configureTestingModule({
        providers: [provideRouter([{ path: '**', component: Anything }]), readableUrls(LIST)],
      });
      const router = TestBed.inject(Router);
      await router.navigateByUrl(asked);
      expect([router.url, TestBed.inject(UnknownAddress).opened()]).toEqual([opened, unknown]);
    });
  }
});

@Component({ template: '' })
class Anything {}
