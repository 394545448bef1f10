import { nextTask } from '../testing/until';
import type { HostSession, HostUser } from './host-contract';
import { watchHost } from './watch-host';

describe('watchHost (F70)', () => {
  it('stops a watch whose way to stop comes late, and hears nothing meanwhile', async () => {
    const stop = jasmine.createSpy('stop');
    const { heard, say, end, settle } = setup(() => Promise.resolve(stop));
    say(null);
    end();
    say(null);
    await settle();
    expect(heard()).toBe(1);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('hears nothing after its end from a watch that gives no way to stop', () => {
    const { heard, say, end } = setup(() => undefined);
    end();
    say(null);
    expect(heard()).toBe(0);
  });

  for (const [what, answer] of [
    ['throws', throwing],
    ['rejects', () => Promise.reject(new Error('no'))],
  ] as const) {
    it(`goes on in a shell whose watch ${what}`, async () => {
      const report = spyOn(globalThis, 'reportError');
      const { end, settle } = setup(answer);
      await settle();
      expect(end).not.toThrow();
      expect(report).toHaveBeenCalledTimes(1);
    });
  }
});

function throwing(): never {
  throw new Error('no');
}

function setup(answer: () => unknown) {
  let say: (user: HostUser | null) => void = () => undefined;
  const watch = (changed: typeof say) => {
    say = changed;
    return answer();
  };
  const changed = jasmine.createSpy('changed');
  const end = watchHost({ session: { watch } as HostSession }, changed);
  return {
    end,
    heard: () => changed.calls.count(),
    say: (user: HostUser | null) => say(user),
    settle: nextTask,
  };
}
