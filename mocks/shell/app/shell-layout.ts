import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { LoginForm } from './login-form';
import { Sakti } from './sakti';
import { WaitingCount } from './waiting-count';

/** Narrowest window in px that has room for the menu beside the page. */
const WIDE = 700;

/** Top bar and side menu around the page (fig 4). */
@Component({
  selector: 'mon-shell-layout',
  imports: [LoginForm, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './shell-layout.html',
})
export class ShellLayout {
  private readonly router = inject(Router);
  protected readonly sakti = inject(Sakti);
  protected readonly waiting = inject(WaitingCount);

  protected readonly menuOpen = signal(innerWidth > WIDE);
  protected readonly loading = computed(() => this.router.currentNavigation() !== null);

  private readonly loginDialog = viewChild.required<ElementRef<HTMLDialogElement>>('loginDialog');

  constructor() {
    // A modal dialog is in the top layer, above an open dialog of HAI-CSO.
    effect(() => {
      const { nativeElement } = this.loginDialog();
      if (this.sakti.expired()) nativeElement.showModal();
      else nativeElement.close();
    });
  }

  /** Closes the menu on a narrow screen. The pressed link is hidden with it, so the focus moves to the button. */
  protected closeMenuOnPhone(button: HTMLElement): void {
    if (innerWidth > WIDE) return;
    this.menuOpen.set(false);
    button.focus();
  }

  protected async logOut(): Promise<void> {
    await this.sakti.logOut();
    await this.router.navigateByUrl('/');
  }
}
