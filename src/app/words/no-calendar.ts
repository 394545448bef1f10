/** Why ages are calendar time: there is no calendar, or its code could not be loaded. */
export const NO_CALENDAR = 'kalender tidak tersedia';
