import { type Routes, UrlSegment } from '@angular/router';
import { GalleryPage } from './gallery-page';

/** Adds the id of the sample ticket to the route's parameters, because the ticket's page reads its id there. */
export const GALLERY_ROUTES: Routes = [
  { matcher: () => ({ consumed: [], posParams: { id: new UrlSegment('t-1', {}) } }), component: GalleryPage },
];
