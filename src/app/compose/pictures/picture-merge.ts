import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { allowedTypes } from '../../domain/file-types';
import type { Limits } from '../../domain/limits';
import { formatSize } from '../../words/file-words';
import { mergedPictures } from './merge-pictures';

export interface Picture {
  /** Key of the item. */
  readonly key: string;
  readonly file: File;
}

export interface Merged {
  readonly keys: readonly string[];
  readonly file: File;
}

/** Below several attached pictures: makes one PDF of them, which replaces them once it is made. */
@Component({
  selector: 'cso-picture-merge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (offered()) {
      <button
        type="button"
        class="cso-button quiet"
        [disabled]="disabled()"
        [attr.aria-disabled]="running() || null"
        (click)="merge()"
      >
        Gabungkan {{ pictures().length }} foto menjadi satu PDF
      </button>
    }
    <p class="cso-soft cso-small" role="status">{{ news() }}</p>
  `,
  styles: `
    :host {
      padding: 4px 12px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    button {
      height: auto;
      white-space: normal;
    }
  `,
  host: { class: 'cso-row' },
})
export class PictureMerge {
  readonly pictures = input.required<readonly Picture[]>();
  readonly limits = input.required<Limits>();
  readonly disabled = input(false);

  readonly merged = output<Merged>();

  protected readonly offered = computed(() => allowedTypes(this.limits()).includes('pdf'));
  protected readonly running = signal(false);
  protected readonly news = signal('');
  private readonly gone = new AbortController();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.gone.abort());
  }

  protected async merge(): Promise<void> {
    if (this.running()) return;
    this.running.set(true);
    const pictures = this.pictures();
    const keys = pictures.map(({ key }) => key);
    const files = pictures.map(({ file }) => file);
    const { signal } = this.gone;
    const onPicture = (number: number): void => this.news.set(`Menggabungkan foto ${number} dari ${files.length} …`);
    const result = await mergedPictures(files, { onPicture, signal }).catch(() => null);
    this.running.set(false);
    if (signal.aborted) return;
    if (!result) return this.news.set('PDF belum dapat dibuat. Fotonya tetap terlampir. Coba lagi.');
    if ('undecodable' in result)
      return this.news.set(`“${result.undecodable.name}” tidak dapat dibuka di peramban ini. Foto dikirim apa adanya.`);
    const most = this.limits().fileSize;
    if (result.size > most)
      return this.news.set(
        `PDF-nya ${formatSize(result.size)}, lebih besar dari batas ${formatSize(most)}. Fotonya tetap terlampir.`,
      );
    this.news.set('');
    this.merged.emit({ keys, file: result });
  }
}
