/** A dossier as Markdown of one dialect or another, in one file or a folder of them. */
import type { Anchor, Block, Contents, Inline, Part, Quotation } from '../contents/blocks.ts';
import { findingAnchor } from '../contents/entries.ts';
import { headingsBelow } from '../contents/user-note.ts';
import { withReferences } from '../note-references.ts';
import { closedNote } from './closed-note.ts';
import type { Dialect, Layout, Page } from './dialect.ts';
import { blockQuote, escapeBlock, escapeLine, escapeMarkedLine, tableCell } from './escape.ts';
import { noteOfSource } from './links.ts';
import { logseq } from './logseq.ts';
import { wordsToMark } from './mark-words.ts';
import { obsidian } from './obsidian.ts';
import { pandoc } from './pandoc.ts';
import { plain } from './plain.ts';
import { region, withoutBounds } from './regions.ts';

export const FLAVOURS = ['plain', 'obsidian', 'pandoc', 'logseq'] as const;
export type Flavour = (typeof FLAVOURS)[number];

const DIALECTS: Readonly<Record<Flavour, Dialect>> = { plain, obsidian, pandoc, logseq };

/** A file of an export: its path from the folder of the export, with `/`, and what is in it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface MarkdownOptions {
  readonly flavour: Flavour;
  readonly layout: Layout;
  /** Name of the file or of the main note, without its ending. */
  readonly name: string;
}

/** The files of a dossier, the main one first: `NAME.md`, and in a folder `findings/` and `sources/` beside it. */
export function writeMarkdown(contents: Contents, { flavour, layout, name }: MarkdownOptions): TextFile[] {
  const dialect = DIALECTS[flavour];
  const page = (folder: Page['folder']): Page => ({ contents, layout, folder, bibliography: name });
  const main = contents.parts.filter(
    ({ name: part }) =>
      (layout === 'file' || !part.startsWith('finding-')) &&
      !(dialect.titleInFrontMatter === true && part === 'byline'),
  );
  const files: TextFile[] = [
    { path: `${name}.md`, text: pageOf(main, contents.facts.title, page(''), dialect) },
  ];
  if (layout === 'file') return files;
  for (const part of contents.parts) {
    if (!part.name.startsWith('finding-')) continue;
    const text = pageOf([raised(part)], null, page('findings'), dialect);
    files.push({ path: `findings/${part.name}.md`, text });
  }
  const written = new Set<string>();
  for (const source of contents.sources) {
    if (written.has(source.key)) continue;
    written.add(source.key);
    const part: Part = {
      name: 'source',
      blocks: [
        { kind: 'paragraph', content: [...source.reference, { kind: 'text', text: '.' }] },
        ...(source.url === null
          ? []
          : [
              {
                kind: 'paragraph' as const,
                content: [{ kind: 'link' as const, text: source.url, url: source.url }],
              },
            ]),
      ],
    };
    const text = pageOf([part], source.name, page('sources'), dialect);
    files.push({ path: `sources/${noteOfSource(source.key)}.md`, text });
  }
  return files;
}

/** What the user wrote, with references to sources and findings as the dialect writes them; what is not here is called by its words. */
function referring(markdown: string, page: Page, dialect: Dialect): string {
  return withReferences(markdown, (kind, id, words) => {
    const anchor = kind === 'fact' ? null : anchorOf(kind, id, page.contents);
    return anchor === null
      ? escapeLine(words, { ...dialect.escape, mid: true })
      : dialect.reference(anchor, words, page);
  });
}

function anchorOf(kind: 'source' | 'finding', id: string, { sources, parts }: Contents): Anchor | null {
  if (kind === 'source') {
    const at = sources.findIndex((one) => one.id === id);
    return at < 0 ? null : { kind, id: String(at) };
  }
  const wanted = findingAnchor(id).id;
  const name = parts.find((part) => part.name === wanted || part.name.startsWith(`${wanted}-`))?.name;
  return name === undefined ? null : { kind, id: name };
}

/** Blocks alone, in plain Markdown, as part of a file. */
export const markdownOfBlocks = (blocks: readonly Block[], contents: Contents): string =>
  markdownOf(blocks, { contents, layout: 'file', folder: '', bibliography: '' }, plain);

/** The heading of a finding becomes the title of its own note. */
const raised = (part: Part): Part => ({
  ...part,
  blocks: part.blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block)),
});

function pageOf(parts: readonly Part[], title: string | null, page: Page, dialect: Dialect): string {
  const head = title === null ? [] : headOf(title, page, dialect);
  const bodies = parts.map(({ name, blocks }) => {
    const body = markdownOf(blocks, page, dialect);
    return region(name, dialect.finish?.(body) ?? body);
  });
  return `${dialect.frontMatter(page)}${[...head, ...bodies].join('\n\n')}\n`;
}

function headOf(title: string, { folder }: Page, dialect: Dialect): readonly string[] {
  if (dialect.titleInFrontMatter !== true || folder !== '')
    return [`# ${escapeLine(title, { ...dialect.escape, mid: true })}`];
  const part = dialect.titlePart?.(title) ?? null;
  return part === null ? [] : [region('title', part)];
}

/** Where the findings follow in the same file, a list that leads to them says nothing. */
const isListOfFindings = (block: Block) => block.kind === 'list' && block.role === 'findings';

/** Blocks as Markdown with an empty line between them. */
function markdownOf(blocks: readonly Block[], page: Page, dialect: Dialect): string {
  const level = (of: number) => (page.folder === '' ? of + dialect.sectionLevel - 1 : of);
  const written = blocks.filter((one) => page.layout === 'folder' || !isListOfFindings(one));
  return written
    .map((block, at) => {
      const previous = written[at - 1];
      const anchor = previous?.kind === 'heading' ? previous.anchor : undefined;
      switch (block.kind) {
        case 'heading': {
          const words = inline(block.content, page, dialect, true);
          return `${'#'.repeat(level(block.level))} ${dialect.heading(words, block.anchor)}`;
        }
        case 'paragraph': {
          const words = inline(block.content, page, dialect, false);
          return anchor === undefined ? words : dialect.anchored(words, anchor);
        }
        case 'quotation':
          return quotation(block, page, dialect);
        case 'list':
          return block.role === 'sources' && dialect.bibliography !== undefined
            ? dialect.bibliography
            : block.items.map((item, at) => listItem(item, block.anchors?.[at], page, dialect)).join('\n');
        case 'table':
          return table(block, page, dialect);
        case 'verbatim':
          return fenced(block.text);
        case 'written':
          return withoutBounds(
            closedNote(
              referring(
                headingsBelow((dialect.note ?? asItIs)(block.markdown), level(block.below)),
                page,
                dialect,
              ),
              dialect.pairs,
            ),
          );
      }
    })
    .join('\n\n');
}

const asItIs = (markdown: string) => markdown;

function listItem(item: readonly Inline[], anchor: Anchor | undefined, page: Page, dialect: Dialect): string {
  const words = inline(item, page, dialect, false);
  return `- ${anchor === undefined ? words : dialect.anchored(words, anchor)}`;
}

function quotation(block: Quotation, page: Page, dialect: Dialect): string {
  const marks = wordsToMark({
    quote: block.quote,
    start: 0,
    focus: block.marks,
  });
  const head = dialect.quotationHead(block.cited, page);
  const words = escapeBlock(block.quote, marks, dialect.escape);
  const origin = `— ${dialect.citation(block.cited, page)}`;
  return blockQuote(`${head === null ? '' : `${head}\n`}${words}\n\n${origin}`);
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>, page: Page, dialect: Dialect): string {
  const row = (cells: readonly (readonly Inline[])[]) =>
    `| ${cells.map((cell) => tableCell(inline(cell, page, dialect, true)) || ' ').join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}

/** A text as it stands between fences that are longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/~{3,}/g)].map(([run]) => run.length));
  const fence = '~'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** @param mid the content does not begin a line, as in a heading or a cell */
function inline(content: readonly Inline[], page: Page, dialect: Dialect, mid: boolean): string {
  return content
    .map((one, at) => {
      const style = { ...dialect.escape, mid: mid || at > 0 };
      switch (one.kind) {
        case 'text':
          return looking(one.text, one.look, (words) => escapeLine(words, style));
        case 'words':
          return escapeMarkedLine(
            one.text,
            wordsToMark({ quote: one.text, start: 0, focus: one.marks }),
            style,
          );
        case 'link':
          return one.text === one.url ? `<${one.url}>` : `[${escapeLine(one.text, style)}](<${one.url}>)`;
        case 'citation':
          return dialect.citation(one.places, page);
        case 'reference':
          return dialect.reference(one.to, one.text, page);
      }
    })
    .join('');
}

/** Text with its look; white space at its ends stays outside of the marks. */
function looking(
  text: string,
  look: 'strong' | 'emphasis' | 'code' | undefined,
  escape: (words: string) => string,
): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const words = line.trim();
  if (words === '') return line === '' ? '' : ' ';
  const before = /^\s/.test(line) ? ' ' : '';
  const after = /\s$/.test(line) ? ' ' : '';
  const mark = look === 'strong' ? '**' : look === 'emphasis' ? '*' : '';
  const shown = look === 'code' ? `\`${words.replaceAll('`', "'")}\`` : `${mark}${escape(words)}${mark}`;
  return `${before}${shown}${after}`;
}
