/**
 * Runs the tests that need only Node: tools, the mocks' servers and the documents. `node tools/test-node.mjs [FILE…]`
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const chosen = process.argv.slice(2);
const files = chosen.length > 0 ? chosen : globSync('{tools,mocks}/**/*.test.{ts,mjs}');

const tally = { passed: 0, failed: 0 };
const results = run({ files, concurrency: 2, execArgv: ['--import', 'tsx'] });
results.on('test:pass', ({ details }) => (tally.passed += Number(details.type !== 'suite')));
results.on('test:fail', ({ details }) => (tally.failed += Number(details.type !== 'suite')));
results.compose(spec()).pipe(process.stdout);
results.on('end', () => {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/node.json', JSON.stringify(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
});
