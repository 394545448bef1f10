import { ChangeDetectionStrategy, Component, DestroyRef, inject, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { HOST_WORDS } from '../app/ui/host-words';
import { HOST } from './host';
import { ShellSession } from './shell-session';
import { emitHostEvent } from './emit-host-event';
import { publishToHost } from './publish-to-host';
import { useTheme } from './theme';

/**
 * Root element of all screens inside a shell; our styles apply below it only. `translate="no"`, because a page translator
 * replaces the text nodes that Angular updates, and old text would stay beside new data (F71).
 */
@Component({
  selector: 'cso-frame',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
  host: { class: 'hai-cso-root', lang: 'id', translate: 'no' },
})
export class Frame {
  private readonly host = inject(HOST);
  protected readonly session = inject(ShellSession);
  protected readonly words = inject(HOST_WORDS);

  constructor() {
    useTheme(this.host.theme ?? {});
    publishToHost(this.host);
    inject(DestroyRef).onDestroy(this.session.attachFrame());
  }

  protected goToLogin(): void {
    emitHostEvent(this.host, 'navigate', { to: 'login' });
  }
}
