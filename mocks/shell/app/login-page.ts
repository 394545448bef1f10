import { Component, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { LoginForm } from './login-form';

/** Login with a SAKTI account (fig 3). */
@Component({
  selector: 'mon-login-page',
  imports: [LoginForm],
  template: `
    <main class="panel">
      <p class="ministry">KEMENTERIAN KEUANGAN REPUBLIK INDONESIA</p>
      <h1>Login dengan user SAKTI</h1>
      <mon-login-form (entered)="proceed()" />
    </main>
  `,
})
export class LoginPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected proceed(): void {
    void this.router.navigateByUrl(this.route.snapshot.queryParamMap.get('ke') ?? '/beranda');
  }
}
