import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { Shortcuts } from './shortcuts';

/** Single keys and the palette, until the injector ends. */
export function provideShortcuts(): EnvironmentProviders {
  return makeEnvironmentProviders([Shortcuts, provideEnvironmentInitializer(() => void inject(Shortcuts))]);
}
