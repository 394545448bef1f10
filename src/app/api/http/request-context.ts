import { HttpContextToken } from '@angular/common/http';

/** Of the request that asks who is there; it alone is answered while nobody knows. */
export const IS_SESSION_REQUEST = new HttpContextToken(() => false);

/** For a read whose answer lets something be sent. */
export const NO_RETRY = new HttpContextToken(() => false);
