/** Used by tools/mutation.mjs, which says what is mutated and which specs judge it. */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/karma-runner'],
  testRunner: 'karma',
  karma: {
    projectType: 'angular-cli',
    configFile: 'karma.conf.cjs',
    ngConfig: { testArguments: { include: process.env.MUTATION_SPECS, sourceMap: 'false' } },
  },
  coverageAnalysis: 'perTest',
  mutate: process.env.MUTATION_FILES?.split(','),
  concurrency: 2,
  timeoutMS: 60_000,
  tempDirName: 'dist/stryker',
  ignorePatterns: ['dist', 'coverage', '.angular', 'test-results', 'bench/node_modules'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'dist/stryker.json' },
  warnings: { slow: false },
};
