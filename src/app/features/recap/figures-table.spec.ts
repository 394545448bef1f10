import { TestBed } from '@angular/core/testing';
import { figuresOf } from '../../../testing/recap-sample';
import { FiguresTable } from './figures-table';
import { rowOf, type RecapRow } from './recap-row';

describe('FiguresTable', () => {
  it('is no wider than a phone', () => {
    const table = setup('304px');
    expect(table.querySelectorAll('[role=columnheader]').length).toBe(4);
    expect(table.scrollWidth).toBe(304);
  });

  for (const width of ['450px', '500px', '560px', '700px']) {
    it(`puts no column over another at ${width}`, () => {
      const rows = ['Triwulan I', 'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah'].map((label) => {
        const figures = { ...figuresOf(10_500), unanswered: { count: 12, median: 864_000, p90: 964_000 } };
        return rowOf(figures, 21_000, { label, query: {} });
      });
      const table = setup(width, rows);
      for (const row of Array.from(table.querySelectorAll('tr'))) {
        const texts = Array.from(row.cells, textBox);
        texts.slice(1).forEach((box, i) => expect(box.left).toBeGreaterThanOrEqual(texts[i]?.right ?? NaN));
      }
      expect(table.scrollWidth).toBe(parseInt(width));
    });
  }
});

/** Box of the text, which may be wider than its cell. */
function textBox(cell: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect();
}

function setup(width: string, rows: readonly RecapRow[] = []): HTMLElement {
  const fixture = TestBed.createComponent(FiguresTable);
  fixture.componentRef.setInput('label', 'Tiket menurut status');
  fixture.componentRef.setInput('heading', 'Status');
  fixture.componentRef.setInput('rows', rows);
  const element = fixture.nativeElement as HTMLElement;
  element.style.width = width;
  fixture.detectChanges();
  return element;
}
