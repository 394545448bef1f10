import { Component, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationStart, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { map } from 'rxjs';
import { LoginForm } from './login-form';
import { Sakti } from './sakti';
import { Waiting } from './waiting';

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

  protected readonly menuOpen = signal(true);
  protected readonly loading = toSignal(
    this.router.events.pipe(
      map((event) => event instanceof NavigationStart || this.router.currentNavigation() !== null),
    ),
  );

  private readonly over = viewChild.required<ElementRef<HTMLDialogElement>>('over');

  constructor() {
    // In the top layer, above a dialog that HAI-CSO may have open there.
    effect(() => {
      const { nativeElement } = this.over();
      if (this.sakti.expired()) nativeElement.showModal();
      else nativeElement.close();
    });
  }

  protected async logOut(): Promise<void> {
    await this.sakti.logOut();
    await this.router.navigateByUrl('/');
  }
}
