import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { nextTask } from '../../../testing/until';
import { settledTimes } from './settled-times';
import type { KnownTimes, WorkingTimes } from './working-times';

const TIMES = {} as WorkingTimes;

describe('settledTimes', () => {
  afterEach(() => jasmine.clock().uninstall());

  it('are there at once when it is known whether there is a calendar', async () => {
    for (const known of [TIMES, null]) expect(await setup(known).settled).toBe(known);
  });

  it('wait for the calendar', async () => {
    const { times, settled, told } = setup(undefined);
    TestBed.tick();
    await nextTask();
    expect(told).toEqual([]);
    times.set(TIMES);
    TestBed.tick();
    expect(await settled).toBe(TIMES);
  });

  it('are none when the calendar takes too long, whatever comes later', async () => {
    const { times, settled } = setup(undefined);
    jasmine.clock().tick(10_000);
    expect(await settled).toBeNull();
    times.set(TIMES);
    expect(() => TestBed.tick()).not.toThrow();
  });
});

function setup(known: KnownTimes) {
  jasmine.clock().uninstall();
  jasmine.clock().install();
  const times = signal<KnownTimes>(known);
  const told: (WorkingTimes | null)[] = [];
  const settled = settledTimes(times, TestBed.inject(Injector));
  void settled.then((value) => told.push(value));
  return { times, settled, told };
}
