import { type Signal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { secondsLeft } from './seconds-left';

const NOW = new Date('2024-03-21T12:24:00+07:00');

describe('secondsLeft', () => {
  let passed = 0;
  /** Advances the time by `asleep` ms without timers, as in a suspended page, and then by `ms` with timers. */
  const pass = (ms: number, asleep = 0): void => {
    passed += ms + asleep;
    jasmine.clock().tick(ms);
  };

  beforeEach(() => {
    jasmine.clock().install().mockDate(NOW);
    spyOn(performance, 'now').and.callFake(() => passed);
  });
  afterEach(() => jasmine.clock().uninstall());

  it('counts down to zero, second by second', () => {
    const { left } = setup(3);
    const seen = [left()];
    for (let second = 0; second < 4; second++) {
      pass(1_000);
      seen.push(left());
    }
    expect(seen).toEqual([3, 2, 1, 0, 0]);
  });

  it('goes by the clock, not by how often a browser lets its timer run', () => {
    const { left } = setup(30);
    pass(1_000, 20_000);
    expect(left()).toBe(9);
  });

  it('goes on when this machine’s clock is set (F68)', () => {
    const { left } = setup(30);
    jasmine.clock().mockDate(new Date(NOW.getTime() - 3_600_000));
    pass(10_000);
    expect(left()).toBe(20);
  });

  it('restarts with the seconds of the next response', () => {
    const { left, ask } = setup(30);
    pass(10_000);
    ask(5);
    expect(left()).toBe(5);
    pass(2_000);
    expect(left()).toBe(3);
  });
});

function setup(seconds: number): { left: Signal<number>; ask: (seconds: number) => void } {
  const asked = signal(seconds);
  const left = TestBed.runInInjectionContext(() => secondsLeft(asked));
  TestBed.tick();
  return {
    left,
    ask: (more) => {
      asked.set(more);
      TestBed.tick();
    },
  };
}
