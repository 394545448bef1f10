import { afterNextRender, ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { Icon } from '../../ui/icon/icon';

/** Covers a window whose user is no longer logged in. Names only the user who is logged in now. */
@Component({
  selector: 'cso-user-changed-card',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './user-changed-card.html',
  styleUrl: './user-changed-card.scss',
  host: { class: 'cso-stack cso-centered', role: 'alert', tabindex: '-1', lang: 'id' },
})
export class UserChangedCard {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly userName = input.required<string>();

  readonly continued = output();

  constructor() {
    afterNextRender(() => this.host.focus());
  }
}
