/**
 * Mutation tests: `npm run mutation [FILE or FOLDER…]`, by default domain, api, exports and state of src/app. Results of
 * files are kept in dist/mutation.json until the same files run again, so that a long run can be made in pieces.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const RESULTS = 'dist/mutation.json';
const FOLDERS = ['src/app/domain', 'src/app/api', 'src/app/exports', 'src/app/state'];

const chosen = process.argv.slice(2);
const paths = (chosen.length ? chosen : FOLDERS).map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''));
const files = paths
  .flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`) : [path]))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.spec.ts'));

/** A file is judged by the specs of its own layer: these load fast, and nothing far away covers for a missing spec. */
const layerOf = (file) => file.split('/').slice(0, -1).slice(0, 3).join('/');

const readResults = () => (existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {});

for (const [layer, own] of Object.entries(Object.groupBy(files, layerOf))) {
  const { status } = spawnSync('stryker', ['run'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MUTATION_SPECS: `${layer}/**/*.spec.ts`, MUTATION_FILES: own.join(',') },
  });
  if (status !== 0) process.exit(status ?? 1);
  const { files: fresh } = JSON.parse(readFileSync('dist/stryker.json', 'utf8'));
  const slim = Object.entries(fresh).map(([file, { source, mutants }]) => [
    file,
    mutants.map((one) => told(source, one)),
  ]);
  mkdirSync('dist', { recursive: true });
  writeFileSync(RESULTS, JSON.stringify({ ...readResults(), ...Object.fromEntries(slim) }, null, 1));
}

function told(source, { mutatorName, status, replacement, location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return { line: start.line, status, mutatorName, original: lines.join('\n'), replacement };
}

const counted = new Map();
for (const [file, mutants] of Object.entries(readResults())) {
  if (!existsSync(file)) continue;
  for (const { status, line, original, replacement } of mutants) {
    const isKilled = status === 'Killed' || status === 'Timeout';
    const isAlive = status === 'Survived' || status === 'NoCoverage';
    if (!isKilled && !isAlive) continue;
    const count = counted.get(layerOf(file)) ?? { killed: 0, all: 0 };
    counted.set(layerOf(file), { killed: count.killed + Number(isKilled), all: count.all + 1 });
    if (isAlive && files.includes(file)) console.log(`${status} ${file}:${line}\n  - ${original}\n  + ${replacement}`);
  }
}

const score = ({ killed, all }) => `${((100 * killed) / all).toFixed(1)}% (${killed} of ${all})`;
for (const [layer, count] of counted) console.log(`${layer}: ${score(count)}`);
const sum = (key) => [...counted.values()].reduce((total, count) => total + count[key], 0);
console.log(`mutation score: ${score({ killed: sum('killed'), all: sum('all') })}`);
