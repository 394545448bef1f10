import type { Injector, Provider } from '@angular/core';
import { DraftStore } from '../app/services/drafts/draft-store';
import { provideDrafts } from '../app/services/drafts/provide-drafts';
import { UserDrafts } from '../app/services/drafts/user-drafts';

/** The draft store and the user's drafts in one interface: specs use both, the app loads the second one later. */
export type Drafts = Pick<DraftStore, keyof DraftStore> & Pick<UserDrafts, keyof UserDrafts>;

export const provideAllDrafts = (): Provider[] => [provideDrafts(), DraftStore];

/** The drafts of one window. */
export function draftsOf(injector: Injector): Drafts {
  return { ...partOf(injector.get(UserDrafts)), ...partOf(injector.get(DraftStore)) };
}

function partOf<T extends object>(part: T): Pick<T, keyof T> {
  const methods = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(part) as object)).flatMap(
    ([name, { value }]) => (typeof value === 'function' ? [[name, (value as () => unknown).bind(part)] as const] : []),
  );
  return { ...part, ...Object.fromEntries(methods) };
}
