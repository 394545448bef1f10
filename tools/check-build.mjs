/** Checks the production build; runs after `ng build --stats-json`. */
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblems, inputProblems, report, sourceProblems } from './build-content.mjs';
import { exportSizeProblems } from './export-size.mjs';
import { compressedSize, formExtraProblems, formSizeProblems } from './form-size.mjs';
import { billProblems, writeBill } from './bill-of-materials.mjs';

const dist = 'dist/app';
const stats = 'dist/app-stats.json';
renameSync(join(dist, 'stats.json'), stats);

const metafile = JSON.parse(readFileSync(stats, 'utf8'));
const inputs = Object.keys(metafile.inputs);
writeBill();
report(`${dist}, ${inputs.length} sources`, [
  ...fileProblems(dist),
  ...inputProblems(inputs),
  ...sourceProblems(),
  ...exportSizeProblems(dist),
  ...formSizeProblems(metafile.outputs, compressedSize(dist)),
  ...formExtraProblems(metafile.outputs, compressedSize(dist)),
  ...billProblems(inputs),
]);
