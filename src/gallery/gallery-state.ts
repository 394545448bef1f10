import type { EnvironmentInjector, InputSignalWithTransform, Provider, Type } from '@angular/core';
import type { Action } from '@ngrx/store';

/** The types that an input can be set to. */
type TypesOf<I> =
  I extends InputSignalWithTransform<infer Read, infer Written>
    ? { readonly read: Read; readonly written: Written }
    : never;

/** The inputs of a component, by name. */
type InputsOf<C> = {
  [K in keyof C as [TypesOf<C[K]>] extends [never] ? never : K]?: TypesOf<C[K]>['written'];
};

/** One component in one state. */
export interface GalleryState {
  /** Its key in the URL: `#/galeri?show=list-empty`. */
  readonly key: string;
  readonly component: Type<unknown>;
  readonly inputs: Record<string, unknown>;
  /** The actions dispatched before it is shown. */
  readonly actions: readonly Action[];
  /** A widget has no heading of its own. */
  readonly isWidget?: boolean;
  /** In place of what every state gets. */
  readonly providers?: readonly Provider[];
  /** Called before it is shown. */
  readonly prepare?: (injector: EnvironmentInjector) => void;
  /** Names of buttons that are pressed one after the other, and the text that is shown once the state is reached. */
  readonly reached?: { readonly by: readonly string[]; readonly shows: string };
}

/** @param inputs checked against the component's inputs, so that a renamed input does not compile */
export function widget<C>(key: string, component: Type<C>, inputs: InputsOf<C>): GalleryState {
  return { key, component, inputs: inputs as Record<string, unknown>, actions: [], isWidget: true };
}

/** @param actions dispatched before the screen is shown, in this order */
export function screen(key: string, component: Type<unknown>, actions: readonly Action[]): GalleryState {
  return { key, component, inputs: {}, actions };
}
