import { Directive, output } from '@angular/core';
import type { PickedFile } from '../../domain/upload-item';
import { bringsFiles, filesOf, isPicture, namedScreenshot } from './picked-files';

/** On a form: makes a screenshot that is pasted anywhere in it an attachment. */
@Directive({ selector: '[csoPasteFiles]', host: { '(paste)': 'takeFiles($event)' } })
export class PasteFiles {
  readonly filesPasted = output<readonly PickedFile[]>();

  protected takeFiles(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (!bringsFiles(clipboardData)) return;
    const files = filesOf(clipboardData);
    // Office programs copy cells as text and picture; the user means the text. Copied files may also have their names
    // as text.
    if (clipboardData.types.includes('text/plain') && files.every(isPicture)) return;
    event.preventDefault();
    this.filesPasted.emit(files.map((picked) => ({ ...picked, file: namedScreenshot(picked.file, new Date()) })));
  }
}
