import { inject, provideEnvironmentInitializer } from '@angular/core';
import type { Routes } from '@angular/router';
import { screens } from '../app/app.routes';
import { endWithTheApp } from './end-with-the-app';
import { Frame } from './frame';
import { ShellSession } from './shell-session';

/** The screens on our ground inside a shell. */
export const framedScreens = (): Routes =>
  screens().map((ours) => ({
    ...ours,
    component: Frame,
    providers: [...(ours.providers ?? []), ShellSession, heardFromTheStart(), endWithTheApp()],
  }));

/** Before anything of ours is shown, and for as long as the routes last. */
const heardFromTheStart = () => provideEnvironmentInitializer(() => void inject(ShellSession));
