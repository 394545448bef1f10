import type { Routes } from '@angular/router';
import { screens } from '../app/app.routes';
import { endWithTheApp } from './end-with-the-app';
import { Frame } from './frame';

/** The screens on our ground inside a shell. */
export const framedScreens = (): Routes =>
  screens().map((ours) => ({ ...ours, component: Frame, providers: [...(ours.providers ?? []), endWithTheApp()] }));
