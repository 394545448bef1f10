/**
 * Exports of these folders that other layers import must have a doc comment, and `@throws` if their function contains a
 * `throw`.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

const FOLDERS = '{src/remote,src/app/domain,src/app/exports,src/app/compose}';

const nameOf = (node) => (node.name && ts.isIdentifier(node.name) ? node.name.text : '');
const isExported = (node) => ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export;
const isPublic = (node) =>
  !(
    ts.getCombinedModifierFlags(node) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override)
  );
/** Methods that Angular or the DOM call and document. */
const LIFECYCLE = /^(ng[A-Z]|connectedCallback$|disconnectedCallback$)/;

/** Exported functions, and public methods of exported classes. */
function functionsOf(file) {
  return file.statements.filter(isExported).flatMap((node) => {
    if (ts.isFunctionDeclaration(node)) return node.body ? [node] : [];
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations
        .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
        .map((declaration) => Object.assign(declaration, { documented: node }));
    }
    if (!ts.isClassDeclaration(node)) return [];
    return node.members.filter((one) => ts.isMethodDeclaration(one) && isPublic(one) && !LIFECYCLE.test(nameOf(one)));
  });
}

const docsOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node.documented ?? node)
    .map((one) => one.getText())
    .join('\n');

function throws(node) {
  if (ts.isThrowStatement(node)) return true;
  if (ts.isTryStatement(node) && node.catchClause) return false;
  return ts.forEachChild(node, (child) => (ts.isFunctionLike(child) ? false : throws(child))) ?? false;
}

for (const path of globSync(`${FOLDERS}/**/*.ts`, { exclude: ['**/*.spec.ts'] })) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const functions = functionsOf(source);
  if (functions.length === 0) continue;
  test(`${path.replaceAll('\\', '/')} documents its functions`, () => {
    assert.deepEqual(functions.filter((one) => docsOf(one) === '').map(nameOf), [], 'no doc comment');
    const body = (one) => (ts.isVariableDeclaration(one) ? one.initializer.body : one.body);
    const silent = functions.filter((one) => body(one) && throws(body(one)) && !docsOf(one).includes('@throws'));
    assert.deepEqual(silent.map(nameOf), [], 'no @throws');
  });
}
