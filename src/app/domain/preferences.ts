/** What a person has set for himself; kept by the backend, for the session only where it keeps none. */
export type Preferences = Readonly<Record<string, unknown>>;
