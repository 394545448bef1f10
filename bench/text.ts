/**
 * Calls every function of domain, words, ui and exports that takes a text, and the readers of responses, with 1 MB of
 * hostile text. Measures the time relative to a plain pass over the characters. Fails for a function that is not
 * linear, and for one that is missing in this benchmark. `npm run bench:text`
 */
import type { HttpHeaders } from '@angular/common/http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isLoginPage } from '../src/app/api/http/login-page';
import { readJson } from '../src/app/api/http/read-json';
import { readProblem } from '../src/app/api/http/read-problem';
import { readEtag } from '../src/app/api/wire/read-etag';
import { readInstant } from '../src/app/api/wire/read-instant';
import { readText } from '../src/app/api/wire/read-value';
import { hostileTexts } from './hostile-texts';
import { MEASURED, NO_USER_INPUT } from './text-functions';

const FOLDERS = ['domain', 'words', 'ui', 'exports'];
const LENGTH = 1_000_000;
const FIRST = 16_000;
/** Maximum ratio to a plain pass. jsPDF's Arabic shaping takes about 800, a quadratic function about 10,000. */
const MAX_RATIO = 2000;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  isLoginPage: (text) => isLoginPage({ has: () => false, get: () => text } as unknown as HttpHeaders, text),
  readJson,
  readProblem: (text) => readProblem(JSON.stringify({ code: text, fields: { subject: text } })),
  readEtag,
  readInstant,
  readText,
};

interface Found {
  readonly name: string;
  readonly ratio: number;
  readonly length: number;
  readonly hostile: string;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function plainPass(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Lengthens the text until the function is clearly not linear or the full length is reached. */
function measure(name: string, call: (text: string) => unknown, hostile: string): Found {
  let ratio = 0;
  call(textOf(hostile, FIRST / 8).text);
  for (let length = FIRST; ; length = Math.min(LENGTH, length * 8)) {
    const { text, plain } = textOf(hostile, length);
    let spent = timeOf(() => call(text));
    // Repeats a slow measurement, because another process may have used the processor.
    if (spent > 20 * plain)
      spent = Math.min(
        spent,
        timeOf(() => call(text)),
      );
    ratio = spent / plain;
    if (length === LENGTH || ratio > MAX_RATIO) return { name, ratio, length, hostile };
  }
}

const known = new Map<string, { readonly text: string; readonly plain: number }>();

function textOf(hostile: string, length: number): { readonly text: string; readonly plain: number } {
  const key = `${hostile} ${length}`;
  const text = known.get(key)?.text ?? hostileTexts[hostile]?.(length) ?? '';
  // A single pass over a short text is faster than the clock's resolution.
  const passes = (): number =>
    Math.max(
      0.05,
      timeOf(() => plainPass(text)),
    );
  const found = known.get(key) ?? { text, plain: Math.min(passes(), passes(), passes()) };
  known.set(key, found);
  return found;
}

/** `file#function` of every exported function that takes a text. */
function textFunctions(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^(?!.*\.spec\.ts$).*\.ts$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      return source.statements
        .filter((statement) => ts.isFunctionDeclaration(statement))
        .filter(
          ({ modifiers, parameters }) =>
            modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
            parameters.some(({ type }) => /^(string( \| null)?( \| undefined)?|unknown)$/.test(type?.getText() ?? '')),
        )
        .map((statement) => `${path.replace('src/app/', '').replace(/\.ts$/, '')}#${statement.name?.text ?? ''}`);
    });
}

const there = FOLDERS.flatMap((folder) => textFunctions(`src/app/${folder}`));
const unknown = there.filter((name) => !(name in MEASURED) && !NO_USER_INPUT.has(name));
const gone = [...Object.keys(MEASURED), ...NO_USER_INPUT].filter((name) => !there.includes(name));
const found = Object.entries({ ...MEASURED, ...READERS })
  .map(([name, call]) =>
    Object.keys(hostileTexts)
      .map((hostile) => measure(name, call, hostile))
      .reduce((worst, other) => (other.ratio > worst.ratio ? other : worst)),
  )
  .sort((a, b) => b.ratio - a.ratio);
console.table(
  found.map(({ name, ratio, length, hostile }) => ({ name, 'x plain pass': Math.round(ratio), length, hostile })),
);
const slow = found.filter(({ ratio }) => ratio > MAX_RATIO).map(({ name }) => name);
for (const [what, names] of Object.entries({ 'not linear': slow, 'not measured': unknown, 'no longer there': gone })) {
  if (names.length) {
    console.error(`${what}: ${names.join(', ')}`);
    process.exitCode = 1;
  }
}
