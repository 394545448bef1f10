import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleSpecs } from './bundle.mjs';
import { SpecPage } from './spec-page.mjs';

/** Durations of the specs in ms. The dry run writes the file for the processes that run mutants. */
const DURATIONS = 'spec-durations.json';

/** A spec that timed out still runs, and may disturb the next ones. */
const hasTimedOut = (failure = '') => /Async function did not complete|waited in vain/.test(failure);

/**
 * Runs the specs in one page: esbuild bundles them once, and a mutant is switched on in the loaded code. Only mutants
 * that act while the modules load need a new page.
 */
class PageRunner {
  static inject = [commonTokens.options];

  killersByFile = {};

  constructor({ pageRunner: { specs } }) {
    this.specs = specs;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.page = await SpecPage.open(await bundleSpecs(this.specs));
    await this.page.load();
  }

  async dryRun() {
    const run = await this.page.run({ bail: false });
    writeFileSync(DURATIONS, JSON.stringify(Object.fromEntries(run.specs.map(({ id, duration }) => [id, duration]))));
    const mutantCoverage = await this.page.coverage();
    if (!mutantCoverage) throw new Error('the specs load no file that is to be mutated');
    return { ...resultOf(run), mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, reloadEnvironment }) {
    this.durations ??= JSON.parse(readFileSync(DURATIONS, 'utf8'));
    const { durations } = this;
    const killers = (this.killersByFile[activeMutant.fileName] ??= new Set());
    // First the specs that killed other mutants of this file, then the fast ones, because the first failure ends the
    // run.
    const costOf = (id) => (killers.has(id) ? -1 : durations[id]);
    const ids = (testFilter ?? Object.keys(durations)).toSorted((a, b) => costOf(a) - costOf(b));
    const options = { ids, mutant: activeMutant.id, hitLimit, bail: !disableBail, durations };

    if (reloadEnvironment || this.pageIsDirty) await this.page.load(reloadEnvironment ? activeMutant.id : undefined);
    let run = await this.page.run(options);
    if (!reloadEnvironment && (await this.failsWithoutMutant(run))) {
      await this.page.load();
      run = await this.page.run(options);
    }
    for (const { id, status } of run.specs) if (status === 'failed') killers.add(id);
    this.pageIsDirty = reloadEnvironment || run.specs.some(({ failure }) => hasTimedOut(failure));
    return toMutantRunResult(determineHitLimitReached(run.hitCount, hitLimit) ?? resultOf(run));
  }

  /** Whether the failed specs also fail without the mutant, because an earlier mutant has changed the page. */
  async failsWithoutMutant({ specs, broken }) {
    const red = specs.filter(({ status }) => status === 'failed');
    if (red.length === 0) return broken !== undefined;
    if (red.some(({ failure }) => hasTimedOut(failure))) return false;
    return (await this.page.run({ ids: red.map(({ id }) => id), bail: true })).broken !== undefined;
  }

  async dispose() {
    await this.page?.close();
  }
}

const STATUS = { passed: TestStatus.Success, failed: TestStatus.Failed, pending: TestStatus.Skipped };

function resultOf({ specs, broken }) {
  const tests = specs.map(({ id, fullName, status, duration, failure }) => ({
    id,
    name: fullName,
    timeSpentMs: duration ?? 0,
    status: STATUS[status],
    failureMessage: failure,
  }));
  // Module errors and failures outside of a spec count as failures, too.
  if (broken !== undefined && !tests.some(({ status }) => status === TestStatus.Failed)) {
    const outside = { id: 'outside', name: 'outside of a spec', timeSpentMs: 0, status: TestStatus.Failed };
    tests.push({ ...outside, failureMessage: broken });
  }
  return { status: DryRunStatus.Complete, tests };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'page', PageRunner)];

export const strykerValidationSchema = {
  properties: {
    pageRunner: {
      type: 'object',
      required: ['specs'],
      properties: { specs: { description: 'Glob of the specs that judge.', type: 'string' } },
    },
  },
};
