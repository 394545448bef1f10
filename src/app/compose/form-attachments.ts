import { ChangeDetectionStrategy, Component, computed, input, signal, viewChild } from '@angular/core';
import type { Limits } from '../domain/limits';
import type { UploadItem } from '../domain/upload-item';
import type { UploadQueue } from '../services/uploads/upload-queue';
import { AttachmentPicker } from '../ui/attachment-picker/attachment-picker';
import { FormCheckOffer } from './form-check/form-check';
import { isWorkbook } from './form-check/is-workbook';
import { isEditable } from './pictures/editable';
import { PictureMerge } from './pictures/picture-merge';
import { PictureTools } from './pictures/picture-tools';

/** The attachment picker, bound to a queue, with the check of workbooks and the tools for pictures. */
@Component({
  selector: 'cso-form-attachments',
  imports: [AttachmentPicker, FormCheckOffer, PictureMerge, PictureTools],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-attachment-picker
      data-field="attachments"
      [items]="uploads().items()"
      [limits]="limits()"
      [problem]="problem()"
      [disabled]="disabled()"
      [itemTools]="tools"
      (filesChosen)="uploads().add($event)"
      (retried)="uploads().retry($event)"
      (removed)="uploads().remove($event)"
    >
      @if (mergeable().length > 1) {
        @defer (on immediate) {
          <cso-picture-merge
            [pictures]="mergeable()"
            [limits]="limits()"
            [disabled]="disabled()"
            (merged)="replace($event.keys, $event.file)"
          />
        } @error {
          <!-- The pictures are sent one by one. -->
        }
      }
    </cso-attachment-picker>
    <ng-template #tools let-item>
      @if (isWorkbook(item.name)) {
        @defer (on immediate) {
          <cso-form-check
            [name]="item.name"
            [file]="uploads().readable(item)"
            [satkerCode]="satkerCode()"
            [sendable]="true"
          />
        } @error {
          <!-- The workbook is sent without the check. -->
        }
      }
      @if (pictureOf(item); as picture) {
        @defer (on immediate) {
          <cso-picture-tools
            [file]="picture.file"
            [limits]="limits()"
            [disabled]="disabled()"
            (changed)="replace([picture.key], $event)"
            (undecodable)="leaveOut(picture.key)"
          />
        } @error {
          <!-- The picture is sent as it is. -->
        }
      }
    </ng-template>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class FormAttachments {
  readonly uploads = input.required<UploadQueue>();
  readonly limits = input.required<Limits>();
  readonly problem = input<string | null>(null);
  readonly disabled = input(false);
  /** As for `cso-form-check`. */
  readonly satkerCode = input<string | null>();

  protected readonly isWorkbook = isWorkbook;
  private readonly picker = viewChild.required(AttachmentPicker);

  /** Keys of pictures that the browser cannot decode. */
  private readonly undecodable = signal<ReadonlySet<string>>(new Set());
  /** Pictures that one PDF can be made of. */
  protected readonly mergeable = computed(() =>
    this.uploads()
      .items()
      .flatMap((item) => (this.undecodable().has(item.key) ? [] : (this.pictureOf(item) ?? []))),
  );

  protected pictureOf({ key, name, state }: UploadItem): { readonly key: string; readonly file: File } | null {
    const isAttached = state === 'uploading' || state === 'done' || state === 'failed';
    const file = isAttached && isEditable(name) ? this.uploads().fileOf(key) : null;
    return file && { key, file };
  }

  protected leaveOut(key: string): void {
    this.undecodable.update((keys) => new Set([...keys, key]));
  }

  protected replace(keys: readonly string[], file: File): void {
    // A message that is being sent names the uploads that it was made of.
    if (this.disabled() || !this.uploads().replace(keys, file)) return;
    // The pressed button goes with the old item.
    this.picker().focus();
  }
}
