import ngrx from '@ngrx/eslint-plugin';
import sheriff from '@softarc/eslint-plugin-sheriff';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.angular/**', 'bench/node_modules/**', 'test-results/**'] },
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
    files: ['src/**/*.ts', 'mocks/**/*.ts'],
    ignores: ['**/*.spec.ts', 'src/testing/**'],
    extends: [sheriff.configs.all],
  },
  {
    files: ['src/**/*.ts', 'mocks/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Text is plain text (docs/adr/0006).' }],
    },
  },
);
