export const SHELL = 'http://localhost:4320';
export const REMOTE = 'http://localhost:4321';
export const HOSTS = 'http://localhost:4322';
/** A backend without pages, whose preflights refuse `If-None-Match`. */
export const REFUSING = 'http://localhost:4323';
/** The app that runs alone. */
export const ALONE = 'http://localhost:4310';
