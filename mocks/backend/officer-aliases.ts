/** The officer's alias in the figures. */
export const CSO_ALIAS = 'CSO 182';
export const HAI_DJPB_ALIAS = 'Agen HAI-DJPb';
