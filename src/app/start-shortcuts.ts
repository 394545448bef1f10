import { provideWhenListShown } from './provide-when-list-shown';

/** Loads the single keys and the palette when the list is usable. Without their code every button stays. */
export function startShortcuts(): void {
  provideWhenListShown(async () => (await import('./features/shortcuts/provide-shortcuts')).provideShortcuts());
}
