import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { columnsFor } from '../../exports/ticket-columns';
import { aSession } from '../../../testing/samples';
import { ColumnDialog } from './column-dialog';

const SATKER = aSession('SATKER');
const ALL = columnsFor(SATKER);

describe('ColumnDialog', () => {
  it('ticks what was chosen last, and gives it back in the order of the file', () => {
    const dialog = setup(['email', 'no']);
    expect(dialog.ticked()).toEqual([true, false, true, ...ALL.slice(3).map(() => false)]);

    dialog.box(1)?.click();
    dialog.press('Simpan');

    expect(dialog.chosen).toHaveBeenCalledOnceWith(ALL.slice(0, 3));
    expect(dialog.open()).toBeFalse();
  });

  it('asks for at least one column, until one is ticked', () => {
    const dialog = setup(['no']);
    dialog.box(0)?.click();
    dialog.press('Simpan');
    expect(dialog.problem()).toBe('Pilih sekurang-kurangnya satu kolom.');
    expect(dialog.chosen).not.toHaveBeenCalled();

    dialog.box(1)?.click();
    TestBed.tick();
    expect(dialog.problem()).toBe('');
  });

  it('ticks all at once', () => {
    const dialog = setup(['no']);
    dialog.press('Pilih semua');
    expect(dialog.ticked()).toEqual(ALL.map(() => true));
    dialog.press('Simpan');
    expect(dialog.chosen).toHaveBeenCalledOnceWith(ALL);
  });

  it('offers nothing before the choice is loaded', () => {
    const dialog = setup(null);
    expect(dialog.ticked()).toEqual([]);
    expect(dialog.problem()).toBe('Memuat pilihan kolom…');
    dialog.press('Simpan');
    expect(dialog.chosen).not.toHaveBeenCalled();
  });

  it('changes nothing when it is left', () => {
    const dialog = setup(['no']);
    dialog.box(1)?.click();
    dialog.press('Batal');
    expect(dialog.chosen).not.toHaveBeenCalled();
    expect(dialog.open()).toBeFalse();
  });
});

function setup(columns: readonly string[] | null) {
  const chosen = jasmine.createSpy<(columns: readonly string[]) => void>('chosen');
  const fixture = TestBed.createComponent(ColumnDialog, {
    bindings: [
      inputBinding('session', () => SATKER),
      inputBinding('columns', () => columns),
      outputBinding('chosen', chosen),
    ],
  });
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const boxes = () => [...element.querySelectorAll('input')];
  return {
    chosen,
    open: () => element.querySelector('dialog')?.open,
    box: (index: number) => boxes()[index],
    ticked: () => boxes().map(({ checked }) => checked),
    problem: () => element.querySelector('[role=status]')?.textContent.trim(),
    press(label: string) {
      [...element.querySelectorAll('button')].find((button) => button.textContent.trim() === label)?.click();
      TestBed.tick();
    },
  };
}
