import type { Page } from '@playwright/test';
import { openDetail, openList } from '../app';
import { expect, type Persona } from '../officers/officers';

/**
 * Opens the list and waits for what comes after its rows. In a window of 256 px it stands above the bar with the buttons,
 * and would move them under the pointer.
 */
async function openWholeList(page: Page): Promise<void> {
  await openList(page);
  await expect(page.getByRole('button', { name: /^Tampilan/ })).toBeVisible();
}

/** A view: its role, its title, and how to open it. */
export interface View {
  readonly persona: Persona;
  readonly title: string | RegExp;
  reach(page: Page): Promise<void>;
}

export const VIEWS: Readonly<Record<string, View>> = {
  list: { persona: 'manual', title: 'Daftar Tiket', reach: (page) => openList(page, 'q=INT') },
  filter: {
    persona: 'manual',
    title: 'Daftar Tiket',
    async reach(page) {
      await openWholeList(page);
      await page.getByRole('button', { name: /^Filter/ }).click();
      await expect(page.getByLabel('Status Tiket')).toBeVisible();
    },
  },
  'detail with reply': {
    persona: 'manual',
    title: /^HAI-\d+ · Detail Data Tiket$/,
    async reach(page) {
      await openList(page);
      await openDetail(page, 'STK-INT-004-A');
      await expect(page.getByLabel('Tanggapan')).toBeVisible();
    },
  },
  'detail with feedback': {
    persona: 'manual',
    title: /^HAI-\d+ · Detail Data Tiket$/,
    async reach(page) {
      await openList(page);
      await openDetail(page, 'KPN-INT-003-A');
      await page.getByRole('radio', { name: 'Ya' }).check();
      await expect(page.getByLabel('Komentar')).toBeVisible();
    },
  },
  record: {
    persona: 'manual',
    title: 'Rekam Data Tiket',
    async reach(page) {
      await openWholeList(page);
      await page.getByRole('link', { name: 'Tambah' }).click();
      await expect(page.getByLabel('Judul')).toBeVisible();
    },
  },
  transcript: {
    persona: 'cso-kppn',
    title: 'Rekam Tiket sebagai Transkrip',
    async reach(page) {
      await openWholeList(page);
      await page.getByRole('link', { name: 'Rekam Tiket' }).click();
      await expect(page.getByLabel('Jenis penanya')).toBeVisible();
    },
  },
  recap: {
    persona: 'cso-kppn',
    title: 'Rekap Tiket',
    async reach(page) {
      await page.goto('/#/haicso/cso/rekap');
      await expect(page.getByRole('heading', { name: 'Tiket menurut status' })).toBeVisible();
    },
  },
};
