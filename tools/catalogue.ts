/** `npm run catalogue -- FILE…`: checks files of a catalogue, and names each fault with its line. */
import { readFileSync } from 'node:fs';
import { checkCatalogue } from './catalogue/check-catalogue';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('Sebutkan berkasnya: npm run catalogue -- catalogue/topics.json catalogue/errors.json');
  process.exit(2);
}
let faults = 0;
for (const file of files) {
  const found = checkCatalogue(file, readFileSync(file, 'utf8'));
  for (const { line, words } of found) console.log(`${file}:${line}: ${words}`);
  if (!found.length) console.log(`${file}: tidak ada kesalahan`);
  faults += found.length;
}
process.exitCode = faults ? 1 : 0;
