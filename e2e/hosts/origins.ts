export const SHELL = 'http://localhost:4320';
export const REMOTE = 'http://localhost:4321';
export const HOSTS = 'http://localhost:4322';
/** The app that runs alone. */
export const ALONE = 'http://localhost:4310';
