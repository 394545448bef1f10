import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Slot } from '../../domain/catalogue/catalogue';
import type { PickedFile } from '../../domain/upload-item';
import { nameOf } from '../../services/uploads/read-file';
import { bringsFiles, filesOf } from '../../ui/attachment-picker/picked-files';
import { Icon } from '../../ui/icon/icon';

/** A named file of a topic: chosen or dropped here, and part of the form's attachments. */
@Component({
  selector: 'cso-slot-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="cso-through">
      <strong>{{ slot().name }}</strong>
      <span class="cso-soft cso-small">{{ types() }}{{ slot().required ? '' : ', bila ada' }}. {{ slot().hint }}</span>
    </span>
    @if (file(); as file) {
      <bdi class="cso-small">{{ file }}</bdi>
      <button
        type="button"
        class="cso-button quiet"
        [attr.aria-label]="'Hapus ' + file + ' dari ' + slot().name"
        [disabled]="disabled()"
        (click)="released.emit()"
      >
        <cso-icon name="close" /> Hapus
      </button>
    } @else {
      <button
        type="button"
        class="cso-button"
        [attr.aria-label]="'Pilih berkas ' + slot().name"
        [disabled]="disabled()"
        (click)="chooser.click()"
      >
        Pilih berkas
      </button>
    }
    <input #chooser type="file" hidden aria-hidden="true" [accept]="accept()" (change)="takeChosen(chooser)" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    span.cso-through {
      display: grid;
      flex: 1 1 220px;
    }
    :host(.over) {
      outline: 2px dashed var(--mat-sys-primary);
    }
  `,
  host: {
    class: 'cso-card',
    '[class.over]': 'over()',
    '(dragenter)': 'allowDrop($event)',
    '(dragover)': 'allowDrop($event)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'takeDropped($event)',
  },
})
export class SlotLine {
  readonly slot = input.required<Slot>();
  /** Name of the attached file. */
  readonly file = input<string | null>(null);
  readonly disabled = input(false);

  readonly attached = output<{ readonly picked: PickedFile; readonly name: string }>();
  readonly released = output();

  protected readonly over = signal(false);
  protected readonly types = computed(() => this.slot().types.join(', ').toUpperCase());
  protected readonly accept = computed(() =>
    this.slot()
      .types.map((type) => `.${type}`)
      .join(),
  );

  protected takeChosen(input: HTMLInputElement): void {
    const [file] = Array.from(input.files ?? []);
    // Without this, choosing a corrected file of the same name would emit no `change`.
    input.value = '';
    if (file) this.take({ file });
  }

  protected allowDrop(event: DragEvent): void {
    if (this.disabled() || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    this.over.set(true);
  }

  protected takeDropped(event: DragEvent): void {
    this.over.set(false);
    if (this.disabled() || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    const [picked] = filesOf(event.dataTransfer);
    if (picked) this.take(picked);
  }

  private take(picked: PickedFile): void {
    this.attached.emit({ picked, name: nameOf(picked) });
  }
}
