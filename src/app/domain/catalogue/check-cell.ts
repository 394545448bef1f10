import { clip } from '../text';
import type { FormContext, FormFinding } from './form-check';
import type { FormColumn, FormRules } from './form-rules';

type CellFinding = Pick<FormFinding, 'hint' | 'level' | 'message'>;

/** What is wrong with one cell of a form. */
export type CellCheck = (text: string) => readonly CellFinding[];

/** A number of more than 15 digits that Excel has stored as a number. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/i;
/** Characters of an unknown role that the message repeats. */
const LONGEST_ROLE = 40;
const STORED_AS_TEXT =
  'Excel membulatkan angka yang panjang. Ubah format sel menjadi Teks (Text), lalu ketik ulang angkanya.';

/** Returns the check for the cells of a column. */
export function cellCheck(rules: FormRules, column: FormColumn, context: FormContext): CellCheck {
  const pattern = new RegExp(column.pattern, `u${column.flags ?? ''}`);
  const example = rules.samples?.valid[0]?.[rules.columns.indexOf(column)];
  const hint = example === undefined ? null : `Contoh: ${example}`;
  const isText = rules.layout?.asText?.includes(column.key);
  const judges = (column.rules ?? []).flatMap((rule) => JUDGES[rule]?.(rules, column, context) ?? []);
  return (text) => {
    if (!text) return column.required ? [error(filled(rules.empty, { header: column.header }), hint)] : [];
    if (!pattern.test(text)) {
      return [error(messageOf(column, 'pattern', context), isText && ROUNDED.test(text) ? STORED_AS_TEXT : hint)];
    }
    return judges.flatMap((judge) => judge(text));
  };
}

const JUDGES: Readonly<
  Partial<Record<string, (rules: FormRules, column: FormColumn, context: FormContext) => CellCheck>>
> = {
  own: (_, column, context) => (text) =>
    context.satkerCode === null || text === context.satkerCode ? [] : [error(messageOf(column, 'own', context), null)],
  role: ({ roles }, column, context) => {
    const known = new Set([...roles.official, ...roles.field]);
    // A new role may be right before the catalogue knows it.
    return (text) =>
      text
        .split(column.separator ?? ',')
        .map((role) => role.trim())
        .filter((role) => !known.has(role))
        .map((role) => ({
          level: 'warning',
          message: messageOf(column, 'role', context, clip(role, LONGEST_ROLE)),
          hint: null,
        }));
  },
  real: (_, column, context) => (text) => (dateOf(text) ? [] : [error(messageOf(column, 'real', context), null)]),
  notFuture: (_, column, context) => (text) =>
    (dateOf(text) ?? '') > context.today ? [error(messageOf(column, 'future', context), null)] : [],
};

/** `05-01-2026` as `2026-01-05`; null for a day that no calendar has. */
function dateOf(text: string): string | null {
  const [day = 0, month = 0, year = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** The catalogue's message; the head alone where it has none. */
function messageOf(column: FormColumn, key: string, { satkerCode }: FormContext, role = ''): string {
  const message = column.messages[key] ?? `Periksa kolom ${column.header}.`;
  return filled(message, { kodeSatker: satkerCode ?? '', header: column.header, nilai: role });
}

/** A message with its `{placeholders}` filled in; unknown ones stay. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function error(message: string, hint: string | null): CellFinding {
  return { level: 'error', message, hint };
}
