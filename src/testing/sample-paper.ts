import { Paper, type PaperOptions } from '../app/exports/paper/paper';

/** An empty PDF page. Specs draw on it and read it back. */
export function aPaper(changes: Partial<PaperOptions> = {}): Paper {
  return new Paper({
    orientation: 'portrait',
    title: 'Judul',
    subject: 'Perihal',
    footer: 'Kaki',
    madeAt: '2024-03-21T05:07:10Z',
    author: 'Petugas',
    zone: 'Asia/Jayapura',
    ...changes,
  });
}
