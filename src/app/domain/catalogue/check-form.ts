import { cellCheck, filled } from './check-cell';
import { type FormCheck, type FormContext, type FormFinding, type FormSheet, MOST_ROWS } from './form-check';
import { cellText, findHeader, findPartOfHeader, type FormHeader, missingColumns } from './form-header';
import type { FormRowRule, FormRules } from './form-rules';

/** Empty rows in a row, behind which nothing is read: a signature may stand there. */
const LAST_BLANKS = 20;

/** Characters of a cell above the heads that can name a form; a sentence may have the words by chance. */
const LONGEST_LABEL = 40;

/**
 * Judges the rows of a form (forms.json of the catalogue). The columns may stand in another order; empty rows are skipped.
 *
 * @param forms the known forms; the one whose heads the sheet has is taken
 */
export function checkForm(sheet: FormSheet, forms: readonly FormRules[], context: FormContext): FormCheck {
  const header = findHeader(sheet, forms);
  const like = header ?? findPartOfHeader(sheet, forms);
  if (!like) return { kind: 'not-checked', reason: sheet.rows.some(hasText) ? 'no-form' : 'empty' };
  const wrong = ruleOf(like.rules, 'wrongForm');
  if (wrong && namesOtherForm(sheet, like, wrong)) {
    return { kind: 'not-checked', reason: 'wrong-form', message: wrong.message };
  }
  const row = like.row + 1;
  const isMerged = sheet.merges.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  if (isMerged) return { kind: 'not-checked', reason: 'merged-heads', row };
  if (!header) return { kind: 'not-checked', reason: 'no-form' };
  const missing = missingColumns(header).map((column) => column.header);
  if (missing.length) return { kind: 'not-checked', reason: 'other-version', missing };
  return checkRows(sheet, header, context);
}

function checkRows(sheet: FormSheet, header: FormHeader, context: FormContext): FormCheck {
  const { rules } = header;
  const checkRow = rowCheck(sheet, header, context);
  const findings: FormFinding[] = [];
  let rows = 0;
  let blanks = 0;
  let index = header.row + 1;
  for (; index < sheet.rows.length && blanks < LAST_BLANKS; index++) {
    const found = checkRow(index);
    if (!found) {
      blanks++;
      continue;
    }
    if (index - header.row > MOST_ROWS) return { kind: 'not-checked', reason: 'too-many-rows' };
    blanks = 0;
    rows++;
    findings.push(...found);
  }
  const none = ruleOf(rules, 'noRows');
  if (rows === 0 && none) findings.push(ofRow(header.row + 1, none.message));
  const checked = { kind: 'checked', form: rules.name, headerRow: header.row + 1, rows, findings } as const;
  const unread = filledRows(sheet, index);
  return unread ? { ...checked, unread } : checked;
}

/** Numbers of the first and the last filled row from this index on; null when there is none. */
function filledRows({ rows }: FormSheet, from: number): readonly [number, number] | null {
  const first = rows.findIndex((cells, index) => index >= from && hasText(cells));
  return first < 0 ? null : [first + 1, rows.findLastIndex(hasText) + 1];
}

/** Returns the check of a row by its index; null for an empty row. */
function rowCheck(sheet: FormSheet, { rules, at }: FormHeader, context: FormContext) {
  const formulas = new Set(sheet.formulas);
  const columns = rules.columns.flatMap((column) => {
    const place = at.get(column.key);
    return place === undefined ? [] : [{ column, place, check: cellCheck(rules, column, context) }];
  });
  const example = ruleOf(rules, 'example');
  const isExample = new RegExp(example?.match ?? '(?!)', 'iu');
  const duplicate = ruleOf(rules, 'duplicate');
  const earlier = new Map<string, number>();

  return (index: number): readonly FormFinding[] | null => {
    const row = index + 1;
    const cells = columns.map(({ column, place, check }) => {
      const address = `${columnName(place)}${row}`;
      return { column, check, address, text: cellText(sheet.rows[index]?.[place]), formula: formulas.has(address) };
    });
    if (!cells.some(({ text, formula }) => text || formula)) return null;
    if (example && cells.some(({ column, text }) => example.columns?.includes(column.key) && isExample.test(text))) {
      return [ofRow(row, example.message)];
    }
    return cells.flatMap(({ column, check, address, text, formula }): FormFinding[] => {
      const place = { row, column: column.header };
      if (formula) return [{ ...place, level: 'warning', message: formulaWords(address), hint: null }];
      const found = check(text).map((finding) => ({ ...place, ...finding }));
      if (found.length || !text || !duplicate?.columns?.includes(column.key)) return found;
      const key = `${column.key} ${text}`;
      const before = earlier.get(key);
      if (before === undefined) earlier.set(key, row);
      const message = filled(duplicate.message, { baris: String(before) });
      return before === undefined ? [] : [{ ...place, level: 'error', message, hint: null }];
    });
  };
}

/** Whether title, labels or heads are those of another form (`wrongForm`). */
function namesOtherForm(sheet: FormSheet, { row }: FormHeader, { match = '(?!)' }: FormRowRule): boolean {
  const pattern = new RegExp(match, 'iu');
  const above = sheet.rows.slice(0, row + 1);
  const title = above.findIndex(hasText);
  return above.some((cells, index) =>
    cells.map(cellText).some((text) => (index === title || text.length <= LONGEST_LABEL) && pattern.test(text)),
  );
}

const hasText = (cells: readonly string[]): boolean => cells.some((cell) => cellText(cell) !== '');

const ruleOf = ({ rowRules }: FormRules, key: string): FormRowRule | undefined =>
  rowRules.find((rule) => rule.key === key);

const ofRow = (row: number, message: string): FormFinding => ({
  row,
  column: null,
  message,
  hint: null,
  level: 'error',
});

const formulaWords = (address: string): string =>
  `Sel ${address} berisi rumus, sehingga isinya tidak diperiksa. Ganti rumus itu dengan nilainya.`;

/** `A` for 0, `AB` for 27; at most two letters. */
export function columnName(index: number): string {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  return index < 26 ? letter(index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}
