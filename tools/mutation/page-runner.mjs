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

/** Of each spec in ms, left by the trial run in the sandbox for all processes that judge mutants. */
const DURATIONS = 'spec-durations.json';

/** A spec that was given up runs on, and may disturb the next ones. */
const isLate = (failure = '') => /Async function did not complete|waited in vain/.test(failure);

/**
 * Runs the specs in one page that stays open: esbuild puts them together once, and a mutant is switched on in the code
 * that is loaded already. Only mutants that act while the modules load ask for a new page.
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
    // First what found others in this file, then the quick ones: most mutants need no more.
    const costOf = (id) => (killers.has(id) ? -1 : durations[id]);
    const ids = (testFilter ?? Object.keys(durations)).toSorted((a, b) => costOf(a) - costOf(b));
    const options = { ids, mutant: activeMutant.id, hitLimit, bail: !disableBail, durations };

    if (reloadEnvironment || this.spoilt) await this.page.load(reloadEnvironment ? activeMutant.id : undefined);
    let run = await this.page.run(options);
    if (!reloadEnvironment && (await this.isRedAnyway(run))) {
      await this.page.load();
      run = await this.page.run(options);
    }
    for (const { id, status } of run.specs) if (status === 'failed') killers.add(id);
    this.spoilt = reloadEnvironment || run.specs.some(({ failure }) => isLate(failure));
    return toMutantRunResult(determineHitLimitReached(run.hitCount, hitLimit) ?? resultOf(run));
  }

  /** Whether what failed also fails without the mutant: an earlier one has left its mark on the page. */
  async isRedAnyway({ specs, broken }) {
    const red = specs.filter(({ status }) => status === 'failed');
    if (red.length === 0) return broken !== undefined;
    if (red.some(({ failure }) => isLate(failure))) return false;
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
  // Also red: modules that do not load, and a failure outside of a spec.
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
