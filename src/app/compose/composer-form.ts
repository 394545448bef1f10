import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  EnvironmentInjector,
  inject,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import type { FormField } from '../domain/failure';
import type { Ticket } from '../domain/ticket';
import { PasteFiles } from '../ui/attachment-picker/paste-files';
import { ComposerNotices, type AnyComposer } from './composer-notices';
import { ErrorSummary } from './error-summary/error-summary';
import { FormActions } from './form-actions/form-actions';
import { focusField, focusFirst, focusNext } from './focus-field';

/** The frame of every form that sends a message: what is wrong, the fields as content, notices and actions. */
@Component({
  selector: 'cso-composer-form',
  imports: [ComposerNotices, ErrorSummary, FormActions, PasteFiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composer-form.html',
  // The pinned actions stick to the dialog's body, so no box may be in between.
  styles: `
    :host,
    form {
      display: contents;
    }
    p {
      margin: 0;
    }
    .star {
      color: var(--mat-sys-error);
    }
  `,
})
export class ComposerForm {
  private readonly injector = inject(EnvironmentInjector);

  readonly composer = input.required<AnyComposer>();
  /** Of the button that submits. */
  readonly words = input('Kirim');
  readonly clearable = input(true);
  readonly attachable = input(true);
  /** While a required field is empty. */
  readonly incomplete = input(false);
  /** Of a warning that belongs to the button. */
  readonly describedBy = input<string | null>(null);
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');
  /** Where this field alone is wrong, the focus goes to it and not to the summary (F56). */
  readonly direct = input<FormField | null>(null);

  readonly submitted = output();
  readonly cleared = output();
  readonly ticketChosen = output<Ticket>();

  private readonly form = viewChild.required<ElementRef<HTMLFormElement>>('form');

  protected readonly straightTo = computed(() => {
    const [first, ...others] = this.composer().problems();
    return first && !others.length && first.field === this.direct() ? first.field : null;
  });

  constructor() {
    afterRenderEffect(() => {
      this.composer().attempts();
      const field = untracked(this.straightTo);
      if (field) this.focusField(field);
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (!this.composer().busy()) this.submitted.emit();
  }

  /** Enter leads on; it sends nothing, for it is pressed by habit after one line. */
  protected advance(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || (event as KeyboardEvent).isComposing) return;
    event.preventDefault();
    focusNext(this.form().nativeElement, target);
  }

  /** The notice goes with its button, and perhaps with the form; the user goes on in the one that stands then. */
  protected acknowledge(): void {
    const form = this.form().nativeElement;
    const dialog = form.closest<HTMLElement>('[role=dialog]');
    this.composer().acknowledge();
    afterNextRender(() => focusFirst(form.isConnected ? form : (dialog ?? form)), { injector: this.injector });
  }

  protected clear(): void {
    this.composer().clear();
    this.cleared.emit();
  }

  protected focusField(field: FormField): void {
    focusField(this.form().nativeElement, field);
  }
}
