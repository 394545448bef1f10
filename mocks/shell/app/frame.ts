import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { LoginForm } from './login-form';
import { Sakti } from './sakti';
import { Waiting } from './waiting';

/** Room for the menu beside the page. */
const WIDE = 700;

/** Top bar and side menu around whatever the menu opens (fig 4). */
@Component({
  selector: 'mon-frame',
  imports: [LoginForm, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './frame.html',
})
export class Frame {
  private readonly router = inject(Router);
  protected readonly sakti = inject(Sakti);
  protected readonly waiting = inject(Waiting);

  protected readonly menuOpen = signal(innerWidth > WIDE);
  protected readonly loading = computed(() => this.router.currentNavigation() !== null);

  private readonly over = viewChild.required<ElementRef<HTMLDialogElement>>('over');

  constructor() {
    // In the top layer, above a dialog that HAI-CSO may have open there.
    effect(() => {
      const { nativeElement } = this.over();
      if (this.sakti.expired()) nativeElement.showModal();
      else nativeElement.close();
    });
  }

  /** The focus must not go with the link that was pressed. */
  protected makeRoom(button: HTMLElement): void {
    if (innerWidth > WIDE) return;
    this.menuOpen.set(false);
    button.focus();
  }

  protected async logOut(): Promise<void> {
    await this.sakti.logOut();
    await this.router.navigateByUrl('/');
  }
}
