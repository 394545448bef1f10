import { TestBed } from '@angular/core/testing';
import type { PageView } from '../../state/ticket-list/ticket-list-selectors';
import { ListFooter } from './list-footer';

const middle: PageView = { page: 2, pages: 22, first: 16, last: 30, total: 325 };

describe('ListFooter', () => {
  it('says where one is, as fig 19 does', () => {
    expect(setup(middle).text()).toContain('16-30 dari 325');
    expect(setup({ ...middle, first: 1, last: 15, total: 100_000 }).text()).toContain('1-15 dari 100.000');
  });

  for (const [label, page] of [
    ['Halaman pertama', 1],
    ['Halaman sebelumnya', 1],
    ['Halaman berikutnya', 3],
    ['Halaman terakhir', 22],
  ] as const) {
    it(`goes to page ${page} by ${label}`, () => {
      const { press, chosen } = setup(middle);
      press(label);
      expect(chosen).toHaveBeenCalledOnceWith(page);
    });
  }

  for (const label of ['Halaman pertama', 'Halaman sebelumnya', 'Halaman berikutnya', 'Halaman terakhir']) {
    it(`has nowhere to go by ${label} on the only page, and keeps the focus there`, () => {
      const { press, button, chosen } = setup({ page: 1, pages: 1, first: 1, last: 3, total: 3 });
      button(label)?.focus();
      press(label);
      expect(chosen).not.toHaveBeenCalled();
      expect(button(label)?.getAttribute('aria-disabled')).toBe('true');
      expect(document.activeElement?.getAttribute('aria-label')).toBe(label);
    });
  }

  it('goes to the page picked from the list', () => {
    const { pick, chosen } = setup(middle);
    pick('17');
    expect(chosen).toHaveBeenCalledOnceWith(17);
  });

  for (const [typed, page] of [
    ['5000', 5000],
    ['999999', 6667],
    ['-3', 1],
    ['', 1],
  ] as const) {
    it(`goes to page ${page} when "${typed}" is typed where there are thousands`, () => {
      const { pick, chosen } = setup({ ...middle, pages: 6667, total: 100_000 });
      pick(typed);
      expect(chosen).toHaveBeenCalledOnceWith(page);
    });
  }

  it('offers no page where there is no ticket', () => {
    expect(setup({ page: 1, pages: 1, first: 0, last: 0, total: 0 }).picker()).toBeNull();
  });

  it('refreshes, and says how fresh the list is', () => {
    const { press, refreshed, text } = setup(middle);
    press('Refresh');
    expect(refreshed).toHaveBeenCalledTimes(1);
    expect(text()).toContain('diperbarui 10.24');
    expect(text()).toContain('Waktu dalam WIB');
  });
});

function setup(view: PageView) {
  const fixture = TestBed.createComponent(ListFooter);
  const chosen = jasmine.createSpy('pageChosen');
  const refreshed = jasmine.createSpy('refreshed');
  fixture.componentInstance.pageChosen.subscribe(chosen);
  fixture.componentInstance.refreshed.subscribe(refreshed);
  for (const [name, value] of Object.entries({
    view,
    updated: 'diperbarui 10.24',
    zone: 'Waktu dalam WIB',
    loading: false,
  })) {
    fixture.componentRef.setInput(name, value);
  }
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const button = (name: string): HTMLButtonElement | undefined =>
    [...element.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
    );
  const picker = () => element.querySelector<HTMLInputElement | HTMLSelectElement>('[aria-label="Pilih halaman"]');
  const pick = (value: string): void => {
    const field = picker();
    if (!field) throw new Error('no picker');
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  const press = (name: string): void => button(name)?.click();
  return { chosen, refreshed, button, press, picker, pick, text: () => element.textContent };
}
