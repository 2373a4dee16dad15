import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Megabytes of weights as one string: Node reads them as they are. */
const server = { deps: { external: [/\/lexicon\/[a-z]+\/model\.js$/] } };

/** What a test says that changes modules for all that come after it, or loads the grammar of a language. */
const CHANGES_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(|\bloadLanguage/;

/** The test files of some folders, by what they say. */
function filesOf(folders: readonly string[], holds: (text: string) => boolean): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, ...file.split(path.sep)),
      ),
    )
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/e2e/'))
    .filter((file) => holds(readFileSync(path.join(root, file), 'utf8')));
}

/** These have their modules to themselves; all others of a project share them, since most of their time is loading. */
const isAlone = (text: string) => CHANGES_MODULES.test(text);
const isNotAlone = (text: string) => !isAlone(text);

/** These take longest: begun last they would keep one worker busy while the others have nothing left to do. */
const SLOW = ['tests/laws', 'cli/command', 'engine/ledgers', 'tests/durability', 'electron/start/launch'];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      SLOW.some((begin) => path.relative(root, moduleId).split(path.sep).join('/').startsWith(begin));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

const OUTSIDE_RENDERER = ['engine', 'electron', 'cli', 'bench', 'tests'];

const node = {
  environment: 'node',
  server,
  testTimeout: 240_000,
  hookTimeout: 120_000,
} as const;

/** A window of jsdom, which takes seconds to make: whoever shares modules shares it, too. */
const inWindow = () => ({
  root,
  plugins: [svelte({ configFile: false }), svelteTesting()],
  // Svelte's browser build.
  resolve: { conditions: ['browser'] },
});
const window = { environment: 'jsdom', testTimeout: 30_000 } as const;

/**
 * Unit tests beside their files, and what crosses folders in tests/. Everything runs under Node, the tests of the renderer in a window of jsdom.
 */
export default defineConfig({
  root,
  test: {
    // Otherwise one core of two would wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        root,
        test: { ...node, name: 'node', include: filesOf(OUTSIDE_RENDERER, isNotAlone), isolate: false },
      },
      {
        root,
        test: { ...node, name: 'node, alone', include: filesOf(OUTSIDE_RENDERER, isAlone) },
      },
      {
        ...inWindow(),
        test: {
          ...window,
          name: 'renderer',
          include: filesOf(['renderer'], isNotAlone),
          isolate: false,
          setupFiles: ['tests/clean-window.ts'],
        },
      },
      {
        ...inWindow(),
        test: { ...window, name: 'renderer, alone', include: filesOf(['renderer'], isAlone) },
      },
    ],
  },
});
