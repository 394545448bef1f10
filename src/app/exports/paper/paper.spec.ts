import { readPdf } from '../../../testing/read-pdf';
import { MARGIN, Paper } from './paper';

describe('Paper', () => {
  it('makes pages of lines where they were put, with a footer that counts them', async () => {
    const paper = new Paper({
      orientation: 'portrait',
      title: 'Judul',
      subject: 'Perihal',
      footer: 'Kaki',
      madeAt: '2024-03-21T05:07:10Z',
      author: 'Petugas',
      zone: 'Asia/Jayapura',
    });
    const { regular } = paper.faces;
    paper.line('Halaman satu', regular, 9, MARGIN, 700);
    paper.nextPage();
    paper.line('Halaman dua', regular, 9, 100, 600);
    const file = await paper.finish(() => paper.line('Ditulis terakhir', regular, 9, MARGIN, 650));
    const { pages, boxes, info, active } = await readPdf(file);
    expect(pages.map((page) => page.split('\n').filter(Boolean).toSorted())).toEqual([
      ['Ditulis terakhir', 'Halaman 1 dari 2', 'Halaman satu', 'Kaki'],
      ['Halaman 2 dari 2', 'Halaman dua', 'Kaki'],
    ]);
    const box = boxes[1]?.find(({ text }) => text === 'Halaman dua');
    expect([box?.x, box?.y]).toEqual([100, 600]);
    expect(info).toEqual(
      jasmine.objectContaining({ Title: 'Judul', Author: 'Petugas', CreationDate: "D:20240321140710+09'00'" }),
    );
    expect(active.flat().filter(Boolean)).toEqual([]);
    expect(file.type).toBe('application/pdf');
  });
});
