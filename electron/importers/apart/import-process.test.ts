import { strToU8, zipSync } from 'fflate';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forNode } from '../../../build/bundle-options.js';
import { Refusal } from '../../errors.ts';
import type { ImportLimits } from '../limits.ts';
import { openImportProcess, type ImportProcess } from './import-process.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;
let program: string;
const open = new Set<ImportProcess>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-import-'));
  program = path.join(folder, 'import/child.js');
  await build({
    ...forNode,
    cwd: root,
    input: { 'import/child': 'electron/importers/apart/child.ts' },
    output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
  });
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
});
afterAll(() => {
  for (const one of open) one.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(limits?: ImportLimits, onFault?: (fault: string, file?: string) => void): ImportProcess {
  const one = openImportProcess({ program, ...(limits && { limits }), ...(onFault && { onFault }) });
  open.add(one);
  return one;
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const text = (words: string, name = 'a.txt') => ({ name, bytes: Buffer.from(words) });
/** A page that takes its reader a while: a great many small elements. */
const slow = {
  name: 'slow.html',
  bytes: Buffer.from(`<!doctype html><body>${'<div><p>word <b>bold</b></p></div>'.repeat(400_000)}</body>`),
};

describe('the process that reads files', () => {
  it('answers as the importers do, refusals included', async () => {
    const { importFile } = start();
    const { documents } = await importFile(text('A title\n\nWords.'));
    expect(documents[0]).toMatchObject({ title: 'A title', text: 'A title\n\nWords.', part: null });
    const refused = await refusal(importFile(text('', '/home/someone/empty.txt')));
    expect([refused.code, refused.message]).toEqual(['file-empty', '“empty.txt” has no text in it.']);
    const inside = await importFile({ name: 'z.zip', bytes: zipSync({ 'b.txt': strToU8('Inside.') }) });
    expect(Buffer.from(inside.documents[0]!.part!).toString()).toBe('Inside.');
  });

  it.each([
    ['two-columns.pdf', 'PDF'],
    ['office.docx', 'Word document'],
  ])('reads %s though no string becomes code in it', async (name, format) => {
    const bytes = readFileSync(path.join(root, 'tests/import-files', name));
    expect((await start().importFile({ name, bytes })).documents[0]!.details.format).toBe(format);
  });

  it('is ended when a file takes too long, and another one begun for the next', async () => {
    const limits = { seconds: 60, megabytes: 1_500 };
    const { importFile } = start(limits);
    await importFile(text('first'));
    limits.seconds = 3;
    const signs = text(`<html><body><p>Words. ${'<'.repeat(5_000_000)}`, 'slow.html');
    const refused = await refusal(importFile(signs));
    expect(refused.message).toBe('“slow.html” was given up: reading it took longer than 3 seconds.');
    // On a busy machine the next process takes its time to begin.
    limits.seconds = 60;
    const next = await Promise.all([importFile(text('next')), importFile(text('and its next'))]);
    expect(next.map(({ documents }) => documents[0]!.text)).toEqual(['next', 'and its next']);
  });

  it('is ended when a file takes too much memory', async () => {
    const { importFile } = start({ seconds: 60, megabytes: 150 });
    const refused = await refusal(importFile(slow));
    // The system tells how much it is; where it does not, the heap has a limit of its own.
    expect(['import-too-much', 'import-crashed']).toContain(refused.code);
    expect((await importFile(text('next'))).documents[0]!.text).toBe('next');
  });

  it('is ended when a file is stopped, whatever is in it; what waits behind it and was stopped is not begun', async () => {
    const { importFile } = start();
    await importFile(text('first'));
    const [stop, other] = [new AbortController(), new AbortController()];
    const signs = text(`<html><body><p>Words. ${'<'.repeat(5_000_000)}`, 'slow.html');
    const [reading, waiting] = [
      refusal(importFile(signs, stop.signal)),
      refusal(importFile(text('behind'), stop.signal)),
    ];
    const next = importFile(text('of another window'), other.signal);
    stop.abort();
    expect([(await reading).code, (await waiting).code]).toEqual(['import-stopped', 'import-stopped']);
    expect((await next).documents[0]!.text).toBe('of another window');
  });

  it('may break down without harm', async () => {
    const faults: string[] = [];
    const { importFile } = start(undefined, (fault, file) => faults.push(`${file}: ${fault}`));
    const damaged = { name: 'a.docx', bytes: zipSync({ 'word/document.xml': strToU8('<w:document') }) };
    expect((await refusal(importFile(damaged))).code).toBe('file-damaged');
    expect(faults[0]).toContain('a.docx');
  });
});
