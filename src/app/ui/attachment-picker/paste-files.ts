import { Directive, output } from '@angular/core';
import type { PickedFile } from '../../domain/upload-item';
import { bringsFiles, filesOf, isPicture, namedScreenshot } from './picked-files';

/** On a form: a screenshot pasted anywhere in it becomes an attachment. */
@Directive({ selector: '[csoPasteFiles]', host: { '(paste)': 'takeFiles($event)' } })
export class PasteFiles {
  readonly filesPasted = output<readonly PickedFile[]>();

  protected takeFiles(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (!bringsFiles(clipboardData)) return;
    const files = filesOf(clipboardData);
    // Office puts a picture of the copied cells beside their text: the text is meant. Copied files may bring their
    // names as text.
    if (clipboardData.types.includes('text/plain') && files.every(isPicture)) return;
    event.preventDefault();
    this.filesPasted.emit(files.map((picked) => ({ ...picked, file: namedScreenshot(picked.file, new Date()) })));
  }
}
