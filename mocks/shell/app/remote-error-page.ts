import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { refreshEntry, REMOTE } from './remote';

/** The URL that the user wanted to open when the remote could not be loaded. */
const wanted = signal('/beranda');

/** When the remote cannot be loaded, the shell shows an error on this page and works otherwise. */
export function showRemoteErrorPage({ url, error }: NavigationError): RedirectCommand {
  console.error(`MONSAKTI could not open ${url}:`, error);
  wanted.set(url);
  return new RedirectCommand(inject(Router).parseUrl('/gangguan'), { skipLocationChange: true });
}

@Component({
  selector: 'mon-remote-error-page',
  template: `
    <section class="card" role="alert">
      <h2>HAI-CSO belum dapat dibuka</h2>
      <p>Layanan ini belum menjawab. Menu lain tetap dapat digunakan, dan tidak ada data Anda yang hilang.</p>
      <button type="button" (click)="retry()">Coba lagi</button>
      <button type="button" (click)="reload()">Muat ulang</button>
    </section>
  `,
})
export class RemoteErrorPage {
  private readonly router = inject(Router);
  private readonly location = inject(DOCUMENT).location;
  private readonly remote = inject(REMOTE).remote;

  protected retry(): void {
    void this.router.navigateByUrl(wanted());
  }

  /** An import map cannot change within a page: after a deploy with other shared packages only a reload helps. */
  protected async reload(): Promise<void> {
    await refreshEntry(this.remote).catch(() => undefined);
    this.location.hash = wanted();
    this.location.reload();
  }
}
