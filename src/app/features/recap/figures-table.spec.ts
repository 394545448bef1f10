import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideStore } from '@ngrx/store';
import { figuresOf } from '../../../testing/recap-sample';
import { FiguresTable } from './figures-table';
import { rowOf, type RecapRow } from './recap-row';
import { RecapPlace } from './recap-place';

describe('FiguresTable', () => {
  it('is no wider than a phone', () => {
    const table = setup('304px');
    expect(table.querySelectorAll('[role=columnheader]').length).toBe(4);
    expect(table.scrollWidth).toBe(304);
  });

  it('breaks no number and no word of a heading on a phone', () => {
    const element = setup('304px', [row('Triwulan I', 188)]);
    const numbers = Array.from(element.querySelectorAll('.number a'), (link) => link.getClientRects().length);
    expect(numbers).toEqual([1]);
    for (const heading of Array.from(element.querySelectorAll('thead button'))) {
      expect(heading.getBoundingClientRect().height).withContext(heading.textContent).toBeLessThan(50);
    }
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

  it('sorts by the header that is pressed, the other way at the second press, and not at all at the third', () => {
    const { press, labels, sorted } = table(['B', 'C', 'A'].map((label, i) => row(label, [5, 9, 7][i] ?? 0)));
    expect(labels()).toEqual(['B', 'C', 'A']);
    press('Tiket');
    expect([labels(), sorted()]).toEqual([
      ['C', 'A', 'B'],
      [null, 'descending', null, null],
    ]);
    press('Tiket');
    expect([labels(), sorted()]).toEqual([
      ['B', 'A', 'C'],
      [null, 'ascending', null, null],
    ]);
    press('Tiket');
    expect([labels(), sorted()]).toEqual([
      ['B', 'C', 'A'],
      [null, null, null, null],
    ]);
    press('Status');
    expect([labels(), sorted()]).toEqual([
      ['A', 'B', 'C'],
      ['ascending', null, null, null],
    ]);
  });

  it('is as it was when the user comes back', () => {
    const rows = Array.from({ length: 12 }, (_, i) => row(`Baris ${i}`, i));
    const { press } = table(rows);
    press('Tiket');
    press('Tampilkan semua (12)');
    const fixture = TestBed.createComponent(FiguresTable);
    for (const [name, value] of Object.entries({ label: 'x', heading: 'Status', rows }))
      fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelectorAll('tbody tr').length).toBe(12);
    expect(element.querySelector('tbody th')?.textContent.trim()).toBe('Baris 11');
    fixture.destroy();
  });

  it('has rows without the time last, whichever way it sorts', () => {
    const { press, labels } = table([row('kosong', 0), row('satu', 1), row('dua', 2)]);
    press('Sampai selesai (median)');
    expect(labels()).toEqual(['satu', 'dua', 'kosong']);
    press('Sampai selesai (median)');
    expect(labels().at(-1)).toBe('kosong');
  });

  it('shows ten rows, and all on request', () => {
    const { press, labels } = table(Array.from({ length: 12 }, (_, i) => row(`Baris ${i}`, 12 - i)));
    expect(labels().length).toBe(10);
    press('Tampilkan semua (12)');
    expect(labels().length).toBe(12);
    press('Tampilkan 10 teratas');
    expect(labels().length).toBe(10);
  });

  it('leads from each count to its list, and has no link where no filter selects the tickets', () => {
    const { element } = table([row('Selesai', 24), rowOf(figuresOf(1), 25, { label: 'XYZ', query: null })]);
    const links = Array.from(element.querySelectorAll('td a'), (link) => [link.ariaLabel, link.getAttribute('href')]);
    expect(links).toEqual([
      ['24 tiket: Selesai', '/listTiket?status=CLOSED'],
      ['24 tiket selesai: Selesai', '/listTiket?status=CLOSED'],
    ]);
    expect(element.textContent).toContain('XYZ');
  });

  it('leads from each median of finished tickets to the tickets that were measured', () => {
    const { element } = table([rowOf(figuresOf(24), 25, { label: 'Retur', query: { topic: 'retur' } })], {
      measured: 'MONSAKTI',
    });
    const link = element.querySelector('a[aria-label="24 tiket selesai: Retur"]');
    expect(link?.getAttribute('href')).toBe('/listTiket?status=DONE&topic=retur&method=MONSAKTI');
  });

  it('leads from first answers to those that were measured and those that still wait, where the list can do so', () => {
    const figures = { ...figuresOf(24), unanswered: { count: 3, median: 60, p90: 60 } };
    const row = rowOf(figures, 25, { label: 'Retur', query: { topic: 'retur' } });
    const links = (knowsAnswered: boolean) => {
      TestBed.resetTestingModule();
      const { element } = table([row], { measured: 'MONSAKTI', knowsAnswered });
      return Array.from(element.querySelectorAll('td a'), (link) => [link.ariaLabel, link.getAttribute('href')]);
    };
    const answered = [
      ['24 tiket sudah dijawab: Retur', '/listTiket?topic=retur&method=MONSAKTI&answered=yes'],
      ['3 tiket belum dijawab: Retur', '/listTiket?topic=retur&method=MONSAKTI&answered=no'],
    ];
    for (const link of answered) expect(links(true)).toContain(link);
    expect(links(true).length).toBe(links(false).length + 2);
  });

  it('has no column of times for what is counted only', () => {
    const { element } = table([row('1 jawaban', 3)], { timed: false });
    expect(Array.from(element.querySelectorAll('thead th'), (each) => each.textContent.trim())).toEqual([
      'Status',
      'Tiket',
    ]);
    expect(element.querySelectorAll('tbody td').length).toBe(1);
  });
});

const row = (label: string, count: number): RecapRow =>
  rowOf(figuresOf(count), 25, { label, query: { status: 'CLOSED' } });

/** A table of 600 px, with its state as a reader of its names sees it. */
function table(rows: readonly RecapRow[], inputs: Readonly<Record<string, unknown>> = {}) {
  const fixture = create('600px', rows, inputs);
  const element = fixture.nativeElement as HTMLElement;
  return {
    element,
    labels: () => Array.from(element.querySelectorAll('tbody th'), (each) => each.textContent.trim()),
    sorted: () => Array.from(element.querySelectorAll('thead th'), (each) => each.getAttribute('aria-sort')),
    press: (name: string) => {
      const button = Array.from(element.querySelectorAll('button')).find((each) => each.innerText.startsWith(name));
      if (!button) throw new Error(`no button ${name}`);
      button.click();
      fixture.detectChanges();
    },
  };
}

/** Box of the text, which may be wider than its cell. */
function textBox(cell: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect();
}

function setup(width: string, rows: readonly RecapRow[] = []): HTMLElement {
  return create(width, rows, {}).nativeElement as HTMLElement;
}

function create(width: string, rows: readonly RecapRow[], inputs: Readonly<Record<string, unknown>>) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), provideStore(), RecapPlace] });
  const fixture = TestBed.createComponent(FiguresTable);
  const all = { label: 'Tiket menurut status', heading: 'Status', rows, ...inputs };
  for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
  const element = fixture.nativeElement as HTMLElement;
  element.style.width = width;
  fixture.detectChanges();
  return fixture;
}
