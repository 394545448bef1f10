import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The actions of a form, pinned to the lower edge of the frame's body. */
@Component({
  selector: 'cso-dialog-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-content />`,
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      justify-content: flex-end;
      margin: auto -24px 0;
      padding: 12px 24px;
      border-top: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface);
    }
    @media (max-width: 599px) {
      :host {
        margin-inline: -16px;
        padding: 8px 16px calc(8px + env(safe-area-inset-bottom));
      }
    }
    @media (max-height: 420px) {
      :host {
        position: static;
      }
    }
  `,
})
export class DialogActions {}
