import { _IdGenerator, LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { announce } from '../../ui/announce';
import { DialogActions } from '../../ui/dialog-frame/dialog-actions';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { SeveralProgress } from './several-progress';
import type { SeveralTickets } from './several-tickets';

/** Kirim with what it does to the chosen tickets, and after it the progress of their messages. */
@Component({
  selector: 'cso-several-actions',
  imports: [DialogActions, Icon, SeveralProgress],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './several-actions.html',
})
export class SeveralActions {
  readonly of = input.required<SeveralTickets>();
  /** The effect of Kirim on the chosen tickets. */
  readonly notice = input.required<string>();
  readonly icon = input<IconName | null>(null);
  /** The outcome of all, shown once nothing is under way. */
  readonly summary = input.required<string>();

  readonly pressed = output();
  /** The user is done. */
  readonly finished = output();

  protected readonly progress = computed(() => {
    const lines = this.of().lines();
    return `Memuat tiket: ${lines.filter(({ reading }) => !reading).length} dari ${lines.length}.`;
  });
  protected readonly noticeId = inject(_IdGenerator).getId('cso-several-notice-');

  constructor() {
    const announcer = inject(LiveAnnouncer);
    let hasWaited = false;
    effect(() => {
      const { now, words } = this.of().obstacle;
      const waits = now() === 'reading';
      if (hasWaited && !waits) untracked(() => announce(announcer, `Pemuatan tiket selesai. ${this.notice()}`));
      // Who has pressed too early waits for it.
      hasWaited = waits && words() !== '';
    });
    const dialog = inject(RouteDialog);
    dialog.guardClose(() => this.of().mayClose());
    inject(DestroyRef).onDestroy(() => dialog.guardClose(null));
  }
}
