import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { startAtTop } from './start-at-top';

@Component({ template: `<div style="height: 5000px"></div>`, styles: ':host { display: block }' })
class Long {
  constructor() {
    startAtTop();
  }
}

@Component({ template: `<div style="height: 5000px"></div>` })
class Other {}

describe('startAtTop', () => {
  it('shows the top of a screen that is opened from far down another one', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'other', component: Other },
          { path: 'long', component: Long },
        ]),
      ],
    });
    const harness = await RouterTestingHarness.create('/other');
    scrollTo(0, 2000);
    await TestBed.inject(Router).navigateByUrl('/long');
    await harness.fixture.whenStable();
    expect(harness.routeNativeElement?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    scrollTo(0, 0);
  });
});
