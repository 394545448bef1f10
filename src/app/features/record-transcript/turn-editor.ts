import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
  viewChildren,
} from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { ErrorHints } from '../../compose/error-hints/error-hints';
import { FormAttachments } from '../../compose/form-attachments';
import { SecretCheck } from '../../compose/secrets/secret-check';
import type { Limits } from '../../domain/limits';
import { isBlank } from '../../domain/text';
import { UploadQueue } from '../../services/uploads/upload-queue';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { MinuteField } from '../../ui/date-field/minute-field';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { filesDraft, type TurnFiles } from './conversation-files';
import type { TurnFields } from './transcript-fields';
import type { TurnProblems } from './transcript-problems';
import { SPEAKERS } from './transcript-words';

/** Editor for one turn: speaker, time, text and files. */
@Component({
  selector: 'cso-turn-editor',
  imports: [Control, ErrorHints, Field, FormAttachments, FormField, Icon, MinuteField, PasteFiles, SecretCheck],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './turn-editor.html',
  styleUrl: './turn-editor.scss',
})
export class TurnEditor {
  readonly queue = inject(UploadQueue);

  readonly turn = input.required<FieldTree<TurnFields>>();
  /** Number of the turn, from 1. */
  readonly place = input.required<number>();
  readonly limits = input.required<Limits>();
  readonly problems = input<TurnProblems | null>(null);
  /** Code of the asker's satker; null while none is known. */
  readonly satkerCode = input<string | null>(null);
  readonly removable = input(false);
  readonly disabled = input(false);

  readonly filesChanged = output<TurnFiles>();
  readonly removed = output();
  /** The first character of the text is there. */
  readonly begun = output();
  /** The user goes on to the next turn. */
  readonly completed = output();

  /** Id of the turn; it can be read also when the turn is no longer in the form's model. */
  id = '';

  private readonly controls = viewChildren(Control);

  /** The keyboard of a phone has no other key for a new line. */
  protected readonly enterGoesOn = !matchMedia('(pointer: coarse)').matches;
  protected readonly speakers = Object.entries(SPEAKERS);
  protected readonly files = computed((): TurnFiles => ({
    attachments: this.queue.items().flatMap((item) => (item.state === 'done' ? item.attachment : [])),
    pending: this.queue.pending().length,
    failed: this.queue.failed().length,
  }));

  constructor() {
    effect(() => {
      const id = this.turn().id().value();
      this.id = id;
      untracked(() => this.queue.open(filesDraft(id)));
    });
    effect(() => this.filesChanged.emit(this.files()));
    let wasBlank = false;
    effect(() => {
      const blank = isBlank(this.turn().text().value());
      if (wasBlank && !blank) untracked(() => this.begun.emit());
      wasBlank = blank;
    });
  }

  focus(): void {
    this.controls().at(-1)?.focus();
  }

  protected goOn(event: Event): void {
    if (!this.enterGoesOn || (event as KeyboardEvent).isComposing || isBlank(this.turn().text().value())) return;
    event.preventDefault();
    this.completed.emit();
  }

  protected remove(): void {
    this.queue.discardTaken(this.queue.takeAll());
    this.removed.emit();
  }
}
