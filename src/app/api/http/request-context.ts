import { HttpContextToken } from '@angular/common/http';

/** Of the request that asks who is there; it alone is answered while nobody knows. */
export const ASKS_WHO = new HttpContextToken(() => false);

/** For a read whose answer lets something be sent. */
export const ASKED_ONCE = new HttpContextToken(() => false);
