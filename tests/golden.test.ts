/**
 * Every folder of tests/golden is a case: texts (`a.txt`, `b.txt`, ..., or a `case.json` that names them) and the
 * comparison that was accepted, as text. A change is accepted with `npm run golden:accept`, and reviewed as a diff. With the results
 * changes the version of the engine: `engine-version.json` has the digest of all results that the last one gave.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, ENGINE_VERSION } from '../engine/index.ts';
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

const versionFile = path.join(root, 'engine-version.json');

/** Which engine gave the accepted results, and their digest. */
interface AcceptedVersion {
  readonly version: string;
  readonly results: string;
}

/** Whether a version, as three numbers, is later than another. */
function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a!.findIndex((number, index) => number !== b![index]);
  return at >= 0 && a![at]! > b![at]!;
}

describe('golden cases', () => {
  const digest = createHash('sha256');

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
    digest.update(`${name}\n${actual}`);
    if (accept) writeFileSync(file, actual);
    const accepted = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(actual, 'Changed on purpose? Then run “npm run golden:accept” and review the difference.').toBe(
      accepted,
    );
  });

  it('the version of the engine was raised when a result changed', () => {
    const accepted = JSON.parse(readFileSync(versionFile, 'utf8')) as AcceptedVersion;
    const results = digest.digest('hex');
    if (results !== accepted.results)
      expect(
        isLater(ENGINE_VERSION, accepted.version),
        `A result changed since engine ${accepted.version}: raise ENGINE_VERSION in engine/version.ts, then run “npm run golden:accept”.`,
      ).toBe(true);
    const now: AcceptedVersion = { version: ENGINE_VERSION, results };
    if (accept) writeFileSync(versionFile, `${JSON.stringify(now, null, 2)}\n`);
    else
      expect(
        accepted,
        'The version was raised: run “npm run golden:accept”, which notes its results.',
      ).toEqual(now);
  });

  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '0.9.9', true],
    ['0.2.0', '0.2.0', false],
    ['0.1.9', '0.2.0', false],
  ])('of versions, %s after %s: %s', (one, other, later) => {
    expect(isLater(one, other)).toBe(later);
  });
});
