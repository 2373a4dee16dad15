/** What package.json says of the program, and what others say after it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM_VERSION } from '../electron/program-version.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface PackageJson {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const described = JSON.parse(read('package.json')) as PackageJson;
const locked = (
  JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Partial<PackageJson>>>;
  }
).packages;

/** What the two commands of the README's quick start run. */
const TOOLS = ['@sveltejs/vite-plugin-svelte', 'eslint', 'jsdom', 'oxfmt', 'oxlint', 'prettier', 'rolldown', 'typescript', 'vite', 'vitest']; // prettier-ignore

/** The lowest version of each alternative of a range: "^20.19.0 || >=24" begins at 20.19.0 and 24.0.0. */
function lowest(range: string): number[][] {
  return range.split('||').map((part) => {
    const numbers = (/\d[\d.]*/.exec(part)?.[0] ?? '0').split('.').map(Number);
    return [numbers[0]!, numbers[1] ?? 0, numbers[2] ?? 0];
  });
}

/** Whether a range of `^` and `>=` alternatives holds a version. */
function allows(range: string, version: readonly number[]): boolean {
  return range.split('||').some((part) => {
    const [from] = lowest(part);
    const at = from!.findIndex((number, index) => number !== version[index]);
    const isAsLate = at < 0 || version[at]! > from![at]!;
    return isAsLate && (part.includes('>=') || version[0] === from![0]);
  });
}

describe('package.json', () => {
  it('gives the program its version', () => {
    expect(PROGRAM_VERSION).toBe(described.version);
    expect(locked['']!.version).toBe(described.version);
  });

  it('the README asks for the Node that package.json asks for', () => {
    const asked = /^Node\.js .*$/m.exec(read('README.md'))![0];
    const figures = [...asked.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure);
    const begins = lowest(described.engines.node).map(([major, minor]) => (minor === 0 ? `${major}` : `${major}.${minor}`)); // prettier-ignore
    expect(begins.every((version) => figures.includes(version))).toBe(true);
    expect(figures.every((figure) => begins.some((version) => version.startsWith(figure)))).toBe(true);
    expect(locked['']!.engines).toEqual(described.engines);
  });

  it.each(TOOLS)('%s runs on every Node that package.json allows', (tool) => {
    const range = locked[`node_modules/${tool}`]?.engines?.node ?? '>=0';
    for (const version of lowest(described.engines.node))
      expect(allows(range, version), `${version.join('.')} in ${range}`).toBe(true);
  });

  it.each([
    ['^20.19.0 || >=22.12.0', [20, 18, 1], false],
    ['^20.19.0 || >=22.12.0', [20, 19, 0], true],
    ['^20.19.0 || >=22.12.0', [21, 0, 0], false],
    ['^20.19.0 || >=22.12.0', [24, 0, 0], true],
  ])('%s holds %s: %s', (range, version, held) => {
    expect(allows(range, version)).toBe(held);
  });
});
