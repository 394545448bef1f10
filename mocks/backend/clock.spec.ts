import { WorldClock, type ClockMode } from './clock';

describe('the clock of a world', () => {
  for (const [mode, expected] of [
    ['running', 5000],
    ['frozen', 0],
    ['held', 0],
  ] as const) {
    it(`${mode}: is ${expected} ms on after five seconds`, () => {
      const { clock, pass } = setup(mode);
      pass(5000);

      expect(clock.now()).toBe(expected);
    });
  }

  it('runs once released, and only if it was held', () => {
    const held = setup('held');
    const frozen = setup('frozen');
    for (const { clock, pass } of [held, frozen]) {
      pass(5000);
      clock.release();
      pass(2000);
    }

    expect([held.clock.now(), frozen.clock.now()]).toEqual([2000, 0]);
  });

  it('catches up with a later moment, and never goes back', () => {
    for (const mode of ['running', 'frozen', 'held'] as const) {
      const { clock } = setup(mode);
      clock.catchUp(3000);
      clock.catchUp(1000);
      expect(clock.now()).withContext(mode).toBe(3000);
    }
  });

  it('can be put forward in every mode', () => {
    for (const mode of ['running', 'frozen', 'held'] as const) {
      const { clock } = setup(mode);
      clock.advance(3);
      expect(clock.now()).withContext(mode).toBe(3000);
    }
  });
});

function setup(mode: ClockMode) {
  let real = 1_000_000;
  const clock = new WorldClock({ at: 0, mode }, () => real);
  return { clock, pass: (ms: number) => (real += ms) };
}
