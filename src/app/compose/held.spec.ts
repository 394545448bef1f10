import { signal } from '@angular/core';
import { held } from './held';

describe('held', () => {
  it('follows what is offered', () => {
    const { offered, shown } = setup();
    offered.set('Balas');
    expect(shown()).toBe('Balas');
  });

  it('stays as the user saw it until it is let go', () => {
    const { offered, hold, shown } = setup();
    hold.set(true);
    offered.set('Balas');
    expect(shown()).toBe('Selesaikan');
    hold.set(false);
    expect(shown()).toBe('Balas');
  });

  it('holds back no taking away', () => {
    const { offered, hold, shown } = setup();
    hold.set(true);
    offered.set(null);
    expect(shown()).toBeNull();
  });
});

function setup() {
  const offered = signal<string | null>('Selesaikan');
  const hold = signal(false);
  const shown = held(offered, hold);
  expect(shown()).toBe('Selesaikan');
  return { offered, hold, shown };
}
