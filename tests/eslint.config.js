import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import house from './lint/house.js';

/** Components, which Oxlint cannot read; `.oxlintrc.json` has the rules of all other files. */
export default ts.config(
  {
    ignores: ['out/', 'release/', '**/*.{ts,js,mjs,cjs}', '!**/*.svelte.ts', '**/.svelte-check/'],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { parser: ts.parser },
    },
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/boundaries': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
      'no-undef': 'off',
      // Text from outside is data, never markup.
      'svelte/no-at-html-tags': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
