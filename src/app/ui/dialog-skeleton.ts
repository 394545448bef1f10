import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Placeholder of a dialog's content while it loads. */
@Component({
  selector: 'cso-dialog-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', 'data-loading': '' },
  template: `
    <span class="cso-hidden">{{ words() }}</span>
    @if (!headless()) {
      <div class="line subject"></div>
      <div class="line short"></div>
      <div class="line"></div>
    }
    <div class="box"></div>
    <div class="box own"></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 14px;
      min-height: 360px;
      padding-bottom: 24px;
      opacity: 0;
      /* The delay avoids a flicker for a fast response. */
      animation: appear 0s 150ms forwards;
    }
    .line,
    .box {
      height: 14px;
      border-radius: 6px;
      background: var(--mat-sys-surface-container-high);
    }
    .line {
      width: 80%;
    }
    .subject {
      width: 60%;
      height: 22px;
    }
    .short {
      width: 34%;
    }
    .box {
      width: 70%;
      height: 88px;
      border-radius: 12px;
    }
    .own {
      align-self: flex-end;
    }
    @keyframes appear {
      to {
        opacity: 1;
      }
    }
  `,
})
export class DialogSkeleton {
  /** Announcement for screen readers: what is being loaded. */
  readonly words = input.required<string>();
  /** Whether to leave out the head of the content, because it is already shown. */
  readonly headless = input(false);
}
