import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, inject, input, signal, ViewContainerRef } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { ActivatedRoute, Router } from '@angular/router';
import type { Satker, Session } from '../../../domain/session';
import { toParams } from '../../../domain/ticket-query-url';
import type { SatkerCardData } from './satker-card';

/** Opens the card of the ticket's satker; its code is loaded with the press. */
@Component({
  selector: 'cso-satker-card-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    <button type="button" class="cso-button quiet" aria-haspopup="dialog" (click)="open()">Kartu satker</button>
    @if (failed()) {
      <p class="cso-small" role="alert">
        Kartu satker belum dapat dimuat. Periksa sambungan Anda, lalu coba lagi. Bila tetap gagal, muat ulang halaman
        ini.
      </p>
    }
  `,
})
export class SatkerCardButton {
  private readonly dialog = inject(MatDialog);
  private readonly ids = inject(_IdGenerator);
  private readonly view = inject(ViewContainerRef);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  readonly satker = input.required<Satker>();
  readonly session = input.required<Session>();

  protected readonly failed = signal(false);

  protected async open(): Promise<void> {
    const code = await import('./satker-card').catch(() => null);
    this.failed.set(!code);
    if (!code) return;
    const data: SatkerCardData = {
      titleId: this.ids.getId('cso-satker-card-'),
      satker: this.satker(),
      session: this.session(),
      address: (query, id) =>
        this.router.createUrlTree(id === undefined ? ['..'] : ['..', id], {
          relativeTo: this.route,
          queryParams: toParams(query),
        }),
    };
    this.dialog.open(code.SatkerCard, {
      ariaLabelledBy: data.titleId,
      ariaModal: true,
      autoFocus: 'h2',
      data,
      enterAnimationDuration: 120,
      exitAnimationDuration: 0,
      maxWidth: '100vw',
      width: 'min(640px, 100vw - 32px)',
      panelClass: ['hai-cso-root', 'cso-dialog', 'cso-route-dialog', 'cso-paper'],
      viewContainerRef: this.view,
    });
  }
}
