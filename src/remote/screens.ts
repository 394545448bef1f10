import { inject, provideEnvironmentInitializer } from '@angular/core';
import type { Routes } from '@angular/router';
import { screens } from '../app/app.routes';
import { destroyWithApp } from './destroy-with-app';
import { Frame } from './frame';
import { ShellSession } from './shell-session';

/** The routes of all screens, inside the frame. */
export const framedScreens = (): Routes =>
  screens().map((ours) => ({
    ...ours,
    component: Frame,
    providers: [...(ours.providers ?? []), ShellSession, createShellSession(), destroyWithApp()],
  }));

/** Creates the session before the first screen; it lives as long as the routes. */
const createShellSession = () => provideEnvironmentInitializer(() => void inject(ShellSession));
