/**
 * What leaves the program, as it was accepted: the seeds, six accounts and an investigation of them in every flavour, and six accounts in
 * every other format that is text. A change is accepted
 * with `npm run golden:accept`, and read as a diff. Where Pandoc is installed, it reads what is written for it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FLAVOURS,
  renderFiles,
  type Dossier,
  type DossierAnnotation,
  type DossierSource,
  type InvestigationDossier,
  type TextFile,
} from '../engine/dossier/index.ts';
import { exportFiles } from '../electron/exports/export-format.ts';
import { compare, ENGINE_VERSION } from '../engine/index.ts';
import { readSeeds } from '../electron/library/seeds.ts';

const root = path.join(import.meta.dirname, 'exports');
const accept = process.env.ACCEPT_GOLDEN === '1';

const withoutVersion = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
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
  readonly added?: string;
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
  const judged = (['confirmed', 'dismissed', 'explained'] as const).flatMap((verdict, at) => {
    const finding = comparison.findings[at];
    const reason = ['Heard on the recording.', 'Two renderings of one name.', 'One was written later.'][at]!;
    return finding === undefined ? [] : [{ findingId: finding.id, verdict, reason, says: finding.says }];
  });
  return {
    title,
    author: 'Anna Berg',
    comparison,
    sources,
    judgements: judged,
    note: 'The texts differ in **one** word that matters.\n\n## Calls\n\n- The ministry, Monday.',
    exportedAt: '2026-11-30T10:00:00.000Z',
    program: 'Variorum',
  };
}

const ofSeeds = dossierOf(seeds, 'The report on Xinjiang');
const ofSix = dossierOf(six, 'The Solveig aground');

const noteAt = (
  source: DossierSource,
  words: string,
  note: Partial<DossierAnnotation>,
): DossierAnnotation => {
  const start = source.text.indexOf(words);
  return {
    id: `note-${words.length}`,
    markdown: '',
    colour: null,
    tags: [],
    places: [{ source: source.id, start, end: start + words.length, quote: words }],
    about: null,
    author: 'AB',
    createdAt: '2026-11-29T09:00:00.000Z',
    ...note,
  };
};
const annotations: DossierAnnotation[] = [
  noteAt(six[1]!, '241 passengers', { markdown: 'Digits *swapped*?', tags: ['count'] }),
  noteAt(six[0]!, 'off Torness', { colour: 'yellow' }),
  { ...noteAt(six[0]!, 'off', {}), id: 'free', places: [], markdown: 'Ask the coastguard.' },
];
const ofSixNoted: Dossier = {
  ...ofSix,
  annotations,
  judgements: ofSix.judgements.map((one, at) =>
    at === 0
      ? { ...one, author: 'AB', opinions: [{ author: 'CD', verdict: 'dismissed', reason: 'A slip.' }] }
      : one,
  ),
};
const ofInvestigation: InvestigationDossier = {
  title: 'The Solveig',
  author: 'Anna Berg',
  comparisons: [
    { id: 'first', ...dossierOf(six.slice(0, 3), 'The first day') },
    { id: 'second', ...dossierOf(six.slice(2, 5), 'The day after') },
    { id: 'third', ...dossierOf([six[0]!, six[1]!], 'How many') },
  ],
  sources: [six[5]!],
  annotations,
  exportedAt: ofSix.exportedAt,
  program: ofSix.program,
};
const TEMPLATE = `# {{title}}

{{date}}{{#author}}, {{author}}{{/author}}

{{{summary}}}
{{#findings}}
## {{number}}. {{title}}

{{sentence}} ({{judgement}}{{#reason}}: {{reason}}{{/reason}})
{{#opinions}}
{{by}}: {{judgement}}, {{reason}}
{{/opinions}}

{{#quotations}}
{{{block}}}

{{/quotations}}
{{/findings}}
{{#sources}}
- {{name}}: {{reference}}
{{/sources}}
`;

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
  it.each(FLAVOURS)('of six accounts in the flavour %s is what was accepted', (flavour) => {
    expectGolden(
      `six/${flavour}`,
      renderFiles(ofSix, {
        kind: 'editor',
        flavour,
        layout: flavour === 'obsidian' ? 'folder' : 'file',
        name: 'dossier',
      }),
    );
  });
  it('of an investigation of six sources in three comparisons is what was accepted', () => {
    for (const flavour of FLAVOURS)
      expectGolden(
        `investigation/${flavour}`,
        renderFiles(ofInvestigation, {
          kind: 'editor',
          flavour,
          layout: flavour === 'obsidian' ? 'folder' : 'file',
          name: 'ferry',
        }),
      );
  });
  it.each(['html', 'csv', 'annotations', 'template'] as const)(
    'as %s is what was accepted',
    async (format) => {
      const files = await exportFiles(ofSixNoted, format, {
        kind: 'editor',
        flavour: 'plain',
        layout: 'file',
        name: 'ferry',
        template: TEMPLATE,
      });
      expectGolden(
        `six/${format}`,
        files.map(({ path: name, content }) => ({ path: name, text: content as string })),
      );
    },
  );
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

describe.skipIf(!hasPandoc)('Pandoc (skipped where it is not installed)', () => {
  it.each([
    ['the seeds', ofSeeds, 2],
    ['six accounts', ofSix, 6],
    ['an investigation', ofInvestigation, 6],
  ] as const)(
    'resolves every citation of %s from the bibliography beside it, to HTML and to Word',
    (_, dossier, sources) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'variorum-pandoc-'));
      try {
        const files = renderFiles(dossier, {
          kind: 'editor',
          flavour: 'pandoc',
          layout: 'file',
          name: 'dossier',
        });
        for (const { path: name, text } of files) writeFileSync(path.join(folder, name), text);
        const pandoc = (...args: string[]) => execFileSync('pandoc', args, { cwd: folder, encoding: 'utf8' });
        // Read once, written twice.
        pandoc('--citeproc', '--fail-if-warnings', 'dossier.md', '-o', 'dossier.json', '-t', 'json');
        const html = pandoc('dossier.json', '-s', '-t', 'html', '--wrap=none', '--metadata=pagetitle:x');
        expect(html).not.toContain('???');
        expect(html.match(/<span class="citation"/g)!.length).toBeGreaterThan(3);
        expect(html).toMatch(/<a href="#ref-[a-z0-9]+"[^>]*>[^<]+<\/a>, par\.\s/);
        expect(html.match(/class="csl-entry"/g)!.length).toBeGreaterThanOrEqual(2);
        pandoc('dossier.json', '-o', 'dossier.docx');
        const words = pandoc('dossier.docx', '-t', 'plain', '--wrap=none');
        expect(words).not.toContain('???');
        expect(words).not.toContain('[@');
        expect(words).toMatch(/, par\.\s\d/);
        if (dossier === ofSix) {
          expect(html).toMatch(/<a href="#ref-aas2024ferry"[^>]*>Aas 2024<\/a>, par\.\s/);
          expect(html).toMatch(/role="doc-endnotes"/);
          // Words stay as they are: no quotation mark is made another.
          expect(html).toContain('“had been serviced in');
        }
        const bib = pandoc('-f', 'biblatex', '-t', 'csljson', 'dossier.bib');
        expect((JSON.parse(bib) as unknown[]).length).toBe(sources);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
