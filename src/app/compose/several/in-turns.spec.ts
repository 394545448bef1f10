import { from, map, NEVER, type Observable, of, Subject } from 'rxjs';
import { inTurns, type InTurns } from './in-turns';

describe('inTurns', () => {
  it('runs each task once, four at a time, in their order', () => {
    const { begun, end, seen, completed } = setup(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    end('c');
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const id of ['a', 'b', 'd', 'e', 'f']) end(id);
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(seen.filter((line) => line.startsWith('f'))).toEqual(['f begun', 'f result']);
    expect(completed()).toBeTrue();
  });

  it('begins nothing after a stop, and waits for what is under way', () => {
    const { begun, end, seen, completed, stop } = setup(['a', 'b', 'c'], { atOnce: 1 });
    stop.next();
    expect(begun).toEqual(['a']);
    expect(seen).toEqual(['a begun']);
    end('a');
    expect(seen).toEqual(['a begun', 'a result', 'b stopped', 'c stopped']);
    expect(completed()).toBeTrue();
  });

  it('begins nothing after a result with which no other can succeed', () => {
    const { begun, end, seen } = setup(['a', 'b', 'c', 'd'], { atOnce: 2, endsAll: (id) => id === 'b' });
    end('b');
    end('a');
    expect(begun).toEqual(['a', 'b']);
    expect(seen.slice(2)).toEqual(['b result', 'c stopped', 'd stopped', 'a result']);
  });

  it('gives every stage of a task', () => {
    const seen: unknown[] = [];
    inTurns([1], { run: () => of('first', 'last') }).subscribe(({ turn }) =>
      seen.push('result' in turn ? turn.result : turn.state),
    );
    expect(seen).toEqual(['begun', 'first', 'last']);
  });

  it('ends what is under way, and the queue, when nobody listens any more', () => {
    const { begun, unsubscribe, open, stop } = setup(['a', 'b'], { atOnce: 1 });
    unsubscribe();
    expect(open()).toBe(0);
    expect(stop.observed).toBeFalse();
    expect(begun).toEqual(['a']);
  });

  it('begins anew for each listener', () => {
    const runs: number[] = [];
    const tasks = inTurns([1, 2], { run: (id) => from([runs.push(id)]).pipe(map(() => NEVER)) });
    tasks.subscribe();
    tasks.subscribe();
    expect(runs).toEqual([1, 2, 1, 2]);
  });
});

function setup(ids: readonly string[], options: Partial<InTurns<string, string>> = {}) {
  const begun: string[] = [];
  const seen: string[] = [];
  const answers = new Map<string, Subject<string>>();
  const stop = new Subject<void>();
  let completed = false;
  const run = (id: string): Observable<string> => {
    begun.push(id);
    const answer = new Subject<string>();
    answers.set(id, answer);
    return answer;
  };
  const subscription = inTurns(ids, { run, stop, ...options }).subscribe({
    next: ({ item, turn }) => seen.push(`${item} ${turn.state}`),
    complete: () => (completed = true),
  });
  return {
    begun,
    seen,
    stop,
    completed: () => completed,
    unsubscribe: () => subscription.unsubscribe(),
    open: () => [...answers.values()].filter((answer) => answer.observed).length,
    end: (id: string) => {
      answers.get(id)?.next(id);
      answers.get(id)?.complete();
    },
  };
}
