import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { ChoiceProblem } from '../../domain/field-problem';
import type { Satker } from '../../domain/session';
import { SatkerField } from './satker-field';

const BALAI: Satker = { code: '527010', name: 'BALAI CONTOH' };
const UNNAMED = 'Pilih satker dari daftar, atau tulis kodenya (6 angka).';

describe('SatkerField', () => {
  it('shows what is typed while it is typed, and the satker once the field is left', async () => {
    const { input, type, leave, value } = await setup();
    await type('527010');
    expect([input.value, value()]).toEqual(['527010', '527010']);
    await leave();
    expect([input.value, value()]).toEqual(['527010 BALAI CONTOH', '527010 BALAI CONTOH']);
  });

  it('shows the satker of a code that it is given', async () => {
    expect((await setup('527010')).input.value).toBe('527010 BALAI CONTOH');
  });

  it('takes what is chosen from the list by keyboard, and no problem is said on the way', async () => {
    const { input, type, list, key, text, value } = await setup();
    await type('balai');
    expect(list()).toEqual(['527010 BALAI CONTOH']);
    await key('ArrowDown', 40);
    await key('Enter', 13);
    expect([input.value, value(), list()]).toEqual(['527010 BALAI CONTOH', '527010 BALAI CONTOH', []]);
    expect(text()).not.toContain(UNNAMED);
  });

  it('selects the pressed option, and shows no error between pointer down and up', async () => {
    const { input, type, show, press, text, value } = await setup();
    await type('balai');
    input.blur();
    input.dispatchEvent(new Event('change'));
    await show({});
    expect(text()).not.toContain(UNNAMED);
    await press('527010 BALAI CONTOH');
    expect(value()).toBe('527010 BALAI CONTOH');
  });

  it('offers no more satkers than a page can draw at once, and takes the code of any (F72)', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ code: String(100_000 + i), name: `SATKER ${i}` }));
    const { type, list, leave, value } = await setup('', many);
    await type('satker');
    expect(list().length).toBe(100);
    await type('119999');
    await leave();
    expect(value()).toBe('119999 SATKER 19999');
  });

  it('closes the list by Escape, which goes no further, and leaves what is typed', async () => {
    const { input, type, list, key, heard } = await setup();
    await type('balai');
    await key('Escape', 27);
    expect([list(), heard(), input.value]).toEqual([[], 0, 'balai']);
    await key('Escape', 27);
    expect([heard(), input.value]).toEqual([1, 'balai']);
  });

  it('shows no list for a field that was left before the list was drawn', async () => {
    const { input, list, show } = await setup();
    const next = document.createElement('input');
    input.after(next);
    input.focus();
    next.focus();
    await show({});
    expect(list()).toEqual([]);
  });

  it('keeps a text that names no satker, and says what to do', async () => {
    const { input, type, leave, text, value } = await setup();
    await type('balai');
    await leave();
    expect([input.value, value()]).toEqual(['balai', 'balai']);
    expect(text()).toContain(UNNAMED);
    await type('balai c');
    expect(text()).not.toContain(UNNAMED);
  });

  it('says that satkers cannot be loaded, and searches again for the same text', async () => {
    const { type, text, show, searched, press } = await setup();
    await type('balai');
    await show({ searchProblem: 'failed' });
    expect(text()).toContain('Pilihan satker belum dapat dimuat.');
    await press('Coba lagi');
    expect(searched).toEqual(['balai', 'balai']);
  });

  it('does not say that there is no satker when only the search found none', async () => {
    const { type, text, show } = await setup();
    await show({ searchProblem: 'empty' });
    expect(text()).toContain('Belum ada satker yang dapat dipilih.');
    await type('xyz');
    expect(text()).not.toContain('Belum ada satker');
  });
});

async function setup(value = '', found: readonly Satker[] = [BALAI]) {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture = TestBed.createComponent(SatkerField);
  const searched: string[] = [];
  const show = async (inputs: { searchProblem?: ChoiceProblem }): Promise<void> => {
    for (const [name, given] of Object.entries(inputs)) fixture.componentRef.setInput(name, given);
    await fixture.whenStable();
  };
  fixture.componentInstance.searched.subscribe((text) => searched.push(text));
  fixture.componentRef.setInput('found', found);
  fixture.componentRef.setInput('value', value);
  await show({});
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  let heard = 0;
  element.addEventListener('keydown', () => heard++);
  const input = element.querySelector('input') as HTMLInputElement;
  const options = (): HTMLElement[] => Array.from(element.querySelectorAll<HTMLElement>('[role=option]'));
  return {
    input,
    searched,
    show,
    heard: () => heard,
    value: () => fixture.componentInstance.value(),
    text: () => element.textContent,
    list: () => options().map((option) => option.textContent.trim()),
    type: async (text: string) => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    leave: async () => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9, bubbles: true }));
      input.blur();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await fixture.whenStable();
    },
    key: async (key: string, keyCode: number) => {
      heard = 0;
      input.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }));
      await fixture.whenStable();
    },
    press: async (name: string) => {
      [...Array.from(element.querySelectorAll('button')), ...options()]
        .find((each) => each.textContent.trim() === name)
        ?.click();
      await fixture.whenStable();
    },
  };
}
