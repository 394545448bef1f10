import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { fileKind } from '../../domain/attachments';
import { fileKindWords, formatSize } from '../../words/file-words';
import type { Limits } from '../../domain/limits';
import type { UploadItem } from '../../domain/upload-item';
import { fileIcon } from '../file-icon';
import { Icon } from '../icon/icon';
import { canRetryUpload, uploadProblemWords } from './upload-words';

/** One chosen file: icon, name, upload state, and its commands. */
@Component({
  selector: 'cso-upload-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './upload-line.html',
  styleUrl: './upload-line.scss',
  host: { class: 'cso-row' },
})
export class UploadLine {
  readonly item = input.required<UploadItem>();
  readonly limits = input.required<Limits>();
  readonly disabled = input(false);

  readonly retried = output();
  readonly removed = output();

  protected readonly icon = computed(() => fileIcon(this.item().name));
  protected readonly problem = computed(() => uploadProblemWords(this.item(), this.limits()));
  protected readonly canRetry = computed(() => canRetryUpload(this.item()));
  protected readonly percent = computed(() => {
    const item = this.item();
    return item.state === 'uploading' && item.size && item.sent ? Math.floor((item.sent / item.size) * 100) : null;
  });
  protected readonly facts = computed(() => {
    const item = this.item();
    const { name, size, state } = item;
    const kind = fileKindWords(fileKind(name));
    const waits = item.state === 'uploading' && item.sent === 0;
    const stage =
      state === 'checking' ? 'diperiksa …' : waits ? 'menunggu giliran …' : state === 'done' ? 'terlampir' : null;
    return [kind, size === null ? null : formatSize(size), stage].filter((fact) => fact !== null).join(' · ');
  });
  protected readonly removeLabel = computed(() => {
    const { name, state } = this.item();
    if (state === 'checking' || state === 'uploading') return `Batalkan unggahan ${name}`;
    return state === 'refused' ? `Tutup pesan tentang ${name}` : `Hapus lampiran ${name}`;
  });

  /** Retries, and moves the focus to the next button, because the pressed one disappears. */
  protected retry(nextButton: HTMLButtonElement): void {
    nextButton.focus();
    this.retried.emit();
  }
}
