import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import type { Limits } from '../../domain/limits';
import { formatSize } from '../../words/file-words';
import { smallerPicture } from './edit-picture';
import { openPictureEditor } from './picture-editor';
import { UNREADABLE } from './picture-words';

/** Below an attached picture: `Ubah gambar`, and the offer to reduce a large photo. Nothing changes without a press. */
@Component({
  selector: 'cso-picture-tools',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!unreadable()) {
      <button
        type="button"
        class="cso-button quiet edit"
        [attr.aria-label]="'Ubah gambar ' + file().name"
        [disabled]="disabled()"
        (click)="edit()"
      >
        Ubah gambar
      </button>
    }
    <p class="cso-soft cso-small" role="status">
      @if (unreadable()) {
        {{ words }}
      } @else if (smaller(); as smaller) {
        Foto ini besar: {{ size(file()) }}. Perkecil menjadi {{ size(smaller) }}?
        <button
          type="button"
          class="cso-button quiet in-text"
          [attr.aria-label]="'Perkecil ' + file().name"
          [disabled]="disabled()"
          (click)="changed.emit(smaller)"
        >
          Perkecil
        </button>
      }
    </p>
  `,
  styles: `
    :host {
      gap: 0 8px;
      padding: 0 12px 4px 40px;
    }
    .edit {
      margin-left: -14px;
    }
  `,
  host: { class: 'cso-row' },
})
export class PictureTools {
  private readonly dialog = inject(MatDialog);
  private readonly ids = inject(_IdGenerator);

  readonly file = input.required<File>();
  readonly limits = input.required<Limits>();
  readonly disabled = input(false);

  readonly changed = output<File>();
  /** The browser cannot decode the picture. */
  readonly undecodable = output();

  protected readonly words = UNREADABLE;
  protected readonly unreadable = signal(false);
  protected readonly smaller = signal<File | null>(null);
  private editor: MatDialogRef<unknown, File> | null = null;

  constructor() {
    effect((onCleanup) => {
      const stopped = new AbortController();
      onCleanup(() => stopped.abort());
      void this.measure(this.file(), stopped.signal);
    });
    // The next user must not see the picture (F65).
    inject(DestroyRef).onDestroy(() => this.editor?.close());
  }

  protected readonly size = ({ size }: Blob): string => formatSize(size);

  protected edit(): void {
    this.editor = openPictureEditor(this.dialog, this.ids, { file: this.file(), limits: this.limits() });
    this.editor.afterClosed().subscribe((file) => {
      this.editor = null;
      if (file) this.changed.emit(file);
    });
  }

  private async measure(file: File, signal: AbortSignal): Promise<void> {
    const smaller = await smallerPicture(file, signal).catch(() => undefined);
    if (signal.aborted) return;
    this.unreadable.set(smaller === null);
    if (smaller === null) this.undecodable.emit();
    this.smaller.set(smaller ?? null);
  }
}
