import { signal } from '@angular/core';
import { shownActions } from './shown-actions';

describe('shownActions', () => {
  it('follow the ticket', () => {
    const { current, shown } = setup();
    current.set(new Set(['Balas']));
    expect([...shown.actions()]).toEqual(['Balas']);
    expect(shown.outdated()).toBeFalse();
  });

  it('stay as the user saw them until the hold ends', () => {
    const { current, hold, shown } = setup();
    hold.set(true);
    current.set(new Set(['Balas']));
    expect([...shown.actions()]).toEqual(['Selesaikan']);
    expect(shown.outdated()).toBeTrue();
    hold.set(false);
    expect([...shown.actions()]).toEqual(['Balas']);
    expect(shown.outdated()).toBeFalse();
  });

  it('are those of the ticket once the user has read so, and are held from there', () => {
    const { current, hold, shown } = setup();
    hold.set(true);
    current.set(new Set(['Balas']));
    shown.release();
    expect([...shown.actions()]).toEqual(['Balas']);
    expect(shown.outdated()).toBeFalse();
    current.set(new Set(['Selesaikan', 'Balas']));
    expect([...shown.actions()]).toEqual(['Balas']);
    expect(shown.outdated()).toBeTrue();
  });

  it('are not outdated by another set of the same actions', () => {
    const { current, hold, shown } = setup();
    hold.set(true);
    current.set(new Set(['Selesaikan']));
    expect(shown.outdated()).toBeFalse();
  });

  it('are none at once where the ticket allows nothing any more', () => {
    const { current, hold, shown } = setup();
    hold.set(true);
    current.set(new Set());
    expect([...shown.actions()]).toEqual([]);
    current.set(new Set(['Balas']));
    expect([...shown.actions()]).toEqual(['Balas']);
  });
});

function setup() {
  const current = signal<ReadonlySet<string>>(new Set(['Selesaikan']));
  const hold = signal(false);
  const shown = shownActions(current, hold);
  expect([...shown.actions()]).toEqual(['Selesaikan']);
  return { current, hold, shown };
}
