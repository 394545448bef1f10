import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, provideEnvironmentInitializer } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { API_BASE, pathOf } from '../testing/api';
import type { ApiConfig } from './api/api-config';
import { provideApi } from './api/provide-api';
import { prefetchFirstScreen } from './prefetch-first-screen';

describe('askAhead', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['/haicso/cso/listTiket', ['session', 'tickets?order=newest&page=1&size=15']],
    ['/haicso/cso/listTiket?status=DONE&page=3', ['session', 'tickets?status=DONE&order=newest&page=3&size=15']],
    ['/haicso/cso/listTiket/t-1?q=retur', ['session', 'tickets?order=newest&q=retur&page=1&size=15']],
    ['/haicso/cso/rekap?year=2024', ['session']],
    ['/haicso/cso/menungguSatker', ['session']],
  ];
  for (const [address, asked] of cases) {
    it(`asks at ${address} what its screen will ask`, async () => {
      expect(await requestsAt(address)).toEqual(asked);
    });
  }
});

it('askAhead asks nothing where nobody is logged in', async () => {
  expect(await requestsAt('/haicso/cso/listTiket', { headers: async () => null })).toEqual([]);
});

@Component({ template: '' })
class Screen {}

async function requestsAt(address: string, config: Partial<ApiConfig> = {}): Promise<readonly string[]> {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        {
          path: 'haicso',
          providers: [provideEnvironmentInitializer(prefetchFirstScreen)],
          children: [{ path: '**', component: Screen }],
        },
      ]),
      provideApi({ apiBase: API_BASE, ...config }),
      provideHttpClientTesting(),
    ],
  });
  await RouterTestingHarness.create(address);
  return TestBed.inject(HttpTestingController)
    .match(() => true)
    .map(pathOf);
}
