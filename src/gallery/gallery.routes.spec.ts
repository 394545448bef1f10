import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { firstValueFrom } from 'rxjs';
import { GalleryPage } from './gallery-page';
import { GALLERY_ROUTES } from './gallery.routes';

describe('GALLERY_ROUTES', () => {
  it('lead to the gallery with the id of the sample ticket, and its links lead to its states', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'galeri', children: GALLERY_ROUTES }])] });
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/galeri', GalleryPage);

    const route = harness.routeDebugElement?.injector.get(ActivatedRoute);
    expect(route && (await firstValueFrom(route.paramMap)).get('id')).toBe('t-1');
    const link = harness.routeNativeElement?.querySelector('a[href*="list-empty"]');
    expect(link?.getAttribute('href')).toBe('/galeri?show=list-empty');
  });
});
