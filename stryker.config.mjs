/** Used by tools/mutation.mjs, which says what is mutated and which specs judge it. */
export default {
  packageManager: 'npm',
  plugins: ['./tools/mutation/page-runner.mjs'],
  testRunner: 'page',
  pageRunner: { specs: process.env.MUTATION_SPECS },
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.MUTATION_IGNORE_STATIC === 'yes',
  mutate: process.env.MUTATION_FILES?.split(','),
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  // For loops without end that no mutated line counts.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  tempDirName: 'dist/stryker',
  ignorePatterns: ['dist', 'coverage', '.angular', 'test-results', 'bench/node_modules'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'dist/stryker.json' },
  warnings: { slow: false },
};
