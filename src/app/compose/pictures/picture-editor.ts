import { type _IdGenerator } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MAT_DIALOG_DATA, type MatDialog, MatDialogRef } from '@angular/material/dialog';
import type { Limits } from '../../domain/limits';
import { Icon } from '../../ui/icon/icon';
import { formatSize } from '../../words/file-words';
import { discardCanvas } from './canvas';
import type { DecodedPart } from './decode-picture';
import { editedPicture, encodedFile, isWorthwhile, openPreview, SMALL_SIDE } from './edit-picture';
import { type Mark, type Tool, viewOf } from './marks';
import { PictureCanvas } from './picture-canvas';
import { TOOL_WORDS, UNREADABLE } from './picture-words';

interface EditorData {
  readonly file: File;
  readonly limits: Limits;
  readonly titleId: string;
}

/** `Ubah gambar`: crops, covers and marks a picture. Closes with the new file, or with nothing. */
@Component({
  selector: 'cso-picture-editor',
  imports: [Icon, PictureCanvas],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './picture-editor.html',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 8px;
      overflow-y: auto;
      height: 100%;
      padding: 16px 24px;
    }
    header {
      justify-content: space-between;
    }
    h2 {
      font-size: 18px;
      line-height: 28px;
    }
    button[aria-pressed='true'] {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    p[role='status'] {
      min-height: 16px;
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
    }
    .end {
      justify-content: flex-end;
    }
  `,
})
export class PictureEditor {
  protected readonly ref = inject<MatDialogRef<PictureEditor, File>>(MatDialogRef);
  protected readonly data = inject<EditorData>(MAT_DIALOG_DATA);
  private readonly closed = new AbortController();

  protected readonly tools = ['crop', 'cover', 'arrow'] as const satisfies readonly Tool[];
  protected readonly words = TOOL_WORDS;
  protected readonly preview = signal<DecodedPart | null>(null);
  protected readonly marks = signal<readonly Mark[]>([]);
  protected readonly tool = signal<Tool>('cover');
  protected readonly small = signal(false);
  protected readonly saving = signal(false);
  protected readonly failed = signal(false);
  protected readonly status = signal('Gambar sedang dibuka …');
  /** Bytes of the whole picture when it is reduced; null until they are known. */
  private readonly smallSize = signal<number | null>(null);

  /** Empty when there is nothing to reduce. */
  protected readonly smallWords = computed(() => {
    const [preview, after] = [this.preview(), this.smallSize()];
    if (!preview) return '';
    const { width, height } = viewOf(this.marks(), preview.size);
    if (width === preview.size.width && height === preview.size.height)
      return after === null ? '' : `Perkecil (${formatSize(this.data.file.size)} → ${formatSize(after)})`;
    return Math.max(width, height) > SMALL_SIDE ? `Perkecil (sisi terpanjang ${SMALL_SIDE} piksel)` : '';
  });

  private readonly canvas = viewChild(PictureCanvas);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  constructor() {
    void this.open();
    // Of the whole dialog, because the focus need not be on one of its elements.
    this.ref.keydownEvents().subscribe((event) => this.press(event));
    // The dialog's own focus may come after the picture.
    this.ref.afterOpened().subscribe(() => this.focusPicture());
    inject(DestroyRef).onDestroy(() => {
      this.closed.abort();
      const preview = this.preview();
      if (preview) discardCanvas(preview.canvas);
    });
  }

  protected place(mark: Mark): void {
    this.marks.update((marks) => [...marks, mark]);
    this.report(TOOL_WORDS[mark.tool].placed);
  }

  protected undo(): void {
    if (!this.marks().length || this.saving()) return;
    this.marks.update((marks) => marks.slice(0, -1));
    this.report('Perubahan terakhir diurungkan.');
  }

  protected async save(): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    this.report('Menyimpan …');
    const small = this.small() && this.smallWords() !== '';
    const { signal } = this.closed;
    const file = await editedPicture(this.data.file, this.marks(), { small, signal }).catch(() => null);
    this.saving.set(false);
    if (signal.aborted) return;
    if (!file) return this.report('Gambar belum dapat disimpan di peramban ini. Coba lagi, atau tekan Batal.', true);
    const most = this.data.limits.fileSize;
    if (file.size <= most) return this.ref.close(file);
    const hint = this.smallWords() ? 'Pilih Perkecil.' : 'Potong bagian yang tidak diperlukan.';
    this.report(`Hasilnya ${formatSize(file.size)}, lebih besar dari batas ${formatSize(most)}. ${hint}`, true);
  }

  private async open(): Promise<void> {
    const { file } = this.data;
    const preview = await openPreview(file, this.closed.signal).catch(() => null);
    if (this.closed.signal.aborted) return preview ? discardCanvas(preview.canvas) : undefined;
    this.preview.set(preview);
    this.report(preview ? '' : UNREADABLE, !preview);
    if (!preview) return;
    afterNextRender(() => this.focusPicture(), { injector: this.injector });
    const small = await encodedFile(preview.canvas, file, true).catch(() => null);
    if (small && isWorthwhile(file, small)) this.smallSize.set(small.size);
  }

  private press(event: KeyboardEvent): void {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (event.key === 'Escape') this.ref.close();
    else if (isUndo) this.undo();
    else return;
    event.preventDefault();
  }

  /** The keys draw at once. A user who has already gone to a button stays there. */
  private focusPicture(): void {
    const focused = document.activeElement;
    const isOnButton = focused?.id !== this.data.titleId && this.host.contains(focused);
    if (!isOnButton) this.canvas()?.focus();
  }

  private report(words: string, failed = false): void {
    this.failed.set(failed);
    this.status.set(words);
  }
}

/** Opens the editor over the form. */
export function openPictureEditor(
  dialog: MatDialog,
  ids: _IdGenerator,
  edited: Pick<EditorData, 'file' | 'limits'>,
): MatDialogRef<PictureEditor, File> {
  const data: EditorData = { ...edited, titleId: ids.getId('cso-picture-') };
  return dialog.open(PictureEditor, {
    ariaLabelledBy: data.titleId,
    ariaModal: true,
    autoFocus: 'first-heading',
    delayFocusTrap: false,
    data,
    // A click beside the dialog would throw the marks away.
    disableClose: true,
    enterAnimationDuration: 120,
    exitAnimationDuration: 0,
    maxHeight: '100dvh',
    maxWidth: '100vw',
    panelClass: ['hai-cso-root', 'cso-dialog', 'cso-route-dialog'],
  });
}
