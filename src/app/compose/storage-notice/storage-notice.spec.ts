import { TestBed } from '@angular/core/testing';
import type { StorageProblem } from '../../services/drafts/draft-storage';
import { StorageNotice } from './storage-notice';

describe('StorageNotice', () => {
  const cases: readonly [StorageProblem, RegExp, RegExp][] = [
    ['full', /penuh/, /tetap ada selama halaman ini terbuka/],
    ['blocked', /diblokir/, /tetap ada selama halaman ini terbuka/],
    ['other-user', /akun lain/, /tetap ada selama halaman ini terbuka/],
    ['unconfirmed', /belum dapat memastikan akun/, /tetap ada selama halaman ini terbuka/],
    ['unreadable', /rusak/, /tetap disimpan/],
  ];
  for (const [problem, what, next] of cases) {
    it(`says what ${problem} means for the text, once, until it is put away`, () => {
      const { element, taken, show } = setup(problem);
      expect(element.getAttribute('role')).toBe('status');
      expect(taken).toHaveBeenCalledTimes(1);
      show(null);
      expect(element.textContent).toMatch(what);
      expect(element.textContent).toMatch(next);

      element.querySelector('button')?.click();
      show(null);
      expect(element.hidden).toBeTrue();
      expect(element.textContent.trim()).toBe('');
    });
  }

  it('is hidden while there is no problem', () => {
    const { element, taken } = setup(null);
    expect(element.hidden).toBeTrue();
    expect(taken).not.toHaveBeenCalled();
  });
});

function setup(problem: StorageProblem | null) {
  const fixture = TestBed.createComponent(StorageNotice);
  const taken = jasmine.createSpy('taken');
  fixture.componentInstance.taken.subscribe(taken);
  const show = (next: StorageProblem | null): void => {
    fixture.componentRef.setInput('problem', next);
    fixture.detectChanges();
  };
  show(problem);
  return { element: fixture.nativeElement as HTMLElement, taken, show };
}
