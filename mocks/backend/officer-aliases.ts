/** The officer's alias in the figures. */
export const OFFICER = 'CSO 182';
export const HAI_AGENT = 'Agen HAI-DJPb';
