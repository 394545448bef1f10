import { Component, inject, output, signal } from '@angular/core';
import { FormsModule, type NgForm } from '@angular/forms';
import { Captcha } from './captcha';
import { type LoginRefusal, Sakti } from './sakti';

/** NIK, password and captcha: on the login page, or in a dialog when a session has expired. */
@Component({
  selector: 'mon-login-form',
  imports: [Captcha, FormsModule],
  template: `
    <form #form="ngForm" (ngSubmit)="logIn(form)" autocomplete="off">
      <label>Nomor Induk Kependudukan (NIK) <input name="nik" ngModel inputmode="numeric" required /></label>
      <label>Kata Sandi <input name="password" ngModel type="password" required /></label>
      <mon-captcha [letters]="captcha()" [attr.data-captcha]="captcha()" />
      <label>Kode Captcha <input name="captcha" ngModel required /></label>
      @if (refusal(); as refusal) {
        <p role="alert">{{ words(refusal) }}</p>
      }
      <button type="submit" class="wide">Masuk</button>
    </form>
  `,
})
export class LoginForm {
  private readonly sakti = inject(Sakti);

  readonly entered = output();

  protected readonly captcha = signal('');
  protected readonly refusal = signal<LoginRefusal | null>(null);

  constructor() {
    void this.renewCaptcha();
  }

  protected async logIn(form: NgForm): Promise<void> {
    const { nik = '', password = '', captcha = '' } = form.value as Record<string, string>;
    // SAKTI accepts a captcha once.
    this.captcha.set('');
    const refusal = await this.sakti.logIn({ nik, password, captcha });
    this.refusal.set(refusal);
    if (!refusal) return this.entered.emit();
    await this.renewCaptcha();
  }

  protected words(refusal: LoginRefusal): string {
    switch (refusal.kind) {
      case 'wrong-captcha':
        return 'Kode captcha salah. Isikan kode pada gambar yang baru.';
      case 'wrong-password':
        return `NIK atau kata sandi salah. Sisa percobaan: ${refusal.attemptsLeft}.`;
      case 'locked':
        return `Akun terkunci. Coba lagi dalam ${Math.ceil(refusal.seconds / 60)} menit.`;
      case 'unreachable':
        return 'SAKTI tidak dapat dihubungi. Coba lagi.';
    }
  }

  private async renewCaptcha(): Promise<void> {
    this.captcha.set(await this.sakti.captcha().catch(() => ''));
  }
}
