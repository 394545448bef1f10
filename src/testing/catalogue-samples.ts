import { type Provider, signal } from '@angular/core';
import { API_CONFIG, type ApiConfig } from '../app/api/api-config';
import { ApiHttp } from '../app/api/http/api-http';
import forms from '../assets/catalogue/forms.json';
import type { Catalogue, KnownError, Topic } from '../app/domain/catalogue/catalogue';
import { CatalogueStore } from '../app/services/catalogue/catalogue-store';

/** A topic with two conditional slots, one of them with two conditions. */
export const TOPIC: Topic = {
  code: 'user-sakti',
  name: 'Pengguna SAKTI',
  group: 'Akses',
  destinations: ['PERBENDAHARAAN'],
  title: '{keperluan} User {aplikasi} - {namaSatker} ({kodeSatker})',
  prompts: [
    {
      key: 'keperluan',
      label: 'Keperluan',
      hint: '',
      required: true,
      kind: 'choice',
      choices: ['Pendaftaran', 'Perubahan', 'Lain'],
    },
    {
      key: 'aplikasi',
      label: 'Aplikasi',
      hint: 'Satu saja.',
      required: true,
      kind: 'choice',
      choices: ['SAKTI', 'MyIntress'],
    },
    { key: 'catatan', label: 'Catatan', hint: '', required: false, kind: 'text' },
  ],
  slots: [
    {
      key: 'formulir',
      name: 'Formulir',
      hint: '',
      types: ['xlsx'],
      required: true,
      when: { keperluan: ['Pendaftaran'], aplikasi: ['SAKTI'] },
    },
    {
      key: 'sk',
      name: 'SK',
      hint: '',
      types: ['pdf'],
      required: true,
      when: { keperluan: ['Pendaftaran', 'Perubahan'] },
    },
    { key: 'lain', name: 'Berkas lain', hint: '', types: ['png', 'jpg'], required: false },
  ],
  firstSteps: ['Pilih formulir yang sesuai.'],
  keywords: ['user'],
};

export const OTHER: Topic = {
  ...TOPIC,
  code: 'lainnya',
  name: 'Lainnya',
  group: 'Lainnya',
  destinations: ['PERBENDAHARAAN', 'SPM_KP'],
  title: '{catatan} ({kodeSatker})',
  slots: [],
};

export const KNOWN_ERROR: KnownError = {
  code: 'CVR015',
  patterns: ['\\bCVR ?015\\b'],
  meaning: 'Rekening belum terdaftar.',
  firstSteps: ['Daftarkan rekening.', 'Kirim ulang.'],
  module: 'Pembayaran',
  topic: 'user-sakti',
};

/** The registration form of the delivered catalogue, with its samples. */
export const [REGISTRATION_FORM] = forms.forms as [(typeof forms.forms)[number]];

/** A catalogue with this content, at once; null for an office without one. */
export function provideCatalogueOf(content: Catalogue | null): Provider {
  const store = {
    content: signal(content),
    pending: signal(false),
    exists: () => content !== null,
    load: () => Promise.resolve(),
  } satisfies Pick<CatalogueStore, keyof CatalogueStore>;
  return { provide: CatalogueStore, useValue: store };
}

/** What a component needs that provides the catalogue itself; nothing is loaded. */
export const NO_CATALOGUE: readonly Provider[] = [
  { provide: API_CONFIG, useValue: { apiBase: '/' } satisfies ApiConfig },
  { provide: ApiHttp, useValue: {} },
];
