/** Alone, so that it can be loaded late: behind the package's name stands all of `@angular/cdk/a11y`. */
export { LiveAnnouncer } from '@angular/cdk/a11y';
