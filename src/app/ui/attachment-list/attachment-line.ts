import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { cleanFileName, fileKind } from '../../domain/attachments';
import { fileKindWords, formatSize } from '../../words/file-words';
import type { WrongFile } from '../../domain/received-file';
import type { Failure } from '../../domain/failure';
import type { AttachmentInfo } from '../../domain/ticket';
import { announce } from '../announce';
import { fileIcon } from '../file-icon';
import { Icon } from '../icon/icon';
import { MORE_ICONS } from '../icon/more-icons';
import { downloadFailureWords } from './download-words';

/** One attachment of a message: icon, name, size, and buttons to open or download it. */
@Component({
  selector: 'cso-attachment-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attachment-line.html',
  styleUrl: './attachment-line.scss',
  host: { class: 'cso-stack' },
})
export class AttachmentLine {
  private readonly announcer = inject(LiveAnnouncer);

  readonly attachment = input.required<AttachmentInfo>();
  readonly busy = input(false);
  readonly failure = input<Failure | WrongFile | null>(null);
  /** URL of the opened picture; null while it is closed. */
  readonly preview = input<string | null>(null);

  readonly downloadRequested = output();
  readonly previewRequested = output();
  readonly previewClosed = output();

  protected readonly icons = MORE_ICONS;
  protected readonly name = computed(() => cleanFileName(this.attachment().name));
  protected readonly icon = computed(() => fileIcon(this.name()));
  protected readonly isImage = computed(() => fileKind(this.name()) === 'image');
  protected readonly facts = computed(
    () => `${fileKindWords(fileKind(this.name()))} · ${formatSize(this.attachment().size)}`,
  );
  protected readonly problem = computed(() => {
    const failure = this.failure();
    return failure && downloadFailureWords(this.name(), this.attachment().size, failure);
  });

  constructor() {
    effect(() => {
      const problem = this.problem();
      if (problem) announce(this.announcer, problem);
    });
  }
}
