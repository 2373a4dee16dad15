import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startFakeModel, type FakeModel } from '../second-reader/fake-model.test-data.ts';
import type { CallName } from './contract.ts';
import { openProgram, type OpenProgram } from './program.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
let program: OpenProgram;
let fake: FakeModel;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-stops-'));
  fake = await startFakeModel();
  program = await openProgram({
    root: ROOT,
    libraryFolder: path.join(folder, 'library'),
    way: 'browser',
    saveDossier: () => ({ how: 'download' }),
  });
});
afterEach(async () => {
  await program.close();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<T>(name: CallName, input: unknown): Promise<T> {
  const answer = await program.door.answer(name, input);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as T;
}

const question = (number: number) => ({
  kind: 'compare',
  passages: [
    {
      text: `Crews said that ${number} were hurt.`,
      marked: [{ start: 16, end: 16 + String(number).length }],
    },
    { text: 'Crews said that forty were hurt.', marked: [{ start: 16, end: 21 }] },
  ],
});

/** Has a comparison of two texts read by a model that takes its time. */
async function reading(
  texts = ['Crews said that 41 were hurt.', 'Crews said that forty were hurt.'],
): Promise<string> {
  const members = [];
  for (const text of texts) {
    const { source } = await ask<{ source: { versionId: string } }>('addText', {
      text,
      metadata: { title: text },
    });
    members.push({ kind: 'version', id: source.versionId });
  }
  const { id } = await ask<{ id: string }>('openComparison', { members });
  await ask('saveSecondReader', { on: true, address: fake.address, model: 'tiny' });
  await ask('saveReaderKey', { key: 'sk-told-to-nobody' });
  fake.delayMs = 30;
  const questions = Array.from({ length: 20 }, (_, at) => question(at + 100));
  await ask('startReading', { comparison: id, questions, onlyKnown: false });
  return id;
}
const standing = async (comparison: string) =>
  (await ask<{ standing: string } | null>('readingState', { comparison, from: 0 }))?.standing;

it('the second reader stops with the comparison that is deleted: nobody could stop it any more', async () => {
  const comparison = await reading();
  expect(await standing(comparison)).toBe('reading');
  await ask('deleteComparison', { id: comparison });
  expect(await standing(comparison)).toBe('cancelled');
});

it.each(['deleteSource', 'deleteSources'] as const)(
  'and with one of its texts, which is sent to nobody from then on: %s; others are read on',
  async (call) => {
    const comparison = await reading();
    const other = await reading(['The mill burned at 4 pm.', 'The mill burned at 5 pm.']);
    const { sources } = await ask<{ sources: { id: string; title: string }[] }>('overview', {});
    const { id } = sources.find(({ title }) => title.includes('forty'))!;
    await ask(call, call === 'deleteSource' ? { id } : { ids: [id] });
    expect([await standing(comparison), await standing(other)]).toEqual(['cancelled', 'reading']);
  },
);

it('a key of the second reader is told in no diagnostics, no log and no file of the library', async () => {
  const comparison = await reading();
  while (fake.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(fake.requests.at(-1)!.headers.authorization).toBe('Bearer sk-told-to-nobody');
  await ask('cancelReading', { comparison });
  const told = [await ask('diagnostics', {}), await ask('secondReader', {}), await ask('overview', {})];
  expect(JSON.stringify(told)).not.toContain('sk-told-to-nobody');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
  expect(files.some((name) => name.endsWith('second-reader.json'))).toBe(true);
  for (const file of files) expect(readFileSync(file).includes('sk-told-to-nobody')).toBe(false);
});
