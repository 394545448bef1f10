import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, output } from '@angular/core';
import { announce } from '../../ui/announce';
import { DialogActions } from '../../ui/dialog-frame/dialog-actions';

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘+Enter' : 'Ctrl+Enter';

/** `Hapus Isian`, other actions (as content), the submit button, and the state of the draft beside them. */
@Component({
  selector: 'cso-form-actions',
  imports: [DialogActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-actions.html',
  styleUrl: './form-actions.scss',
  host: { class: 'cso-through' },
})
export class FormActions {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly announcer = inject(LiveAnnouncer);

  /** Label of the submit button. */
  readonly words = input('Kirim');
  readonly clearable = input(true);
  /** A required field is empty; the button stays enabled, and pressing it shows the error summary. */
  readonly incomplete = input(false);
  readonly busy = input(false);
  /** `12.31`; empty while nothing is saved. */
  readonly savedAt = input('');
  /** Right after Hapus Isian. */
  readonly cleared = input(false);
  /** Id of a warning that describes the submit button (fig 22). */
  readonly describedBy = input<string | null>(null);

  protected readonly shortcut = computed(() => `${SHORTCUT}: ${this.words()}`);

  readonly clearRequested = output();
  readonly clearUndone = output();

  constructor() {
    let before: string | null = null;
    // Announced once: a draft is saved at every pause in typing.
    const announcement = effect(() => {
      const at = this.savedAt();
      if (before !== null && at && at !== before) {
        announce(this.announcer, `Draf tersimpan ${at}.`);
        announcement.destroy();
      }
      before = at;
    });
  }

  /** Moves the focus to the restored text, because the button disappears. */
  protected undo(): void {
    this.clearUndone.emit();
    this.host.closest('form')?.querySelector<HTMLElement>('.cso-field:not([readonly]), [type=radio]')?.focus();
  }
}
