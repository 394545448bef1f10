/** Runs in the page between Jasmine and the specs. Lets the runner run chosen specs repeatedly. */
(() => {
  const env = jasmine.getEnv();
  const stryker = (globalThis.__stryker__ ??= {});
  let results = [];
  let limitOf;

  env.configure({ random: false, autoCleanClosures: false });
  env.addReporter({
    // Code before the first spec of a suite (beforeAll) belongs to no spec.
    suiteStarted: () => (stryker.currentTestId = undefined),
    specStarted({ id }) {
      stryker.currentTestId = id;
      jasmine.DEFAULT_TIMEOUT_INTERVAL = limitOf(id);
    },
    specDone: (spec) => {
      if (spec.status !== 'excluded') results.push(spec);
    },
  });

  /**
   * Runs specs while a mutant is active.
   *
   * @param options without `ids`, all specs run; durations and limits are in ms
   */
  globalThis.runSpecs = async ({ ids, mutant, hitLimit, bail, durations }) => {
    results = [];
    limitOf = (id) => (durations ? 5_000 + 10 * (durations[id] ?? 0) : 300_000);
    env.configure({ stopOnSpecFailure: bail, stopSpecOnExpectationFailure: bail });
    Object.assign(stryker, { activeMutant: mutant, hitCount: hitLimit && 0, hitLimit });
    const { overallStatus, failedExpectations } = await env.execute(ids);
    stryker.activeMutant = undefined;
    return {
      broken: overallStatus === 'failed' ? (failedExpectations[0]?.message ?? 'no spec ran') : undefined,
      hitCount: stryker.hitCount,
      specs: results.map(({ id, fullName, status, duration, failedExpectations: [first] }) => {
        return { id, fullName, status, duration, failure: first?.message };
      }),
    };
  };
})();
