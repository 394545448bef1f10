/**
 * Lets a timer that was started before jasmine's mock clock be cleared while that clock is installed. The mock clock knows
 * its own timers alone; one of RxJS that goes on after it was cleared throws, in whichever spec runs then.
 */
const real = {
  clearTimeout: window.clearTimeout.bind(window),
  clearInterval: window.clearInterval.bind(window),
};
const clock = jasmine.clock();
const install = clock.install.bind(clock);

clock.install = () => {
  const installed = install();
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const mocked = window[name];
    window[name] = (id) => {
      mocked(id);
      // The ids of the mock clock begin at 10^12, where no real timer is.
      real[name](id);
    };
  }
  return installed;
};
