/** Checks the remote's files and their hashes; last step of `npm run build:remote`. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { billProblems, writeBill } from './bill-of-materials.mjs';
import { fileProblems, inputProblems, report, sourceProblems } from './build-content.mjs';
import { firstScreenProblems } from './first-screen-size.mjs';
import { compressedSize } from './form-size.mjs';

const dist = 'dist/remote';

/** Scripts without a hash: a shell could not use `integrity` for them. */
function integrityProblems() {
  const pinned = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const hashOf = (file) =>
    createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64');
  return [
    ...scripts
      .filter((file) => pinned[file] !== `sha384-${hashOf(file)}`)
      .map((file) => `${file}: not in integrity.json`),
    ...Object.keys(pinned)
      .filter((file) => !readdirSync(dist).includes(file))
      .map((file) => `${file}: pinned, not there`),
  ];
}

// The build with its own Angular has the same sources as the one that shares it.
const inputs = Object.keys(JSON.parse(readFileSync('dist/remote-own/stats.json', 'utf8')).inputs);
writeBill();
report(`${dist}, ${inputs.length} sources`, [
  ...fileProblems(dist),
  ...inputProblems(inputs),
  ...sourceProblems(),
  ...integrityProblems(),
  ...billProblems(inputs),
  ...firstScreenProblems(JSON.parse(readFileSync('dist/first-screens.json', 'utf8')), compressedSize(dist)),
]);
