import { afterNextRender, ChangeDetectionStrategy, Component, DestroyRef, ElementRef, inject } from '@angular/core';

/** A form's actions, pinned to the lower edge of the dialog's body. */
@Component({
  selector: 'cso-dialog-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-content />`,
  styles: `
    :host {
      position: var(--cso-pinned);
      bottom: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      justify-content: flex-end;
      margin: auto calc(-1 * var(--cso-edge)) 0;
      padding: 12px var(--cso-edge) calc(12px + env(safe-area-inset-bottom));
      border-top: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface);
    }
  `,
})
export class DialogActions {
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const end = inject(DestroyRef);
    afterNextRender(() => {
      const body = host.closest<HTMLElement>('[role=region]');
      if (!body) return;
      // Scrolls focused elements clear of the pinned actions, whose height depends on their notices.
      const observer = new ResizeObserver(() => (body.style.scrollPaddingBottom = `${host.offsetHeight + 8}px`));
      observer.observe(host);
      end.onDestroy(() => {
        observer.disconnect();
        body.style.scrollPaddingBottom = '';
      });
    });
  }
}
