import { Directive, output } from '@angular/core';
import type { PickedFile } from '../../domain/upload-item';
import { bringsFiles, filesOf, namedScreenshot } from './picked-files';

/** On a form: a screenshot pasted anywhere in it becomes an attachment. */
@Directive({ selector: '[csoPasteFiles]', host: { '(paste)': 'takeFiles($event)' } })
export class PasteFiles {
  readonly filesPasted = output<readonly PickedFile[]>();

  protected takeFiles(event: ClipboardEvent): void {
    const { clipboardData } = event;
    // Office puts a picture of the copied cells beside their text: the text is meant.
    if (!bringsFiles(clipboardData) || clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    this.filesPasted.emit(
      filesOf(clipboardData).map((picked) => ({ ...picked, file: namedScreenshot(picked.file, new Date()) })),
    );
  }
}
