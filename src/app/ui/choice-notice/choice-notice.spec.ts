import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import type { ChoiceProblem } from '../../domain/field-problem';
import { ChoiceNotice } from './choice-notice';

describe('ChoiceNotice', () => {
  for (const [problem, words] of [
    ['failed', 'Pilihan tujuan belum dapat dimuat.'],
    ['empty', 'Belum ada tujuan yang dapat dipilih.'],
  ] as const) {
    it(`says that a list is ${problem}, aloud too, and offers to load it again`, () => {
      const { element, retried, announced } = setup(problem);
      expect(element.textContent).toContain(words);
      expect(announced).toHaveBeenCalledOnceWith(words);
      element.querySelector('button')?.click();
      expect(retried).toHaveBeenCalledTimes(1);
    });
  }

  it('takes no room without a problem', () => {
    const { element, announced } = setup(null);
    expect(element.offsetHeight).toBe(0);
    expect(announced).not.toHaveBeenCalled();
  });
});

function setup(problem: ChoiceProblem) {
  const announced = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce: announced } }] });
  const fixture = TestBed.createComponent(ChoiceNotice);
  const retried = jasmine.createSpy('retried');
  fixture.componentInstance.retried.subscribe(retried);
  fixture.componentRef.setInput('of', 'tujuan');
  fixture.componentRef.setInput('problem', problem);
  fixture.detectChanges();
  return { element: fixture.nativeElement as HTMLElement, retried, announced };
}
