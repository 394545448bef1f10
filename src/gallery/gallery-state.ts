import type { InputSignalWithTransform, Type } from '@angular/core';
import type { Action } from '@ngrx/store';

/** What an input reads and takes; never of anything else. */
type TypesOf<I> =
  I extends InputSignalWithTransform<infer Read, infer Written>
    ? { readonly read: Read; readonly written: Written }
    : never;

/** What a component's inputs take, by their names. */
type InputsOf<C> = {
  [K in keyof C as [TypesOf<C[K]>] extends [never] ? never : K]?: TypesOf<C[K]>['written'];
};

/** One component in one state. */
export interface GalleryState {
  /** Names it in the address: `#/galeri?show=list-empty`. */
  readonly key: string;
  readonly component: Type<unknown>;
  readonly inputs: Record<string, unknown>;
  /** What has happened in the store before. */
  readonly actions: readonly Action[];
}

/** @param inputs checked against the component's own, so that a renamed input does not compile */
export function widget<C>(key: string, component: Type<C>, inputs: InputsOf<C>): GalleryState {
  return { key, component, inputs: inputs as Record<string, unknown>, actions: [] };
}

/** @param actions what has happened before, in its order */
export function screen(key: string, component: Type<unknown>, actions: readonly Action[]): GalleryState {
  return { key, component, inputs: {}, actions };
}
