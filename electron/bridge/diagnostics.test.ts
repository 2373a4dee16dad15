import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallName } from './contract.ts';
import { openProgram, type OpenProgram } from './program.ts';

let folder: string;
let program: OpenProgram;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-diagnostics-'));
  program = await openProgram({
    root: path.resolve(import.meta.dirname, '../..'),
    libraryFolder: path.join(folder, 'library'),
    way: 'desktop',
    saveDossier: () => ({ how: 'download' }),
    about: () => ['Electron 1.2.3'],
  });
});
afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (name: CallName, input: unknown): Promise<unknown> => {
  const answer = await program.door.answer(name, input);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

it('diagnostics say versions, counts, sizes and what went wrong, and nothing of what the user works on', async () => {
  await ask('addText', {
    text: 'The minister Quillfeather resigned at noon.',
    metadata: { title: 'Zephyrine resigns' },
  });
  await ask('saveInvestigation', { title: 'Operation Marrowbone' });
  program.log.error('fault in judge', new Error('no place for “Quillfeather”'));
  const { text } = (await ask('diagnostics', {})) as { text: string };
  expect(text).toMatch(/^Variorum \d+\.\d+\.\d+, desktop\n/);
  expect(text).toContain('\nElectron 1.2.3\n');
  expect(text).toMatch(/\nLibrary: 3 sources, .* [1-9]\d* investigations\n/);
  expect(text).toMatch(/\n {2}library\S*: \d+\.\d MB\n/);
  expect(text).toMatch(/ error fault in judge: Error: no place for/);
  expect(text).not.toMatch(/Zephyrine|Quillfeather|Marrowbone/i);
  expect(text).not.toContain(folder);
});
