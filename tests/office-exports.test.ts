/** What is written for Word is read by LibreOffice, where it is installed: the dossier with its footnotes, two versions with their changes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../electron/exports/export-format.ts';
import { dossierOfTexts } from './exports/dossier-of-texts.ts';

const EARLIER = 'The gate\n\nIt was locked on Monday.\n\nThree guards stood by it.\n\nNobody came.';
const LATER = 'The gate\n\nIt was open on Monday.\n\nFour guards stood by it.\n\nNobody came & left.';
const soffice = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe.skipIf(soffice === undefined)('LibreOffice (skipped where it is not installed)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-office-'));
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Started once, for it takes as long to start as to read a hundred such files.
  beforeAll(async () => {
    const dossier = dossierOfTexts([
      { id: 'a', title: 'The gate, early', text: EARLIER },
      { id: 'b', title: 'The gate, late', text: LATER },
    ]);
    const options = { kind: 'editor', flavour: 'plain', layout: 'file' } as const;
    for (const [format, name] of [
      ['docx', 'dossier'],
      ['redline', 'redline'],
    ] as const) {
      const [file] = await exportFiles(dossier, format, { ...options, name });
      writeFileSync(path.join(folder, file!.path), file!.content);
    }
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const { status, stderr } = spawnSync(
      soffice!,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'fodt',
        '--outdir',
        folder,
        ...['dossier.docx', 'redline.docx'].map((name) => path.join(folder, name)),
      ],
      { encoding: 'utf8', timeout: 100_000 },
    );
    expect(status, stderr).toBe(0);
  }, 120_000);

  it('opens the dossier with its headings, its table and a footnote for each quotation', () => {
    const xml = read('dossier.fodt');
    expect(xml).toContain('What is disputed');
    expect(xml.match(/<text:h [^>]*text:outline-level="1"/g)!.length).toBeGreaterThan(3);
    expect(xml).toContain('<table:table ');
    const quoted = xml.match(/text:note-class="footnote"/g)!.length;
    expect(quoted).toBeGreaterThan(1);
    expect(xml).toMatch(/<text:note-body>[^]*?The gate, early/);
  });

  it('opens two versions with every change tracked, and both texts in it', () => {
    const xml = read('redline.fodt');
    const kinds = ['insertion', 'deletion'].map(
      (kind) => xml.match(new RegExp(`<text:${kind}>`, 'g'))?.length ?? 0,
    );
    // "locked"/"open", "Three"/"Four" and "& left": three words come, two go.
    expect(kinds).toEqual([3, 2]);
    const regions = xml.match(/<text:changed-region /g)!.length;
    expect(regions).toBe(5);
    expect(xml.replace(/<[^>]+>/g, ' ')).toMatch(/locked/);
    expect(xml.replace(/<[^>]+>/g, ' ')).toMatch(/open/);
  });
});
