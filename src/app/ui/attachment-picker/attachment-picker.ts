import { _IdGenerator, LiveAnnouncer } from '@angular/cdk/a11y';
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  type TemplateRef,
  untracked,
  viewChild,
} from '@angular/core';
import { acceptValue } from '../../domain/attachments';
import { allowedWords } from '../../words/file-words';
import type { Limits } from '../../domain/limits';
import type { PickedFile, UploadItem } from '../../domain/upload-item';
import { announce } from '../announce';
import { Icon } from '../icon/icon';
import { MORE_ICONS } from '../icon/more-icons';
import { bringsFiles, filesOf } from './picked-files';
import { UploadLine } from './upload-line';
import { uploadNews } from './upload-words';

/** Attachments of a form: chosen, dropped or pasted (with `csoPasteFiles` on the form), each with its upload state. */
@Component({
  selector: 'cso-attachment-picker',
  imports: [Icon, NgTemplateOutlet, UploadLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attachment-picker.html',
  styleUrl: './attachment-picker.scss',
  host: {
    class: 'cso-stack',
    role: 'group',
    '[attr.aria-labelledby]': 'id + "-label"',
    '(document:dragover)': 'refuseStray($event)',
    '(document:drop)': 'refuseStray($event)',
  },
})
export class AttachmentPicker {
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly id = inject(_IdGenerator).getId('cso-attachments-');

  readonly items = input.required<readonly UploadItem[]>();
  readonly limits = input.required<Limits>();
  readonly label = input('Lampiran');
  /** Why the attachments prevent sending, for example a running upload. */
  readonly problem = input<string | null>(null);
  readonly disabled = input(false);
  /** Shown below each item; tools for all of them are the content. */
  readonly itemTools = input<TemplateRef<{ $implicit: UploadItem }> | null>(null);

  readonly filesChosen = output<readonly PickedFile[]>();
  /** Key of the item. */
  readonly retried = output<string>();
  /** Key of the item. A running upload is cancelled. */
  readonly removed = output<string>();

  private readonly chooser = viewChild.required<ElementRef<HTMLButtonElement>>('chooser');

  protected readonly icon = MORE_ICONS.attach;
  protected readonly over = signal(false);
  protected readonly allowed = computed(() => allowedWords(this.limits()));
  protected readonly accept = computed(() => acceptValue(this.limits()));
  protected readonly describedBy = computed(() => `${this.id}-limits${this.problem() ? ` ${this.id}-problem` : ''}`);

  constructor() {
    let before: readonly UploadItem[] | undefined;
    effect(() => {
      const now = this.items();
      // Restored uploads of a draft are not announced, unless their files must be chosen again.
      before ??= now.filter(({ state }) => state === 'done');
      const news = uploadNews(before, now, untracked(this.limits));
      before = now;
      if (news) announce(this.announcer, news);
    });
  }

  focus(): void {
    this.chooser().nativeElement.focus();
  }

  protected takeChosen(input: HTMLInputElement): void {
    const files = Array.from(input.files ?? [], (file) => ({ file }));
    // Without this, choosing a corrected file of the same name would emit no `change`.
    input.value = '';
    if (files.length) this.filesChosen.emit(files);
  }

  protected allowDrop(event: DragEvent): void {
    if (this.disabled() || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.over.set(true);
  }

  protected endDrag(event: DragEvent): void {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (!inside) this.over.set(false);
  }

  protected takeDropped(event: DragEvent): void {
    this.over.set(false);
    if (this.disabled() || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    const files = filesOf(event.dataTransfer);
    if (files.length) this.filesChosen.emit(files);
  }

  /** A file dropped outside the zone would make the browser leave the page, and the typed text would be lost. */
  protected refuseStray(event: DragEvent): void {
    if (event.defaultPrevented || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  }

  protected remove(key: string): void {
    this.focus();
    this.removed.emit(key);
  }
}
