import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ts from 'typescript';

const DOCUMENT = 'docs/embedding.md';

/** A package that shells have and this repository has not. */
const FOREIGN = `declare module '@angular-architects/module-federation' {
  export function loadRemoteModule<T>(remote: { type: 'module'; remoteEntry: string; exposedModule: string }): Promise<T>;
}`;

const snippets = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^## (.+)|^```ts\n([^]*?)^```/gm)].reduce<
  { chapter: string; code: string }[]
>((found, [, chapter, code]) => [...found, { chapter: chapter ?? found.at(-1)?.chapter ?? '', code: code ?? '' }], []);

test('every snippet of the document for shells compiles as it stands, beside a copy of the contract', () => {
  const at = (name: string): string => test.info().outputPath(name);
  copyFileSync('src/remote/host-contract.ts', at('host-contract.ts'));
  writeFileSync(at('foreign.d.ts'), FOREIGN);
  const files = snippets
    .filter(({ code }) => code)
    .map(({ chapter, code }, index) => {
      const file = at(`${index}-${chapter.replace(/\W+/g, '-').toLowerCase()}.ts`);
      writeFileSync(file, code);
      return file;
    });
  expect(files.length).toBeGreaterThan(4);

  const program = ts.createProgram([at('foreign.d.ts'), ...files], {
    strict: true,
    noEmit: true,
    experimentalDecorators: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    skipLibCheck: true,
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(problems).toEqual([]);
});

test('the document names every event, every failure reason and every part of the contract', () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  const contract = readFileSync('src/remote/host-contract.ts', 'utf8');
  const events = /interface HostEvents \{([^]*?)\n\}/.exec(contract)?.[1] ?? '';
  const names = [...events.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name);
  const reasons = [...(/reason: ((?:'\w+'(?: \| )?)+)/.exec(contract)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, one]) => one,
  );
  expect(names).toContain('waiting');
  expect(reasons).toContain('contract');
  for (const name of [...names, ...reasons]) expect(document).toContain(`\`${name ?? ''}\``);
});
