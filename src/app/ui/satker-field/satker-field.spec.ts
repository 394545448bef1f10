import { TestBed } from '@angular/core/testing';
import type { ChoiceProblem } from '../../domain/choice-problem';
import type { Satker } from '../../domain/session';
import { SatkerField } from './satker-field';

const BALAI: Satker = { code: '527010', name: 'BALAI CONTOH' };

describe('SatkerField', () => {
  it('shows what is typed while it is typed, and the satker once it is settled', () => {
    const { input, type, settle, chosen } = setup();
    type('527010');
    expect(input.value).toBe('527010');
    settle();
    expect(input.value).toBe('527010 BALAI CONTOH');
    expect(chosen()).toBe('527010');
  });

  it('keeps a text that names no satker, and says what to do', () => {
    const { input, type, settle, text, chosen } = setup();
    type('balai');
    settle();
    expect([input.value, chosen()]).toEqual(['balai', '']);
    expect(text()).toContain('Pilih satker dari daftar, atau tulis kodenya (6 angka).');
    type('balai c');
    expect(text()).not.toContain('Pilih satker dari daftar');
  });

  it('says that satkers cannot be loaded, and searches again for the same text', () => {
    const { type, text, show, searched, press } = setup();
    type('balai');
    show({ searchProblem: 'failed' });
    expect(text()).toContain('Pilihan satker belum dapat dimuat.');
    press('Coba lagi');
    expect(searched).toEqual(['balai', 'balai']);
  });

  it('does not say that there is no satker when only the search found none', () => {
    const { type, text, show } = setup();
    show({ searchProblem: 'empty' });
    expect(text()).toContain('Belum ada satker yang dapat dipilih.');
    type('xyz');
    expect(text()).not.toContain('Belum ada satker');
  });
});

function setup() {
  const fixture = TestBed.createComponent(SatkerField);
  const searched: string[] = [];
  let code = '';
  const show = (inputs: { searchProblem?: ChoiceProblem; value?: string }): void => {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
  };
  fixture.componentInstance.searched.subscribe((text) => searched.push(text));
  fixture.componentInstance.chosen.subscribe((chosen) => {
    code = chosen;
    fixture.componentRef.setInput('value', chosen);
  });
  fixture.componentRef.setInput('found', [BALAI]);
  show({ value: '' });
  const element = fixture.nativeElement as HTMLElement;
  const input = element.querySelector('input') as HTMLInputElement;
  return {
    input,
    searched,
    show,
    chosen: () => code,
    text: () => element.textContent,
    type: (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      fixture.detectChanges();
    },
    settle: () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      fixture.detectChanges();
    },
    press: (name: string) => {
      Array.from(element.querySelectorAll('button'))
        .find((each) => each.textContent === name)
        ?.click();
      fixture.detectChanges();
    },
  };
}
