/**
 * What leaves the program, as it was accepted: the seeds in every flavour, and six accounts as a file for an editor. A change is accepted
 * with `npm run golden:accept`, and read as a diff. Where Pandoc is installed, it reads what is written for it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FLAVOURS,
  renderFiles,
  type Dossier,
  type DossierSource,
  type TextFile,
} from '../engine/dossier/index.ts';
import { compare, ENGINE_VERSION } from '../engine/index.ts';
import { readSeeds } from '../electron/library/seeds.ts';

const root = path.join(import.meta.dirname, 'exports');
const accept = process.env.ACCEPT_GOLDEN === '1';

const withoutVersion = (text: string) =>
  text
    .replaceAll(`engine ${ENGINE_VERSION}`, 'engine VERSION')
    .replace(/(<!-- variorum:begin \S+) [0-9a-f]{8}/g, '$1 CHECKSUM');

/** What is written is what was accepted; accepting writes it. */
function expectGolden(folder: string, files: readonly TextFile[]): void {
  for (const { path: name, text } of files) {
    const file = path.join(root, folder, name);
    if (accept) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, withoutVersion(text));
    }
    expect(withoutVersion(text), file).toBe(readFileSync(file, 'utf8'));
  }
}

const seeds: DossierSource[] = readSeeds(path.join(root, '../../seeds'), () => true).seeds.map(
  ({ facts, bytes, sha256 }, at) => ({
    id: `seed-${at}`,
    ...facts,
    sha256,
    text: new TextDecoder().decode(bytes),
    passageOf: null,
  }),
);

interface Listed {
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
}
const six = (JSON.parse(readFileSync(path.join(root, 'six/sources.json'), 'utf8')) as Listed[]).map(
  ({ file, ...facts }): DossierSource => ({
    id: file,
    ...facts,
    publishedNote: null,
    language: 'en',
    sha256: null,
    text: readFileSync(path.join(root, 'six', file), 'utf8'),
    passageOf: null,
  }),
);

function dossierOf(sources: readonly DossierSource[], title: string): Dossier {
  const comparison = compare(
    sources.map(({ id, title: name, text, published, language }) => ({
      id,
      title: name,
      text,
      ...(published && { published }),
      ...(language && { language }),
    })),
  );
  const [first, second, third] = comparison.findings;
  return {
    title,
    author: 'Anna Berg',
    comparison,
    sources,
    judgements: [
      { findingId: first!.id, verdict: 'confirmed', reason: 'Heard on the recording.', says: first!.says },
      {
        findingId: second!.id,
        verdict: 'dismissed',
        reason: 'Two renderings of one name.',
        says: second!.says,
      },
      { findingId: third!.id, verdict: 'explained', reason: 'One was written later.', says: third!.says },
    ],
    note: 'The texts differ in **one** word that matters.\n\n## Calls\n\n- The ministry, Monday.',
    exportedAt: '2026-11-30T10:00:00.000Z',
    program: 'Variorum',
  };
}

const ofSeeds = dossierOf(seeds, 'The report on Xinjiang');
const ofSix = dossierOf(six, 'The Solveig aground');

describe('what leaves the program', () => {
  it.each(FLAVOURS)('of the seeds in the flavour %s is what was accepted', (flavour) => {
    expectGolden(
      `seeds/${flavour}`,
      renderFiles(ofSeeds, { kind: 'editor', flavour, layout: 'file', name: 'dossier' }),
    );
  });
  it('of the seeds as an archive is what was accepted', () => {
    expectGolden(
      'seeds/archive',
      renderFiles(ofSeeds, { kind: 'archive', flavour: 'plain', layout: 'file', name: 'dossier' }),
    );
  });
  it('of six accounts is what was accepted', () => {
    expectGolden(
      'six/plain',
      renderFiles(ofSix, { kind: 'editor', flavour: 'plain', layout: 'file', name: 'dossier' }),
    );
    expectGolden(
      'six/obsidian',
      renderFiles(ofSix, { kind: 'editor', flavour: 'obsidian', layout: 'folder', name: 'dossier' }),
    );
  });
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

describe.skipIf(!hasPandoc)('Pandoc', () => {
  it('resolves every citation from the bibliography beside the file, to HTML and to Word', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-pandoc-'));
    try {
      const files = renderFiles(ofSix, {
        kind: 'editor',
        flavour: 'pandoc',
        layout: 'file',
        name: 'dossier',
      });
      for (const { path: name, text } of files) writeFileSync(path.join(folder, name), text);
      const pandoc = (...args: string[]) =>
        execFileSync('pandoc', ['--citeproc', '--fail-if-warnings', '--wrap=none', 'dossier.md', ...args], {
          cwd: folder,
          encoding: 'utf8',
        });
      const html = pandoc('-s', '-t', 'html');
      expect(html).not.toContain('???');
      expect(html).toMatch(/<a href="#ref-aas2024ferry"[^>]*>Aas 2024<\/a>, par\.\s/);
      expect(html).toMatch(/role="doc-endnotes"/);
      expect(html.match(/class="csl-entry"/g)!.length).toBeGreaterThan(3);
      // Words stay as they are: no quotation mark is made another.
      expect(html).toContain('“had been serviced in');
      pandoc('-o', 'dossier.docx');
      expect(existsSync(path.join(folder, 'dossier.docx'))).toBe(true);
      const bib = execFileSync('pandoc', ['-f', 'biblatex', '-t', 'csljson', 'dossier.bib'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect((JSON.parse(bib) as unknown[]).length).toBe(6);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
