import ngrx from '@ngrx/eslint-plugin';
import sheriff from '@softarc/eslint-plugin-sheriff';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** How a test waits for time instead of for a state, or is not run at all (docs/testing.md). */
const SLEEPS = [
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Wait for a state: expect(locator), expect.poll or page.clock.',
  },
  {
    selector: 'NewExpression[callee.name="Promise"] Identifier[name="setTimeout"]',
    message: 'Wait for a state: until or nextTask (src/testing/until.ts), a fake clock, expect.poll.',
  },
  {
    selector:
      'AwaitExpression > CallExpression[callee.object.name="Promise"][callee.property.name="resolve"][arguments.length=0]',
    message: 'Do not count microtasks: until or nextTask (src/testing/until.ts).',
  },
  {
    selector: 'CallExpression[callee.name=/^(?:fit|fdescribe|xit|xdescribe)$/]',
    message: 'Every test runs.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(?:only|skip|fixme|todo)$/][callee.object.name=/^(?:test|describe|it)$/]',
    message: 'Every test runs.',
  },
];

/**
 * Listeners of an action may read signals; an effect that tracks them begins again when they change, and may never end.
 * A dispatch in a method that the effect calls is not found.
 */
const TRACKED_DISPATCH = {
  selector:
    'CallExpression[callee.name=/^(?:effect|afterRenderEffect)$/] CallExpression[callee.property.name="dispatch"]:not(CallExpression[callee.name="untracked"] CallExpression)',
  message: 'Dispatch inside untracked(): an effect does not depend on what the listeners of an action read.',
};

const NO_FRAMEWORK = {
  group: ['@angular/*', '@ngrx/*', 'rxjs', 'rxjs/*'],
  message: 'Rules and words are plain TypeScript (docs/adr/0005-layers.md).',
};
const NO_STORE_OR_HTTP = {
  group: ['@ngrx/*', '@angular/common/http'],
  message: 'A widget has inputs and outputs; pages and state ask and remember (docs/adr/0005-layers.md).',
};
const NO_TICKETS = {
  group: ['**/domain/ticket*', '**/domain/recap*', '**/domain/officer*'],
  message: 'What makes a file knows rows and texts (docs/adr/0005-layers.md).',
};

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.angular/**', 'bench/**/node_modules/**', 'test-results/**'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [...angular.configs.tsRecommended, ...ngrx.configs.all],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'cso', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'cso', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  {
    files: ['src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['src/**/*.html'],
    ignores: ['**/*.spec.ts/*.html'],
    // A style attribute is refused by a Content Security Policy without unsafe-inline.
    rules: { '@angular-eslint/template/no-inline-styles': ['error', { allowBindToStyle: true }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.test.{ts,mjs}', 'src/testing/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', ...SLEEPS] },
  },
  {
    files: ['src/**/*.ts', 'mocks/**/*.ts'],
    ignores: ['**/*.spec.ts', 'src/testing/**'],
    extends: [sheriff.configs.all],
    rules: { 'no-restricted-syntax': ['error', TRACKED_DISPATCH] },
  },
  {
    files: ['src/app/{domain,words}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_FRAMEWORK] }] },
  },
  {
    files: ['src/app/exports/{xlsx,paper,threads}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_FRAMEWORK, NO_TICKETS] }] },
  },
  {
    files: ['src/app/ui/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_STORE_OR_HTTP] }] },
  },
  {
    files: ['src/**/*.ts', 'mocks/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Text is plain text (docs/adr/0006).' }],
    },
  },
);
