import { TestBed } from '@angular/core/testing';
import { SearchBox } from './search-box';

describe('SearchBox', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('searches once after a pause in typing', () => {
    const { type, searched } = setup();
    type('re');
    jasmine.clock().tick(200);
    type('retur');
    jasmine.clock().tick(299);
    expect(searched).not.toHaveBeenCalled();
    jasmine.clock().tick(1);
    expect(searched).toHaveBeenCalledOnceWith('retur');
  });

  it('searches at once on Enter, and not again after the pause', () => {
    const { type, press, searched } = setup();
    type('retur');
    press('Enter');
    jasmine.clock().tick(300);
    expect(searched).toHaveBeenCalledOnceWith('retur');
  });

  for (const [typed, wanted] of [
    ['  retur\u00a0', 'retur'],
    ['SP2D\u0000', 'SP2D\ufffd'],
  ] as const) {
    it(`searches for ${JSON.stringify(wanted)} when ${JSON.stringify(typed)} is typed`, () => {
      const { type, press, searched } = setup();
      type(typed);
      press('Enter');
      expect(searched).toHaveBeenCalledOnceWith(wanted);
    });
  }

  it('asks nothing when only spaces or zero-width characters are typed', () => {
    const { type, searched } = setup();
    type(' \u200b\u00a0');
    jasmine.clock().tick(300);
    expect(searched).not.toHaveBeenCalled();
  });

  it('cuts nothing: a text that is too long stays, is not searched for, and its limit is named (F02)', () => {
    const { type, press, searched, field, problem } = setup();
    type('a'.repeat(212));
    press('Enter');
    expect(field.value.length).toBe(212);
    expect(searched).not.toHaveBeenCalled();
    expect(problem()).toBe('Pencarian paling banyak 200 karakter. Kurangi 12 karakter.');
    expect(field.getAttribute('aria-invalid')).toBe('true');

    type('a'.repeat(200));
    press('Enter');
    expect(searched).toHaveBeenCalledOnceWith('a'.repeat(200));
    expect(problem()).toBe('');
  });

  it('follows the address, but never overwrites what is being typed', () => {
    const { type, show, field } = setup();
    show('gaji');
    expect(field.value).toBe('gaji');
    type('gaji ke-13');
    show('gaji ke');
    expect(field.value).toBe('gaji ke-13');
  });

  it('has no problem of a text that another one has replaced', () => {
    const { type, show, field, problem } = setup();
    type('a'.repeat(212));
    jasmine.clock().tick(300);
    show('gaji');
    expect([field.value, problem(), field.getAttribute('aria-invalid')]).toEqual(['gaji', '', null]);
  });

  it('is reached by / (beyond.md, section 3)', () => {
    expect(setup().field.getAttribute('aria-keyshortcuts')).toBe('/');
  });
});

function setup() {
  const fixture = TestBed.createComponent(SearchBox);
  const searched = jasmine.createSpy('searched');
  fixture.componentInstance.searched.subscribe(searched);
  const show = (text: string): void => {
    fixture.componentRef.setInput('text', text);
    fixture.detectChanges();
  };
  show('');
  const field = (fixture.nativeElement as HTMLElement).querySelector('input') as HTMLInputElement;
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  const problem = (): string | undefined =>
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent.trim();
  const press = (key: string): boolean => field.dispatchEvent(new KeyboardEvent('keydown', { key }));
  return { fixture, searched, show, field, type, press, problem };
}
