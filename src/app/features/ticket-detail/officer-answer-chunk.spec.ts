import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { nextTask } from '../../../testing/until';
import { aSession } from '../../../testing/samples';
import type { Session } from '../../domain/session';
import { ChunkLoader } from '../../chunks/chunk-loader';
import { OfficerAnswerChunk } from './officer-answer-chunk';

describe('OfficerAnswerChunk', () => {
  it('is loaded once, however often it is asked for before and after it is there', async () => {
    const { chunk, loads, answer } = setup(aSession('CSO_KPPN'));
    void chunk.load();
    expect(loads.calls.count()).toBe(1);
    answer(true);
    await nextTask();
    expect([chunk.loaded(), chunk.busy(), chunk.failed()]).toEqual([true, false, false]);
    await chunk.load();
    expect(loads.calls.count()).toBe(1);
  });

  it('is asked for again when it failed', async () => {
    const { chunk, loads, answer } = setup(aSession('CSO_KPPN'));
    answer(false);
    await nextTask();
    expect([chunk.loaded(), chunk.busy(), chunk.failed()]).toEqual([false, false, true]);
    void chunk.load();
    expect(loads.calls.count()).toBe(2);
    answer(true);
    await nextTask();
    expect([chunk.loaded(), chunk.failed()]).toEqual([true, false]);
  });

  it('is not asked for again when the same session is confirmed after a failure', async () => {
    const { chunk, loads, answer, confirm } = setup(aSession('CSO_KPPN'));
    answer(false);
    await nextTask();
    confirm(aSession('CSO_KPPN'));
    expect(loads.calls.count()).toBe(1);
    expect(chunk.failed()).toBeTrue();
  });

  for (const [who, session] of [
    ['a satker', aSession('SATKER')],
    ['nobody yet known', null],
  ] as const) {
    it(`is not loaded for ${who}`, () => {
      expect(setup(session).loads).not.toHaveBeenCalled();
    });
  }
});

function setup(session: Session | null) {
  const waiting: ((success: boolean) => void)[] = [];
  const loads = jasmine.createSpy('load').and.callFake(() => new Promise<boolean>((resolve) => waiting.push(resolve)));
  const chunks: Pick<ChunkLoader, 'load' | 'isBroken' | 'reloadPageFor' | 'reload'> = {
    load: loads,
    isBroken: () => false,
    reloadPageFor: () => Promise.resolve(false),
    reload: () => Promise.resolve(),
  };
  TestBed.configureTestingModule({ providers: [{ provide: ChunkLoader, useValue: chunks }] });
  const current = signal(session);
  const chunk = TestBed.runInInjectionContext(() => new OfficerAnswerChunk(current));
  TestBed.tick();
  const confirm = (again: Session): void => {
    current.set(again);
    TestBed.tick();
  };
  return { chunk, loads, answer: (success: boolean) => waiting.pop()?.(success), confirm };
}
