import { TestBed } from '@angular/core/testing';
import type { StorageProblem } from '../../domain/storage-problem';
import { StorageNotice } from './storage-notice';

describe('StorageNotice', () => {
  const cases: readonly [StorageProblem, RegExp, RegExp][] = [
    ['full', /penuh/, /tetap ada selama halaman ini terbuka/],
    ['blocked', /diblokir/, /tetap ada selama halaman ini terbuka/],
    ['unreadable', /rusak/, /tetap disimpan/],
  ];
  for (const [problem, what, next] of cases) {
    it(`says what ${problem} means for the text and can be put away`, () => {
      const { element, dismissed } = setup(problem);
      expect(element.getAttribute('role')).toBe('status');
      expect(element.textContent).toMatch(what);
      expect(element.textContent).toMatch(next);
      element.querySelector('button')?.click();
      expect(dismissed).toHaveBeenCalledTimes(1);
    });
  }
});

function setup(problem: StorageProblem) {
  const fixture = TestBed.createComponent(StorageNotice);
  fixture.componentRef.setInput('problem', problem);
  fixture.detectChanges();
  const dismissed = jasmine.createSpy('dismissed');
  fixture.componentInstance.dismissed.subscribe(dismissed);
  return { element: fixture.nativeElement as HTMLElement, dismissed };
}
