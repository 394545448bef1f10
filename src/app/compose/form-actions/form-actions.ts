import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, output } from '@angular/core';
import { announce } from '../../ui/announce';
import { DialogActions } from '../../ui/dialog-frame/dialog-actions';

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘+Enter' : 'Ctrl+Enter';

/**
 * `Hapus Isian`, what else the form offers (as content), and the button that submits it, with what a person wants to
 * know before they are pressed.
 */
@Component({
  selector: 'cso-form-actions',
  imports: [DialogActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-actions.html',
  styleUrl: './form-actions.scss',
})
export class FormActions {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly announcer = inject(LiveAnnouncer);

  /** Of the button that submits. */
  readonly words = input('Kirim');
  readonly clearable = input(true);
  /** While a required field is empty; the button stays enabled and then says which. */
  readonly incomplete = input(false);
  readonly busy = input(false);
  /** `12.31`; empty while nothing is saved. */
  readonly savedAt = input('');
  /** Right after Hapus Isian. */
  readonly cleared = input(false);
  /** Of a warning that belongs to the button. */
  readonly describedBy = input<string | null>(null);

  protected readonly shortcut = computed(() => `${SHORTCUT}: ${this.words()}`);

  readonly clearRequested = output();
  readonly clearUndone = output();

  constructor() {
    let before: string | null = null;
    // Once for each opening: a draft is saved again with every pause in the typing.
    const telling = effect(() => {
      const at = this.savedAt();
      if (before !== null && at && at !== before) {
        announce(this.announcer, `Draf tersimpan ${at}.`);
        telling.destroy();
      }
      before = at;
    });
  }

  /** The button goes with what it undoes; the focus goes where the text is back. */
  protected undo(): void {
    this.clearUndone.emit();
    this.host.closest('form')?.querySelector<HTMLElement>('.cso-field:not([readonly]), [type=radio]')?.focus();
  }
}
