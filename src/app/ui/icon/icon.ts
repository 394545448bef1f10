import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type AnyIcon, ICONS, type IconName } from './icons';

/** A decorative icon, hidden from screen readers. Text beside it has the meaning. */
@Component({
  selector: 'cso-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 -960 960 960" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 20px;
      height: 20px;
      vertical-align: -4px;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: currentcolor;
    }
  `,
})
export class Icon {
  readonly name = input.required<AnyIcon>();
  protected readonly path = computed(() => {
    const name = this.name();
    return isNamed(name) ? ICONS[name] : name;
  });
}

const isNamed = (icon: AnyIcon): icon is IconName => icon in ICONS;
