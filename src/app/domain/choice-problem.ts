/** Why a field offers no choice: its list could not be loaded, or holds nothing. Null while there is no problem. */
export type ChoiceProblem = 'failed' | 'empty' | null;
