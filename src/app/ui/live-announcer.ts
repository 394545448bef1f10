/** A module of its own, so that it can be loaded on demand: the package's entry holds all of `@angular/cdk/a11y`. */
export { LiveAnnouncer } from '@angular/cdk/a11y';
