import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { announce } from '../announce';
import { Icon } from '../icon/icon';
import { MORE_ICONS } from '../icon/more-icons';

/** Milliseconds for which the button shows its confirmation. */
const CONFIRMATION_TIME = 3_000;

/** Copies a text, and announces each copy. */
@Component({
  selector: 'cso-copy-button',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="cso-button quiet" (click)="copy()">
      <cso-icon [name]="copied() ? 'check' : icon" /><span [class.cso-roomy]="compact()">{{
        copied() ? 'Tersalin' : label()
      }}</span>
    </button>
  `,
})
export class CopyButton {
  private readonly clipboard = inject(Clipboard);
  private readonly announcer = inject(LiveAnnouncer);

  readonly text = input.required<string>();
  readonly label = input.required<string>();
  /** Whether the button shows only its icon on a phone. */
  readonly compact = input(false);

  protected readonly icon = MORE_ICONS.copy;
  protected readonly copied = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected copy(): void {
    clearTimeout(this.timer);
    this.copied.set(this.clipboard.copy(this.text()));
    this.timer = setTimeout(() => this.copied.set(false), CONFIRMATION_TIME);
    announce(this.announcer, this.copied() ? 'Tersalin.' : 'Tidak dapat menyalin. Pilih dan salin sendiri.');
  }
}
