import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideStore } from '@ngrx/store';
import type { Figures } from '../../domain/recap';
import { figuresOf } from '../../../testing/recap-sample';
import { ColumnChart } from './column-chart';
import { FiguresTable } from './figures-table';
import { RangeChart } from './range-chart';
import { rowOf, type RecapRow } from './recap-row';
import { RecapPlace } from './recap-place';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('what the charts draw', () => {
  it('the bars of a table begin at one edge and are as long as their numbers', () => {
    const chart = draw(FiguresTable, rowsOf([40, 20, 10, 0]), { heading: 'Triwulan' });
    const rooms = boxes(chart, '.length');
    const bars = boxes(chart, '.length span');
    for (const { left } of bars) expect(left).toBeCloseTo(bars[0]?.left ?? NaN, 0);
    expect(bars.map(({ width }, i) => share(width, rooms[i]?.width))).toEqual([100, 50, 25, 0]);
    expect(bars.every(({ height }) => height > 4)).toBeTrue();
  });

  it('standing bars stand on the line of zero and are as high as their numbers', () => {
    const chart = draw(ColumnChart, rowsOf([40, 20, 10, 0]));
    const columns = boxes(chart, '.column');
    const lines = ticksOf(chart, 'line', '.tick', ({ top }) => top);
    const zero = lines.get('0') ?? NaN;
    const high = lines.get('40') ?? NaN;
    expect(high).toBeLessThan(zero - 100);
    for (const { bottom } of columns) expect(bottom).toBeCloseTo(zero, 0);
    expect(columns.map(({ height }) => share(height, zero - high))).toEqual([100, 50, 25, 0]);
    const lefts = columns.map(({ left }) => left);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(columns.every(({ width }) => width > 20)).toBeTrue();
  });

  it('dots and diamonds lie where the axis says', () => {
    const chart = draw(RangeChart, timesOf([HOUR, 6 * HOUR], [6 * HOUR, 7 * DAY]), { of: 'firstAnswer' });
    const axis = new Map(Array.from(chart.querySelectorAll('.axis span'), (span) => [span.textContent, span] as const));
    const places = lines(chart, '.grid', ({ left }) => left);
    const words = [...axis.keys()];
    expect(words).toEqual(['1 jam', '6 jam', '1 hari', '7 hari']);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [hour, six, , week] = places;
    const dots = boxes(chart, 'circle').map(middle);
    const diamonds = boxes(chart, 'path').map(middle);
    expect(near(dots, [hour, six])).toBeTrue();
    expect(near(diamonds, [six, week])).toBeTrue();
    expect((week ?? 0) - (hour ?? 0)).toBeGreaterThan(300);
  });
});

function rowsOf(counts: readonly number[]): readonly RecapRow[] {
  return counts.map((count, i) => rowOf(figuresOf(count), 70, { label: `Triwulan ${i}`, query: {} }));
}

/** Medians and 90th percentiles, in seconds. */
function timesOf(medians: readonly number[], p90s: readonly number[]): readonly RecapRow[] {
  return medians.map((median, i) => {
    const figures: Figures = { ...figuresOf(9), firstAnswer: { count: 9, median, p90: p90s[i] ?? null } };
    return rowOf(figures, 18, { label: `Tujuan ${i}`, query: {} });
  });
}

function draw(chart: Type<unknown>, rows: readonly RecapRow[], inputs: Record<string, unknown> = {}): HTMLElement {
  TestBed.configureTestingModule({ providers: [provideRouter([]), provideStore(), RecapPlace] });
  const fixture = TestBed.createComponent(chart);
  for (const [name, value] of Object.entries({ label: 'tiket', rows, ...inputs })) {
    fixture.componentRef.setInput(name, value);
  }
  const element = fixture.nativeElement as HTMLElement;
  element.style.width = '600px';
  fixture.detectChanges();
  return element;
}

function boxes(chart: HTMLElement, selector: string): readonly DOMRect[] {
  return Array.from(chart.querySelectorAll(selector), (each) => each.getBoundingClientRect());
}

/** Positions of the first row's lines. */
function lines(chart: HTMLElement, selector: string, place: (box: DOMRect) => number): readonly number[] {
  const first = chart.querySelector('li');
  return Array.from(first?.querySelectorAll(selector) ?? [], (each) => place(each.getBoundingClientRect()));
}

/** Position of each axis line, by the number beside it. */
function ticksOf(chart: HTMLElement, line: string, text: string, place: (box: DOMRect) => number) {
  const words = Array.from(chart.querySelectorAll(text), (each) => each.textContent.trim());
  return new Map(boxes(chart, line).map((box, i) => [words[i], place(box)]));
}

function middle({ left, width }: DOMRect): number {
  return left + width / 2;
}

function share(length: number, of = NaN): number {
  return Math.round((length / of) * 100);
}

function near(found: readonly number[], wanted: readonly (number | undefined)[]): boolean {
  return found.length === wanted.length && found.every((place, i) => Math.abs(place - (wanted[i] ?? NaN)) <= 1.5);
}
