import { basename } from 'node:path';
import ts from 'typescript';
import type { GenericSchema } from 'valibot';
import { errorFinder } from '../../src/app/domain/catalogue/find-errors';
import { issueWords } from '../../src/app/services/catalogue/catalogue-problem';
import { CATALOGUE_SCHEMAS } from '../../src/app/services/catalogue/catalogue-schema';
import { answersSchema } from '../../src/app/services/ready-answers/answers-schema';
import { noticesSchema } from '../../src/app/services/notices/notices-schema';
import { WORKING_TIME_SCHEMAS } from '../../src/app/services/catalogue/working-time-schemas';
import { calendarTestFaults } from './calendar-tests';

const SCHEMAS = { ...CATALOGUE_SCHEMAS, ...WORKING_TIME_SCHEMAS, answers: answersSchema, notices: noticesSchema };

/** A fault of a file: line from 1, and Indonesian words for the administrator. */
export interface CatalogueFault {
  readonly line: number;
  readonly words: string;
}

type Path = readonly (string | number)[];

/**
 * Faults of one file of a catalogue, in the order of their lines: JSON, the form of docs/catalogue.md, and the examples
 * of error messages.
 *
 * @param file path; its name says which part the file is
 */
export function checkCatalogue(file: string, json: string): readonly CatalogueFault[] {
  const part = basename(file, '.json');
  if (!(part in SCHEMAS)) {
    const names = Object.keys(SCHEMAS).map((name) => `${name}.json`);
    return [{ line: 1, words: `nama berkas harus salah satu dari ${names.join(', ')}` }];
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return [{ line: lineOfSyntax(file, json), words: `bukan JSON yang sah (${(error as Error).message})` }];
  }
  const schema = SCHEMAS[part as keyof typeof SCHEMAS] as GenericSchema;
  const { issues = [] } = schema['~run']({ value }, {});
  const found = issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    return { line: lineOf(file, json, keys), words: `${namePath(keys)}: ${issueWords(issue)}` };
  });
  if (found.length) return [...found].sort((a, b) => a.line - b.line);
  if (part === 'errors') return exampleFaults(file, json, value as ErrorsFile).toSorted((a, b) => a.line - b.line);
  if (part !== 'calendar') return [];
  return calendarTestFaults(value).map(({ at, words }) => ({ line: lineOf(file, json, ['tests', at]), words }));
}

interface ErrorsFile {
  readonly errors: readonly (Parameters<typeof errorFinder>[0][number] & {
    readonly examples?: readonly string[];
    readonly notExamples?: readonly string[];
  })[];
}

/** Examples that a pattern misses, and texts that it must not find. */
function exampleFaults(file: string, json: string, { errors }: ErrorsFile): readonly CatalogueFault[] {
  return errors.flatMap((error, at) => {
    const finds = errorFinder([error]);
    const fault = (list: 'examples' | 'notExamples', expected: boolean, words: string) =>
      (error[list] ?? []).flatMap((text, i) =>
        finds(text).length > 0 === expected
          ? []
          : { line: lineOf(file, json, ['errors', at, list, i]), words: `${error.code}: ${words} "${text}"` },
      );
    return [
      ...fault('examples', true, 'tidak ada pola yang cocok dengan contoh'),
      ...fault('notExamples', false, 'pola cocok dengan bukan contoh'),
    ];
  });
}

const namePath = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '') || 'isi berkas';

/** Line of the value at the path, or of the nearest value around it. */
function lineOf(file: string, json: string, path: Path): number {
  const source = ts.parseJsonText(file, json);
  let node: ts.Node | undefined = source.statements[0]?.expression;
  for (const key of path) {
    const next = node && childOf(node, key);
    if (!next) break;
    node = next;
  }
  return source.getLineAndCharacterOfPosition(node?.getStart(source) ?? 0).line + 1;
}

function childOf(node: ts.Node, key: string | number): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(key)];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find(
    (each): each is ts.PropertyAssignment =>
      ts.isPropertyAssignment(each) && ts.isStringLiteral(each.name) && each.name.text === key,
  );
  return property?.initializer;
}

/** Line of the first syntax error. */
function lineOfSyntax(file: string, json: string): number {
  const source = ts.parseJsonText(file, json) as ts.JsonSourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[];
  };
  const at = source.parseDiagnostics[0]?.start ?? 0;
  return source.getLineAndCharacterOfPosition(at).line + 1;
}
