import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Public home page of the portal (fig 1). */
@Component({
  selector: 'mon-portal-page',
  imports: [RouterLink],
  template: `
    <header class="portal-bar">
      <strong>MON<em>SAKTI</em></strong>
      <nav aria-label="Portal">
        <a routerLink="/">Beranda</a>
        <a routerLink="/">Informasi Publik</a>
        <a routerLink="/">Interkoneksi</a>
        <a routerLink="/masuk" class="enter">Masuk</a>
      </nav>
    </header>
    <main class="portal">
      <p>Selamat datang di</p>
      <h1>Monitoring SAKTI</h1>
      <p>
        Platform monitoring, pengendalian, pengawasan, rekonsiliasi, pelaporan, dan evaluasi transaksi keuangan negara.
      </p>
    </main>
  `,
})
export class PortalPage {}
