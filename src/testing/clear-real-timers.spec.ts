// Every spec has the change that this import makes: all files are loaded before the first spec runs.
import './clear-real-timers';

describe('a timer that was started before the mock clock', () => {
  it('can be cleared while the mock clock is installed', async () => {
    const early = jasmine.createSpy('early');
    const timer = setInterval(early, 1);
    jasmine.clock().install();
    clearInterval(timer);
    jasmine.clock().uninstall();
    await twoTicks();
    expect(early).not.toHaveBeenCalled();
  });
});

/** Resolves when a later timer of the same period has run twice. */
function twoTicks(): Promise<void> {
  return new Promise((resolve) => {
    let ticks = 0;
    const timer = setInterval(() => {
      if (++ticks < 2) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
}
