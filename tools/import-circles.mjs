import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ENDINGS = ['', '.ts', '.mts', '.mjs'];

/** @returns {Map<string, string[]>} the imports of each file among the others, including type imports */
export function importsOf(patterns) {
  const files = globSync(patterns, { exclude: (name) => name === 'node_modules' });
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const near = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      return [file, near.flatMap(({ fileName }) => found(join(dirname(file), fileName)) ?? [])];
    }),
  );
}

function found(path) {
  return ENDINGS.map((ending) => path + ending).find((file) => /\.m?[jt]s$/.test(file) && existsSync(file));
}

/** @returns {string[][]} files that import each other: the strongly connected components (Tarjan) */
export function circlesIn(imports) {
  const circles = [];
  const stack = [];
  const found = new Map();
  const low = new Map();
  const visit = (file) => {
    found.set(file, found.size);
    low.set(file, found.get(file));
    stack.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!found.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== found.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || imports.get(file)?.includes(file)) circles.push(circle.sort());
  };
  for (const file of imports.keys()) if (!found.has(file)) visit(file);
  return circles;
}
