import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  EnvironmentInjector,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { FormField } from '../domain/failure';
import type { Ticket } from '../domain/ticket';
import { PasteFiles } from '../ui/attachment-picker/paste-files';
import { nothingHasFocus } from '../ui/nothing-has-focus';
import { ABOVE_SEND } from './above-send';
import { ComposerNotices, type AnyComposer } from './composer-notices';
import { ErrorSummary } from './error-summary/error-summary';
import { FormActions } from './form-actions/form-actions';
import { focusField, focusFirst, focusNext } from './focus-field';

/** Frame of every form that sends a message: error summary, the fields as content, notices and actions. */
@Component({
  selector: 'cso-composer-form',
  imports: [ComposerNotices, ErrorSummary, FormActions, NgTemplateOutlet, PasteFiles],
  providers: [{ provide: ABOVE_SEND, useFactory: () => signal([]) }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composer-form.html',
  // The sticky actions need the dialog's body as the nearest box.
  styles: `
    :host,
    form {
      display: contents;
    }
  `,
})
export class ComposerForm {
  private readonly injector = inject(EnvironmentInjector);
  protected readonly above = inject(ABOVE_SEND);

  readonly composer = input.required<AnyComposer>();
  /** Label of the submit button. */
  readonly words = input('Kirim');
  readonly clearable = input(true);
  readonly attachable = input(true);
  /** A required field is empty. */
  readonly incomplete = input(false);
  /** Id of a warning that describes the submit button (fig 22). */
  readonly describedBy = input<string | null>(null);
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');
  /** When only this field has a problem, it gets the focus instead of the summary (F56). */
  readonly direct = input<FormField | null>(null);

  readonly submitted = output();
  readonly cleared = output();
  readonly clearUndone = output();
  readonly ticketChosen = output<Ticket>();

  private readonly form = viewChild.required<ElementRef<HTMLFormElement>>('form');

  protected readonly straightTo = computed(() => {
    const [first, ...others] = this.composer().problems();
    return first && !others.length && first.field === this.direct() ? first.field : null;
  });

  /** The problems have gone by themselves; until the next press, or another problem. */
  protected readonly solved = linkedSignal({
    source: () => ({
      attempts: this.composer().attempts(),
      incomplete: this.incomplete(),
      uploaded: this.composer().uploads.allSettled(),
    }),
    computation: () => false,
  });

  constructor() {
    const document = inject(DOCUMENT);
    let shown = { problems: 0, attempts: 0 };
    afterRenderEffect(() => {
      const before = shown;
      shown = { problems: this.composer().problems().length, attempts: this.composer().attempts() };
      const isSolved = before.problems > 0 && !shown.problems && before.attempts === shown.attempts;
      // Such as a file that is uploaded now: the summary goes, and the focus with it.
      if (!isSolved || !nothingHasFocus(document)) return;
      untracked(this.form).nativeElement.querySelector<HTMLElement>('[type=submit]')?.focus();
      this.solved.set(true);
    });
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

  /** Enter moves to the next field and does not submit, because users press it after each line. */
  protected advance(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || (event as KeyboardEvent).isComposing) return;
    // The key has chosen from an open list.
    if (event.defaultPrevented) return;
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

  protected restore(): void {
    this.composer().restore();
    this.clearUndone.emit();
  }

  protected focusField(field: FormField): void {
    focusField(this.form().nativeElement, field);
  }
}
