import { ChangeDetectionStrategy, Component, DestroyRef, inject, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { HOST } from './host';
import { ShellSession } from './shell-session';
import { emitHostEvent } from './emit-host-event';
import { publishToHost } from './publish-to-host';
import { useTheme } from './theme';

/**
 * Our ground inside a shell: all that we draw stands in here, and no style of ours reaches beyond it. A translator would
 * replace the text nodes that we write to, and old words would stand over new data.
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

  constructor() {
    useTheme(this.host.theme ?? {});
    publishToHost(this.host);
    inject(DestroyRef).onDestroy(this.session.stand());
  }

  protected goToLogin(): void {
    emitHostEvent(this.host, 'navigate', { to: 'login' });
  }
}
