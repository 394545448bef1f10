/** A module of its own for lazy loading: the entry point of `@angular/cdk/a11y` cannot be split. */
export { LiveAnnouncer } from '@angular/cdk/a11y';
