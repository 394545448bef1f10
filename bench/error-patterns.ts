/**
 * The known error messages in hostile texts of 10,000 characters: repeated pieces, the words of the patterns, and cut
 * examples. Prints the slowest text for one pattern and for all of them, as ratios to a plain pass over the same text.
 * `npm run bench:errors`
 */
import { readFileSync } from 'node:fs';
import { errorFinder, searchedText } from '../src/app/domain/catalogue/find-errors';
import type { KnownError } from '../src/app/domain/catalogue/catalogue';
import { hostileTexts } from './hostile-texts';

const LENGTH = 10_000;
const ROUNDS = 200;
/** Maximum ratio of one pattern. */
const MAX_RATIO = 20;

const { errors } = JSON.parse(readFileSync('src/assets/catalogue/errors.json', 'utf8')) as {
  errors: readonly (KnownError & { readonly examples: readonly string[] })[];
};
const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const pieces = errors.flatMap(({ examples, patterns }) => [
  ...examples.flatMap((example) => [example.slice(0, -1), `${example.split(' ')[0] ?? ''} `]),
  ...patterns.flatMap((pattern) => pattern.match(/[\p{L}]{3,}/gu) ?? []).map((word) => `${word} `),
]);
const texts = [...Object.values(hostileTexts).map((make) => make(LENGTH)), ...[...new Set(pieces)].map(repeated)];

function plainPass(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Microseconds of one call, the best of three batches, because another process may have used the processor. */
function timeOf(run: () => unknown): number {
  const batches = [0, 1, 2].map(() => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) run();
    return ((performance.now() - start) * 1000) / ROUNDS;
  });
  return Math.min(...batches);
}

const plain = timeOf(() => plainPass(repeated('abcdefgh ')));
const each = errors.flatMap(({ code, patterns }) =>
  patterns.map((pattern) => ({ code, regex: new RegExp(pattern, 'iu') })),
);
const one = { ratio: 0, code: '', text: '' };
for (const text of texts) {
  const searched = searchedText(text);
  for (const { code, regex } of each) {
    // A quick look first: only a pattern that is slow in one call is measured.
    const start = performance.now();
    regex.test(searched);
    if ((performance.now() - start) * 1000 < plain * one.ratio) continue;
    const ratio = timeOf(() => regex.test(searched)) / plain;
    if (ratio > one.ratio) Object.assign(one, { ratio, code, text: text.slice(0, 40) });
  }
}
const find = errorFinder(errors);
const all = Math.max(...texts.map((text) => timeOf(() => find(text)))) / plain;
console.log(
  `plain pass over ${LENGTH} characters: ${plain.toFixed(1)} µs; ${texts.length} texts, ${each.length} patterns`,
);
console.log(
  `slowest pattern: ${one.ratio.toFixed(1)} times (${one.code}, "${one.text}"); all of them: ${all.toFixed(0)} times`,
);
process.exitCode = one.ratio > MAX_RATIO ? 1 : 0;
