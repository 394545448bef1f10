import {
  ApplicationRef,
  createEnvironmentInjector,
  DestroyRef,
  EnvironmentInjector,
  inject,
  type Provider,
  type Type,
} from '@angular/core';

const created = new WeakMap<ApplicationRef, Map<Type<unknown>, unknown>>();

/**
 * The service of this visit; made by the first call, below the routes. Needs an injection context.
 *
 * @param parts what the service needs and nobody else has
 */
export function onceInApp<T>(service: Type<T>, parts: readonly Provider[] = []): T {
  const app = inject(ApplicationRef);
  const all = created.get(app) ?? new Map<Type<unknown>, unknown>();
  created.set(app, all);
  const existing = all.get(service) as T | undefined;
  if (existing) return existing;
  const parent = inject(EnvironmentInjector);
  const injector = createEnvironmentInjector([...parts, service], parent);
  const made = injector.get(service);
  all.set(service, made);
  parent.get(DestroyRef).onDestroy(() => {
    all.delete(service);
    injector.destroy();
  });
  return made;
}

/** `onceInApp` as a provider. Each lazy part provides it, so that nothing of it is loaded before it is wanted. */
export const sharedInApp = <T>(service: Type<T>, parts: readonly Provider[] = []): Provider => ({
  provide: service,
  useFactory: () => onceInApp(service, parts),
});
