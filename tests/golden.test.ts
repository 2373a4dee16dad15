/**
 * Every folder of tests/golden is a case: texts (`a.txt`, `b.txt`, ..., or a `case.json` that names them) and the
 * comparison that was accepted, as text. A change is accepted with `npm run golden:accept`, and reviewed as a diff.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../engine/index.ts';
import type { SourceText } from '../engine/index.ts';
import { snapshot } from './golden-snapshot.ts';
import { checkLaws } from './laws/check-laws.ts';

const root = path.join(import.meta.dirname, 'golden');
const accept = process.env.ACCEPT_GOLDEN === '1';

interface NamedText {
  /** From the folder of the case. */
  readonly file: string;
  readonly published?: string;
  readonly language?: string;
}

function textsOf(folder: string): SourceText[] {
  const list = path.join(folder, 'case.json');
  const named: NamedText[] = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as NamedText[])
    : readdirSync(folder)
        .filter((name) => /^[a-z]\.txt$/.test(name))
        .sort()
        .map((file) => ({ file }));
  return named.map(({ file, ...rest }, index) => ({
    id: String.fromCharCode(97 + index),
    text: readFileSync(path.join(folder, file), 'utf8'),
    ...rest,
  }));
}

const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('golden cases', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it.each(cases.map(({ name }) => name))('%s', (name) => {
    const folder = path.join(root, name);
    const texts = textsOf(folder);
    const comparison = compare(texts);
    checkLaws(texts, comparison);

    const file = path.join(folder, 'comparison.txt');
    const actual = snapshot(comparison, texts);
    if (accept) writeFileSync(file, actual);
    const accepted = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(actual, 'Changed on purpose? Then run “npm run golden:accept” and review the difference.').toBe(
      accepted,
    );
  });
});
