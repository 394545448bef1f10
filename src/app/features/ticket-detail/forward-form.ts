import { _IdGenerator } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChildren,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Composer } from '../../compose/composer';
import { ComposerAttachments } from '../../compose/composer-attachments';
import { ComposerForm } from '../../compose/composer-form';
import type { ForwardFields } from '../../compose/officer/officer-fields';
import { SecretCheck } from '../../compose/secrets/secret-check';
import { problemOf } from '../../domain/field-problem';
import { isBlank } from '../../domain/text';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';

/** Teruskan ke HAI-DJPb: the reason, and what the office has tried. */
@Component({
  selector: 'cso-forward-form',
  imports: [ComposerAttachments, ComposerForm, Control, Field, FormField, Icon, SecretCheck],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './forward-form.html',
})
export class ForwardForm {
  protected readonly noticeId = inject(_IdGenerator).getId('cso-forward-notice-');

  readonly composer = input.required<Composer<ForwardFields>>();
  /** Code of the ticket's satker, whose form a workbook is; null without one. */
  readonly satkerCode = input.required<string | null>();
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  /** The user returns to the answer. The typed text stays in its draft. */
  readonly cancelled = output();

  private readonly controls = viewChildren(Control);

  protected readonly incomplete = computed(() => isBlank(this.composer().fields().reason));

  constructor() {
    // The button that had the focus no longer exists.
    afterNextRender(() => this.controls()[0]?.focus());
  }

  protected problem(field: 'reason' | 'tried'): string | null {
    return problemOf(this.composer().problems(), field);
  }
}
