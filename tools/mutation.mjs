/**
 * Mutation tests: `npm run mutation [-- --without-static FILE or FOLDER…]`, by default domain, api, exports, services
 * and state of src/app.
 * dist/mutation.json stores the results by file, so that a long run can be split.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { layerOf, mutantIn, scoresOf, survivorsOf } from './mutation/score.mjs';

const RESULTS = 'dist/mutation.json';
const FOLDERS = ['src/app/domain', 'src/app/api', 'src/app/exports', 'src/app/services', 'src/app/state'];

const WITHOUT_STATIC = '--without-static';
const chosen = process.argv.slice(2).filter((one) => one !== WITHOUT_STATIC);
const ignoreStatic = process.argv.includes(WITHOUT_STATIC) ? 'yes' : '';
const files = (chosen.length > 0 ? chosen : FOLDERS)
  .flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`) : [path]))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.spec.ts'));

/** Results of files that still exist. */
function readResults() {
  const stored = existsSync(RESULTS) ? Object.entries(JSON.parse(readFileSync(RESULTS, 'utf8'))) : [];
  return Object.fromEntries(stored.filter(([file]) => existsSync(file)));
}

for (const [layer, own] of Object.entries(Object.groupBy(files, layerOf))) {
  const { status, error } = spawnSync('stryker', ['run'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      MUTATION_SPECS: `${layer}/**/*.spec.ts`,
      MUTATION_FILES: own.join(','),
      MUTATION_IGNORE_STATIC: ignoreStatic,
    },
  });
  if (error) console.error(`Stryker does not start (${error.message}): npm ci, then npm run mutation.`);
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync('dist/stryker.json', 'utf8'));
  const fresh = Object.entries(report.files).map(([file, { source, mutants }]) => [
    file,
    mutants.map((mutant) => mutantIn(source, mutant)),
  ]);
  writeFileSync(RESULTS, JSON.stringify({ ...readResults(), ...Object.fromEntries(fresh) }, null, 1));
}

const results = readResults();
for (const { file, line, status, original, replacement } of survivorsOf(results, files)) {
  console.log(`${status} ${file}:${line}\n  - ${original}\n  + ${replacement}`);
}
console.log(scoresOf(results).join('\n'));
