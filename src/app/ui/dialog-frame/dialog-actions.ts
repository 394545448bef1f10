import { afterNextRender, ChangeDetectionStrategy, Component, DestroyRef, ElementRef, inject } from '@angular/core';

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
export class DialogActions {
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const end = inject(DestroyRef);
    afterNextRender(() => {
      const body = host.closest<HTMLElement>('[role=region]');
      if (!body) return;
      // What takes the focus stays clear of the pinned actions, however many notices stand in them.
      const observer = new ResizeObserver(() => (body.style.scrollPaddingBottom = `${host.offsetHeight + 8}px`));
      observer.observe(host);
      end.onDestroy(() => {
        observer.disconnect();
        body.style.scrollPaddingBottom = '';
      });
    });
  }
}
