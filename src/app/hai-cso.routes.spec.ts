import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { API_CONFIG, type ApiConfig } from './api/api-config';
import { haiCsoRoutes } from './hai-cso.routes';

describe('haiCsoRoutes', () => {
  it('sends the first requests before the screens are loaded', async () => {
    const happened: string[] = [];
    const headers = () => {
      happened.push('asked');
      return null;
    };
    await setup({ apiBase: '/api/', headers }, async () => {
      happened.push('loaded');
      return () => [SCREEN];
    });
    expect(happened).toEqual(['asked', 'loaded']);
  });

  it('makes the screens where the services can be injected', async () => {
    const config: ApiConfig = { apiBase: '/api/', headers: () => null };
    const found: ApiConfig[] = [];
    const { text } = await setup(config, async () => () => {
      found.push(inject(API_CONFIG));
      return [SCREEN];
    });
    expect(found).toEqual([config]);
    expect(text).toBe('the list');
  });

  it('loads the screens again when they could not be loaded', async () => {
    let lost = true;
    const load = () => (lost ? Promise.reject(new TypeError('lost')) : Promise.resolve(() => [SCREEN]));
    const { go } = await setup({ apiBase: '/api/', headers: () => null }, load, null);
    await expectAsync(go()).toBeRejectedWithError('lost');
    lost = false;
    expect(await go()).toBe('the list');
  });
});

@Component({ template: 'the list' })
class Screen {}

const SCREEN = { path: '**', component: Screen };

async function setup(config: ApiConfig, load: () => Promise<() => Routes>, url: string | null = '/haicso/list') {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: 'haicso', loadChildren: () => haiCsoRoutes(config, load) }])],
  });
  const harness = await RouterTestingHarness.create();
  const go = async (): Promise<string> => {
    await harness.navigateByUrl('/haicso/list');
    return harness.routeNativeElement?.textContent ?? '';
  };
  return { go, text: url === null ? '' : await go() };
}
