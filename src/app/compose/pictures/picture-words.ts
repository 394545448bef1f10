import type { Tool } from './marks';

export const UNREADABLE = 'Gambar ini tidak dapat dibuka di peramban ini, jadi dikirim apa adanya.';

export const TOOL_WORDS: Readonly<Record<Tool, { readonly label: string; readonly placed: string }>> = {
  crop: { label: 'Potong', placed: 'Gambar dipotong.' },
  cover: { label: 'Tutupi', placed: 'Bagian itu ditutup hitam.' },
  arrow: { label: 'Panah', placed: 'Panah dipasang.' },
};
