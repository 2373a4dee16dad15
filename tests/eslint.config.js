import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import { boundariesRule } from './lint/boundaries.js';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');

const MACHINE = 'The engine needs no machine: let the caller pass it in.';
const CLOCK = 'The engine reads no clock and no chance: take the time, or a seed, as an argument.';

export default ts.config(
  {
    ignores: [
      'out/',
      'release/',
      'tests/golden/',
      'tests/e2e/screenshots/',
      'node_modules/',
      'engine/lexicon/*/model.js',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { house: { rules: { boundaries: boundariesRule } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/boundaries': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
      // A declaration that a file cannot do without comes along wherever the file is checked.
      '@typescript-eslint/triple-slash-reference': [
        'error',
        { path: 'always', types: 'never', lib: 'never' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Text from outside is data, never markup.
    rules: { 'svelte/no-at-html-tags': 'error', 'no-undef': 'off' },
  },
  {
    // Promises that nobody waits for lose errors, and here errors are lost words.
    files: ['electron/**/*.ts', 'cli/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.config.ts'],
    languageOptions: { parserOptions: { project: ['electron/tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['engine/**/*.ts'],
    ignores: ['**/*.test.ts', 'engine/lexicon/build/**', 'engine/analysis/build/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'window',
          'document',
          'navigator',
          'location',
          'performance',
          'localStorage',
          'fetch',
          'Buffer',
          'crypto',
          'require',
          'setTimeout',
          'setInterval',
        ].map((name) => ({ name, message: MACHINE })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: CLOCK },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: CLOCK },
      ],
    },
  },
);
