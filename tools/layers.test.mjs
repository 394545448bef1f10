/** Adds one forbidden import of each kind to a valid file, and expects lint to report it (docs/adr/0005-layers.md). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** File, forbidden import, and the rule that reports it. */
const FORBIDDEN_IMPORTS = [
  ['src/app/domain/text.ts', '@angular/core', 'no-restricted-imports'],
  ['src/app/domain/text.ts', 'rxjs', 'no-restricted-imports'],
  ['src/app/words/offices.ts', '@ngrx/store', 'no-restricted-imports'],
  ['src/app/ui/status-chip/status-chip.ts', '@ngrx/store', 'no-restricted-imports'],
  ['src/app/ui/status-chip/status-chip.ts', '@angular/common/http', 'no-restricted-imports'],
  ['src/app/domain/text.ts', '../words/offices', '@softarc/sheriff/dependency-rule'],
  ['src/app/ui/status-chip/status-chip.ts', '../../state/session/session-feature', '@softarc/sheriff/dependency-rule'],
  ['src/app/features/recap/recap-rows.ts', '../ticket-list/query-words', '@softarc/sheriff/dependency-rule'],
  ['src/app/features/recap/recap-rows.ts', '../../api/recap-api', '@softarc/sheriff/dependency-rule'],
  ['src/app/state/session/session-feature.ts', '../ticket/ticket-feature', '@softarc/sheriff/dependency-rule'],
  ['src/app/state/recap/recap-feature.ts', '../exports/export-feature', '@softarc/sheriff/dependency-rule'],
  [
    'src/app/services/choices/officer-choices.ts',
    '../../state/ticket/ticket-feature',
    '@softarc/sheriff/dependency-rule',
  ],
  ['src/app/services/drafts/draft.ts', '../uploads/chosen-files', '@softarc/sheriff/dependency-rule'],
  ['src/app/api/wire/read-organisation.ts', '../http/failures', '@softarc/sheriff/dependency-rule'],
  ['src/app/exports/excel/workbook-metadata.ts', '../paper/pdf-date', '@softarc/sheriff/dependency-rule'],
  ['src/app/exports/xlsx/zip.ts', '../export-order', '@softarc/sheriff/dependency-rule'],
  ['src/app/exports/xlsx/zip.ts', '../../domain/ticket', 'no-restricted-imports'],
  ['src/app/exports/paper/pdf-date.ts', '../../state/session/session-feature', '@softarc/sheriff/dependency-rule'],
  ['mocks/backend/rules/tally.ts', '../world', '@softarc/sheriff/dependency-rule'],
  ['mocks/backend/store/ticket-store.ts', '../handlers/problem-error', '@softarc/sheriff/dependency-rule'],
  ['mocks/backend/generate/satker-profile.ts', '../personas/ramai', '@softarc/sheriff/dependency-rule'],
];

for (const [file, from, rule] of FORBIDDEN_IMPORTS) {
  test(`${file} may not import ${from}`, async () => {
    const text = readFileSync(file, 'utf8');
    assert.deepEqual(await refusals(text, file), [], 'as it stands');
    assert.deepEqual(await refusals(`import * as planted from '${from}';\n${text}`, file), [rule]);
  });
}

/** Names of the import rules that report the text. */
async function refusals(text, filePath) {
  const [result] = await eslint.lintText(text, { filePath });
  const names = result.messages.map(({ ruleId }) => ruleId);
  return [...new Set(names)].filter((name) => name === 'no-restricted-imports' || name?.startsWith('@softarc/'));
}
