import { ESLint } from 'eslint';
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The rules of the house itself, as they are named in what the linters print. */
const HOUSE = /\bhouse[(/](?:boundaries|clock-and-chance)|no-restricted-globals/;

interface Sample {
  readonly file: string;
  readonly code: string;
}

/** Samples in rounds in which no two are of one file. */
function rounds(samples: readonly Sample[]): Sample[][] {
  const found: Sample[][] = [];
  for (const sample of samples) {
    const round = found.find((others) => others.every(({ file }) => file !== sample.file));
    if (round) round.push(sample);
    else found.push([sample]);
  }
  return found;
}

/** What Oxlint says of each file of a copy of the house that holds nothing else. */
async function oxlintComplaints(samples: readonly Sample[]): Promise<Map<Sample, string[]>> {
  const house = mkdtempSync(path.join(tmpdir(), 'variorum-house-'));
  try {
    copyFileSync(path.join(root, '.oxlintrc.json'), path.join(house, '.oxlintrc.json'));
    mkdirSync(path.join(house, 'tests'));
    symlinkSync(path.join(root, 'tests', 'lint'), path.join(house, 'tests', 'lint'));
    for (const { file, code } of samples) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), code);
    }
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '--format=json', ...samples.map(({ file }) => file)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: house }).catch(
      (error: unknown) => error as { stdout: string },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code?: string; filename: string; message: string }[];
    };
    return new Map(
      samples.map((sample) => [
        sample,
        diagnostics
          .filter(
            ({ filename, code }) => filename === sample.file && (code === undefined || HOUSE.test(code)),
          )
          .map(({ message }) => message),
      ]),
    );
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'tests/eslint.config.js') });

async function eslintComplaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, filePath) });
  return result!.messages
    .filter(({ ruleId, fatal }) => fatal || HOUSE.test(ruleId ?? ''))
    .map(({ message }) => message);
}

const REFUSED: readonly [file: string, code: string, message: RegExp][] = [
  [
    'engine/sample.ts',
    "import { readFileSync } from 'node:fs';",
    /engine\/ may not import Node's “node:fs”.*argument/,
  ],
  ['engine/sample.ts', "import fs from 'fs';", /the package “fs”/],
  [
    'engine/align/sample.ts',
    "import { x } from '../../electron/errors.ts';",
    /may not import “electron\/errors.ts”/,
  ],
  [
    'engine/sample.ts',
    "export * from '../renderer/session/comparison/parallel-view.ts';",
    /engine\/ may not import/,
  ],
  ['electron/library/sample.ts', "import { app } from 'electron';", /may not import Electron.*window/],
  ['electron/importers/sample.ts', "const e = await import('electron');", /may not import Electron/],
  [
    'electron/loopback/sample.ts',
    "import { app } from 'electron/main';",
    /Only electron\/desktop imports Electron/,
  ],
  [
    'electron/library/sample.ts',
    "import { x } from '../desktop/main.ts';",
    /may not import “electron\/desktop\/main.ts”/,
  ],
  ['electron/library/sample.ts', "import { contract } from '../bridge/contract.ts';", /only types/],
  ['electron/bridge/contract.ts', "import { compare } from '../../engine/index.ts';", /only types/],
  [
    'renderer/sample.ts',
    "import { contract } from '../electron/bridge/contract.ts';",
    /only types.*import type/,
  ],
  [
    'renderer/sample.ts',
    "import type { Library } from '../electron/library/library.ts';",
    /renderer\/bridge/,
  ],
  ['renderer/sample.ts', "import path from 'node:path';", /Node's/],
  [
    'renderer/Sample.svelte',
    '<script lang="ts">import { app } from \'electron\';</script>',
    /may not import Electron/,
  ],
  [
    'renderer/parts/sample.ts',
    "import type { Finding } from '../../engine/index.ts';",
    /knows no domain word/,
  ],
  ['renderer/parts/sample.ts', "let x: import('../../engine/types.ts').Finding;", /knows no domain word/],
  ['renderer/lab/sample.ts', "import { contract } from '../../electron/bridge/contract.ts';", /The lab/],
  [
    'renderer/session/comparison/sample.ts',
    "import { x } from '../../views/rows/places.ts';",
    /session, then views/,
  ],
  [
    'renderer/session/changes/sample.ts',
    "import type { X } from '../workbench.svelte.ts';",
    /floor by floor/,
  ],
  ['renderer/views/reading/sample.ts', "import { x } from '../rows/places.ts';", /floor by floor/],
  [
    'renderer/library/Sample.svelte',
    '<script lang="ts">import X from \'../shell/X.svelte\';</script>',
    /then shell/,
  ],
  ['cli/sample.ts', "import { x } from '../electron/bridge/handlers.ts';", /thin file/],
  [
    'engine/lexicon/sample.ts',
    "import { analyse } from '../analysis/analyse.ts';",
    /engine\/lexicon\/ may not import “engine\/analysis\/analyse.ts”.*floor by floor/,
  ],
  ['engine/analysis/tree/sample.ts', "import type { Edit } from '../../diff/diff-link.ts';", /one way/],
  ['engine/diff/sample.ts', "import { weigh } from '../link/features.ts';", /one way/],
  ['engine/findings/sample.ts', "import { compare } from '../compare.ts';", /one way/],
  ['engine/dossier/sample.ts', "import { compare } from '../compare.ts';", /one way/],
  ['engine/text/sample.ts', "import { readFileSync } from 'node:fs';", /Node's “node:fs”/],
  ['engine/sample.ts', 'export const now = () => Date.now();', /no clock/],
  ['engine/sample.ts', 'export const now = () => new Date();', /no clock/],
  ['engine/sample.ts', 'export const chance = () => Math.random();', /no chance/],
  ['engine/sample.ts', 'export const x = process.env;', /needs no machine/],
  ['engine/sample.ts', 'export const x = window.name;', /needs no machine/],
  ['engine/sample.ts', 'export const x = document.title;', /needs no machine/],
];

const ALLOWED: readonly [file: string, code: string][] = [
  ['engine/sample.ts', "import { x } from './types.ts'; import s from 'snowball-stemmers';"],
  [
    'engine/findings/detectors/sample.ts',
    "import { alignWords } from '../../diff/word-alignment.ts'; import type { Nomination } from '../nomination.ts';",
  ],
  [
    'engine/dossier/sample.ts',
    "import type { Finding } from '../types.ts'; import '../segment/paragraphs.ts';",
  ],
  [
    'engine/sample.ts',
    "import { detect } from './findings/detect.ts'; import { analyse } from './analysis/analyse.ts';",
  ],
  ['engine/sample.ts', 'export const day = new Date(Date.UTC(2022, 6, 19)).getUTCDay();'],
  ['engine/sample.test.ts', "import { readFileSync } from 'node:fs';"],
  ['electron/desktop/sample.ts', "import { app } from 'electron'; import { x } from '../library/open.ts';"],
  [
    'electron/library/sample.ts',
    "import type { SourceRecord } from '../bridge/contract.ts'; import { x } from '../../engine/index.ts';",
  ],
  [
    'renderer/sample.ts',
    "import type { Transport } from '../electron/bridge/contract.ts'; import { compare } from '../engine/index.ts';",
  ],
  ['renderer/sample.ts', "import { type Transport } from '../electron/bridge/contract.ts';"],
  ['renderer/lab/sample.ts', "import seed from '../../seeds/one.txt?raw';"],
  ['renderer/vite.config.ts', "import path from 'node:path';"],
  [
    'cli/sample.ts',
    "import { Refusal } from '../electron/errors.ts'; import { parseArgs } from 'node:util';",
  ],
];

describe('the import table', () => {
  const samples = [...REFUSED, ...ALLOWED].map(([file, code]) => ({ file, code }));
  const said = new Map<Sample, readonly string[]>();
  const complaints = (file: string, code: string) =>
    [...said].find(([sample]) => sample.file === file && sample.code === code)?.[1];

  beforeAll(async () => {
    for (const sample of samples.filter(({ file }) => file.endsWith('.svelte')))
      said.set(sample, await eslintComplaints(sample.file, sample.code));
    for (const round of rounds(samples.filter(({ file }) => !file.endsWith('.svelte'))))
      for (const [sample, messages] of await oxlintComplaints(round)) said.set(sample, messages);
  });

  it.each(REFUSED)('refuses in %s: %s', (file, code, message) => {
    expect(complaints(file, code)).toEqual([expect.stringMatching(message)]);
  });

  it.each(ALLOWED)('allows in %s: %s', (file, code) => {
    expect(complaints(file, code)).toEqual([]);
  });
});

/** Every import of a source file, type imports included: a ring of types is a ring of thoughts. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const code = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n')
    : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map((i) => i.fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)));
}

/** The first ring found walking depth first, as a list of nodes that begins and ends with the same one. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): string[] | null => {
    if (done.has(node)) return null;
    const at = trail.indexOf(node);
    if (at >= 0) return [...trail.slice(at), node];
    trail.push(node);
    for (const next of edges.get(node) ?? []) {
      const ring = visit(next);
      if (ring) return ring;
    }
    trail.pop();
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const ring = visit(node);
    if (ring) return ring;
  }
  return null;
}

describe('import cycles', () => {
  it('are found where they are', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      findCycle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeNull();
  });

  it('do not exist in this program', () => {
    const files = ['engine', 'electron', 'renderer', 'cli', 'tests', 'bench'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() &&
            !entry.parentPath.includes('.svelte-check') &&
            /\.(ts|js|svelte)$/.test(entry.name),
        )
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        ),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(findCycle(new Map(files.map((file) => [file, importsOf(file)])))).toBeNull();
  });
});
