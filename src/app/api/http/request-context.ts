import { HttpContextToken } from '@angular/common/http';

/** Set for the session request, whose response is delivered even if no user is confirmed. */
export const IS_SESSION_REQUEST = new HttpContextToken(() => false);

/** Set for a read before a write. A retry would send the message later than the user expects (F35). */
export const NO_RETRY = new HttpContextToken(() => false);
