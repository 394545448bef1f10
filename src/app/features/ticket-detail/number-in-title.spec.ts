import { createEnvironmentInjector, EnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { numberInTitle } from './number-in-title';

describe('numberInTitle', () => {
  it('leaves no number behind when its screen goes: another user may be there (F66)', () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const title = TestBed.inject(Title);
    const before = title.getTitle();
    title.setTitle('Detail Data Tiket');
    const screen = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    runInInjectionContext(screen, () => numberInTitle(signal('HAI-321120711')));
    TestBed.tick();
    expect(title.getTitle()).toBe('HAI-321120711 · Detail Data Tiket');
    screen.destroy();
    expect(title.getTitle()).toBe('Detail Data Tiket');
    title.setTitle(before);
  });
});
