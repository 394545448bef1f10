import { TestBed } from '@angular/core/testing';
import type { FieldProblem } from '../../domain/field-problem';
import { ErrorSummary } from './error-summary';

const problems: readonly FieldProblem[] = [
  { field: 'subject', words: 'Judul wajib diisi.' },
  { field: 'text', words: 'Pertanyaan wajib diisi.' },
];

describe('ErrorSummary', () => {
  it('takes the focus when it appears, and again at each attempt', async () => {
    const { element, show, elsewhere } = setup();
    await show(problems);
    expect(document.activeElement).toBe(element);
    elsewhere.focus();
    await show([...problems], 2);
    expect(document.activeElement).toBe(element);
  });

  it('leaves the focus in the field whose problem is gone', async () => {
    const { element, show, elsewhere } = setup();
    await show(problems);
    elsewhere.focus();
    await show(problems.slice(1));
    expect(document.activeElement).toBe(elsewhere);
    expect(element.querySelectorAll('a').length).toBe(1);
  });

  it('leaves the focus where one field is enough', async () => {
    const { show, elsewhere, element } = setup(false);
    elsewhere.focus();
    await show(problems);
    expect(document.activeElement).not.toBe(element);
  });

  it('leads to each field without going anywhere', async () => {
    const { element, show, chosen } = setup();
    await show(problems);
    const address = location.href;
    element.querySelectorAll('a').forEach((link) => link.click());
    expect(chosen).toEqual(['subject', 'text']);
    expect(location.href).toBe(address);
  });
});

function setup(takesFocus = true) {
  const fixture = TestBed.createComponent(ErrorSummary);
  const chosen: string[] = [];
  fixture.componentInstance.fieldChosen.subscribe((field) => chosen.push(field));
  fixture.componentRef.setInput('takesFocus', takesFocus);
  const element = fixture.nativeElement as HTMLElement;
  const elsewhere = document.body.appendChild(document.createElement('button'));
  const show = async (shown: readonly FieldProblem[], attempts = 1): Promise<void> => {
    fixture.componentRef.setInput('attempts', attempts);
    fixture.componentRef.setInput('problems', shown);
    await fixture.whenStable();
  };
  return { element, show, chosen, elsewhere };
}
