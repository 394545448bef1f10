import { type _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, inject, type ViewContainerRef } from '@angular/core';
import { MAT_DIALOG_DATA, type MatDialog, MatDialogRef } from '@angular/material/dialog';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Icon } from '../../ui/icon/icon';

export interface Success {
  /** The manual's sentence (figs 13, 17, 23, 26). */
  readonly text: string;
  /** The ticket's number, to be copied; null when there is none. */
  readonly reference: string | null;
}

interface SuccessData extends Success {
  readonly titleId: string;
  readonly textId: string;
}

/** `Sukses!` with the button `Kirim` (figs 13, 17, 23, 26). */
@Component({
  selector: 'cso-success-dialog',
  imports: [CopyButton, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './success-dialog.html',
  styleUrl: './success-dialog.scss',
})
export class SuccessDialog {
  protected readonly ref = inject<MatDialogRef<SuccessDialog>>(MatDialogRef);
  protected readonly data = inject<SuccessData>(MAT_DIALOG_DATA);
}

/**
 * Opens the success dialog. It takes the focus and a screen reader reads all of it, so that nothing else announces the
 * result. It closes with the view that opened it, because another user may follow (F65).
 */
export function openSuccessDialog(
  dialog: MatDialog,
  ids: _IdGenerator,
  success: Success,
  viewContainerRef: ViewContainerRef,
): MatDialogRef<SuccessDialog> {
  const data: SuccessData = { ...success, titleId: ids.getId('cso-success-'), textId: ids.getId('cso-success-') };
  return dialog.open(SuccessDialog, {
    ariaDescribedBy: data.textId,
    ariaLabelledBy: data.titleId,
    ariaModal: true,
    autoFocus: '.primary',
    data,
    enterAnimationDuration: 120,
    exitAnimationDuration: 0,
    maxWidth: 'min(440px, 100vw - 32px)',
    panelClass: ['hai-cso-root', 'cso-dialog'],
    viewContainerRef,
  });
}
