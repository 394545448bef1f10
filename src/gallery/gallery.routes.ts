import { type Routes, UrlSegment } from '@angular/router';
import { CHOSEN_TICKETS, writeTicketList } from '../app/domain/ticket-list-address';
import { GalleryPage } from './gallery-page';

/** Adds the ids of the sample tickets to the route's parameters, because the pages of tickets read them there. */
export const GALLERY_ROUTES: Routes = [
  {
    matcher: () => ({
      consumed: [],
      posParams: {
        id: new UrlSegment('t-1', {}),
        [CHOSEN_TICKETS]: new UrlSegment(writeTicketList(['t-1', 't-2', 't-3', 't-4']), {}),
      },
    }),
    component: GalleryPage,
  },
];
