import { provideHttpClient } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation, withNavigationErrorHandler } from '@angular/router';
import { SHELL_ROUTES } from './app/shell.routes';
import { REMOTE, type Remote } from './app/remote';
import { Root } from './app/root';
import { showRemoteErrorPage } from './app/remote-error-page';

export async function startShell(remote: Remote): Promise<void> {
  await bootstrapApplication(Root, {
    providers: [
      provideHttpClient(),
      { provide: REMOTE, useValue: remote },
      provideRouter(SHELL_ROUTES, withHashLocation(), withNavigationErrorHandler(showRemoteErrorPage)),
    ],
  });
}
