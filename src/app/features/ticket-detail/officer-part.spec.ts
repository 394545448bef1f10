import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { nextTurn } from '../../../testing/until';
import { sessionOf } from '../../../testing/samples';
import type { Session } from '../../domain/session';
import { ChunkLoader } from '../../chunks/chunk-loader';
import { OfficerPart } from './officer-part';

describe('OfficerPart', () => {
  it('is loaded once, however often it is asked for before and after it is there', async () => {
    const { part, arrivals, answer } = setup(sessionOf('CSO_KPPN'));
    void part.load();
    expect(arrivals.calls.count()).toBe(1);
    answer(true);
    await nextTurn();
    expect([part.there(), part.busy(), part.lost()]).toEqual([true, false, false]);
    await part.load();
    expect(arrivals.calls.count()).toBe(1);
  });

  it('is asked for again when it was lost', async () => {
    const { part, arrivals, answer } = setup(sessionOf('CSO_KPPN'));
    answer(false);
    await nextTurn();
    expect([part.there(), part.busy(), part.lost()]).toEqual([false, false, true]);
    void part.load();
    expect(arrivals.calls.count()).toBe(2);
    answer(true);
    await nextTurn();
    expect([part.there(), part.lost()]).toEqual([true, false]);
  });

  for (const [who, session] of [
    ['a satker', sessionOf('SATKER')],
    ['nobody yet known', null],
  ] as const) {
    it(`is not loaded for ${who}`, () => {
      expect(setup(session).arrivals).not.toHaveBeenCalled();
    });
  }
});

function setup(session: Session | null) {
  const waiting: ((arrived: boolean) => void)[] = [];
  const arrivals = jasmine
    .createSpy('arrives')
    .and.callFake(() => new Promise<boolean>((resolve) => waiting.push(resolve)));
  const parts = { load: arrivals, reloadPageFor: () => Promise.resolve(false), reload: () => undefined };
  TestBed.configureTestingModule({ providers: [{ provide: ChunkLoader, useValue: parts }] });
  const part = TestBed.runInInjectionContext(() => new OfficerPart(signal(session)));
  TestBed.tick();
  return { part, arrivals, answer: (arrived: boolean) => waiting.pop()?.(arrived) };
}
