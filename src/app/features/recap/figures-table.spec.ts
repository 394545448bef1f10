import { TestBed } from '@angular/core/testing';
import { FiguresTable } from './figures-table';

describe('FiguresTable', () => {
  it('is no wider than a phone', () => {
    const table = setup('304px');
    expect(table.querySelectorAll('[role=columnheader]').length).toBe(4);
    expect(table.scrollWidth).toBe(304);
  });
});

function setup(width: string): HTMLElement {
  const fixture = TestBed.createComponent(FiguresTable);
  fixture.componentRef.setInput('label', 'Tiket menurut status');
  fixture.componentRef.setInput('heading', 'Status');
  fixture.componentRef.setInput('rows', []);
  const element = fixture.nativeElement as HTMLElement;
  element.style.width = width;
  fixture.detectChanges();
  return element;
}
