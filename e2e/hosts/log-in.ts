import type { Page } from '@playwright/test';

export const NIKS = {
  manual: '3171000000000001',
  ramai: '3171000000000002',
  'kpp-jakarta': '3171000000000003',
  baru: '3171000000000004',
} as const;

export interface Attempt {
  readonly nik?: string;
  readonly password?: string;
  readonly captcha?: string;
}

/** Fills in the login of SAKTI (fig 3). The stand-in stores the captcha's text for tests. */
export async function logIn(page: Page, attempt: Attempt = {}): Promise<void> {
  const captcha = page.locator('mon-captcha');
  await captcha.and(page.locator('[data-captcha]:not([data-captcha=""])')).waitFor();
  await page.getByLabel('Nomor Induk Kependudukan (NIK)').fill(attempt.nik ?? NIKS.manual);
  await page.getByLabel('Kata Sandi').fill(attempt.password ?? 'sakti');
  await page.getByLabel('Kode Captcha').fill(attempt.captcha ?? (await captcha.getAttribute('data-captcha')) ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
}
