import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Choice of the account type (fig 2). */
@Component({
  selector: 'mon-sign-in-page',
  imports: [RouterLink],
  template: `
    <main class="panel">
      <h1>MON<em>SAKTI</em></h1>
      <a routerLink="/sakti" queryParamsHandling="preserve" class="wide">GUNAKAN AKUN SAKTI</a>
    </main>
  `,
})
export class SignInPage {}
