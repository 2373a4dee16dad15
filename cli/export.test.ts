import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dossier, InvestigationDossier } from '../engine/dossier/index.ts';
import { dossierOfTexts } from '../tests/exports/dossier-of-texts.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import { writeExport, type Exported } from './export.ts';

const sha256 = 'a'.repeat(64);
const pictures = new Map([[sha256, { type: 'image/png', bytes: Uint8Array.of(137, 80) }]]);
const dossier: Dossier = {
  ...dossierOfTexts([{ id: 's', title: 'Bridge', text: 'Bridge\n\nIt was shut on Monday.' }]),
  note: `Seen: ![](variorum-picture:${sha256})`,
};

let folder: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-export-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (
  what: Dossier | InvestigationDossier,
  format: Exported['request']['format'],
  name: string | null,
  more: Partial<Exported['request']> = {},
) =>
  writeExport(
    {
      dossier: what,
      request: { format, flavour: 'plain', folder: false, archive: false, replace: false, by: null, ...more },
      pictures,
    },
    name === null ? null : path.join(folder, name),
    (...words) => void told.push(...words.filter((one) => one !== undefined)),
  );
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('an export on the command line', () => {
  it('puts the pictures of notes into a folder beside it, and counts none of that as written by hand', async () => {
    expect(await write(dossier, 'md', 'a b.md')).toBe(DONE);
    expect(readdirSync(path.join(folder, 'a b-pictures'))).toEqual(['aaaaaaaaaaaaaaaa.png']);
    expect(read('a b.md')).toContain('![](a%20b-pictures/aaaaaaaaaaaaaaaa.png)');
    const changed = { ...dossier, note: `${dossier.note}\n\nAsked the mayor.` };
    expect(await write(changed, 'md', 'a b.md')).toBe(DONE);
    expect(read('a b.md')).toContain('Asked the mayor.');
    expect(told.join('\n')).toContain('1 part written anew');
  });

  it('replaces nothing that it does not know, and says why: of Word and annotations that it never looks', async () => {
    for (const name of ['mine.md', 'mine.docx', 'mine.jsonld'])
      writeFileSync(path.join(folder, name), 'My own words.');
    expect(await write(dossier, 'md', 'mine.md')).toBe(FAILED);
    expect(told[0]).toMatch(/mine\.md” is there already, and is not known as an earlier export\.$/);
    expect(told.slice(1)).toEqual([
      'Nothing was written.',
      'Choose another name, or use --replace to replace it.',
    ]);
    for (const [format, name] of [
      ['docx', 'mine.docx'],
      ['annotations', 'mine.jsonld'],
    ] as const) {
      told = [];
      expect(await write(dossier, format, name)).toBe(FAILED);
      expect(told[0]).toContain('an earlier export is not known from your own');
      expect(read(name)).toBe('My own words.');
    }
    expect(await write(dossier, 'annotations', 'mine.jsonld', { replace: true })).toBe(DONE);
    expect(read('mine.jsonld')).toContain('@context');
  });

  it('names the parts that were written into by hand, and writes nothing', async () => {
    await write(dossier, 'md', 'a.md');
    const edited = read('a.md').replace('<!-- variorum:end summary', 'Mine.\n\n<!-- variorum:end summary');
    writeFileSync(path.join(folder, 'a.md'), edited);
    expect(await write({ ...dossier, note: 'Other.' }, 'md', 'a.md')).toBe(FAILED);
    expect(told[0]).toContain('was changed by hand inside “Summary”.');
    expect(read('a.md')).toBe(edited);
  });

  it('makes a page of each comparison of an investigation, in a folder, with its pictures in it', async () => {
    const investigation: InvestigationDossier = {
      title: 'Bridges',
      comparisons: [
        { ...dossier, id: '1', title: 'Bridge' },
        { ...dossier, id: '2', title: 'Bridge' },
      ],
      sources: [],
      annotations: [],
      exportedAt: dossier.exportedAt,
      program: dossier.program,
    };
    expect(await write(investigation, 'html', null)).toBe(BAD_USE);
    expect(told).toEqual(['This makes several files.', 'Name a folder with --output.']);
    expect(await write(investigation, 'html', 'pages')).toBe(DONE);
    const pages = readdirSync(path.join(folder, 'pages'));
    expect(pages).toEqual(['Bridge 2026-11-30 (2).html', 'Bridge 2026-11-30.html']);
    expect(read('pages/Bridge 2026-11-30.html')).toContain('src="data:image/png;base64,');
    expect(existsSync(path.join(folder, 'pages-pictures'))).toBe(false);
    // Again into the same folder: a page that an export wrote is known.
    expect(await write(investigation, 'html', 'pages')).toBe(DONE);
  });
});
