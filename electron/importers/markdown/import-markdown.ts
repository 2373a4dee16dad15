import { Marked } from 'marked';
import { parseDocument } from 'yaml';
import type { FileToImport, FoundMetadata, Importer } from '../document.ts';
import { textWithHeadings, type Block } from '../blocks/block.ts';
import { blocksOfElement, type BlockOptions } from '../blocks/blocks-of-element.ts';
import { leftOutStruck, struckOut } from '../blocks/struck-out.ts';
import { baseName } from '../file-name.ts';
import { parsePage } from '../html/parse-html.ts';
import { MAX_EMPHASES } from '../limits.ts';
import { oneDocument } from '../make-document.ts';
import { dateOf } from '../metadata-values.ts';
import { decodeText } from '../plain/import-text.ts';
import { titleOf } from '../plain/title.ts';
import { readingOf } from '../reading-of.ts';
import { refuseDeepMarkdown } from './refuse-deep-markdown.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** More is no front matter. */
const MAX_FRONT_MATTER = 100_000;

/** Letters and signs of mail addresses, more than any address has. */
const LONG_RUN = /^[a-zA-Z0-9.!#$%&'*+/=?_`{|}~-]{2000,}/;

const markdown = new Marked({
  gfm: true,
  async: false,
  tokenizer: {
    // For the end of each mark the rest of the paragraph is gone through; where there are thousands they are signs, and are kept.
    emStrong: (_rest, paragraph) => (hasTooManyMarks(paragraph) ? undefined : false),
    // Every sign in such a run may begin an address of mail, whose end is looked for to the end of the run.
    inlineText(rest) {
      const run = LONG_RUN.exec(rest)?.[0];
      return run === undefined ? false : { type: 'text', raw: run, text: run, escaped: false };
    },
  },
});

let looked = { paragraph: '', hasTooMany: false };
function hasTooManyMarks(paragraph: string): boolean {
  if (looked.paragraph !== paragraph)
    looked = { paragraph, hasTooMany: (paragraph.match(/[*_]+/g)?.length ?? 0) > MAX_EMPHASES };
  return looked.hasTooMany;
}

/**
 * Reads Markdown: its front matter as metadata, its structure as paragraphs, its emphasis and links as the words alone.
 *
 * @throws {Refusal} as `decodeText`, and `file-nested`
 * @throws {ElementsTooDeep}
 */
export const importMarkdown: Importer = (file: FileToImport) => {
  const name = baseName(file.name);
  const { text: whole, warnings, encoding } = decodeText(file);
  const { bringBack = [] } = file.choices ?? {};
  const struck = struckOut(bringBack);
  const front = FRONT_MATTER.exec(whole.slice(0, MAX_FRONT_MATTER));
  const told = front === null ? null : frontMatter(front[1]!);
  // What is no front matter after all, such as a line between two rules, is text.
  const body = told === null ? whole : whole.slice(front![0].length);
  const blocks = blocksOfMarkdown(body, { name, keepsStruck: struck.keepsStruck });
  const heading = blocks.find((block) => block.kind === 'heading');
  const title = heading
    ? { value: heading.text, where: 'the first heading' }
    : { value: titleOf(blocks[0]?.text ?? ''), where: 'the first line' };
  const { text, headings } = textWithHeadings(blocks);
  return oneDocument({
    format: 'Markdown',
    name,
    text,
    found: { title, ...told },
    warnings,
    reading: readingOf(file.choices),
    details: {
      encoding,
      headings,
      leftOut: leftOutStruck(struck.left),
      ...(bringBack.length > 0 && { broughtBack: [...bringBack] }),
    },
  });
};

function blocksOfMarkdown(text: string, options: BlockOptions): Block[] {
  // Notes are written in Markdown’s own way, which its reader does not know: `[^1]` in a sentence, `[^1]: ...` below.
  const notes: Block[] = [];
  const sentences = text
    .replace(/^\[\^([^\]\s]{1,40})\]:[ \t]*(.*(?:\n(?: {2,}|\t).*)*)/gm, (_, mark: string, note: string) => {
      notes.push({ kind: 'note', text: `${mark}. ${note.replace(/\s+/g, ' ').trim()}` });
      return '';
    })
    .replace(/\[\^[^\]\s]{1,40}\]/g, '');
  refuseDeepMarkdown(sentences);
  const html = markdown.parse(sentences) as string;
  return [
    ...blocksOfElement(parsePage(html).body, options),
    ...notes.map((note) => withoutMarks(note, options)),
  ];
}

function withoutMarks(note: Block, options: BlockOptions): Block {
  const html = markdown.parseInline(note.text) as string;
  const blocks = blocksOfElement(parsePage(`<p>${html}</p>`).body, options);
  return { ...note, text: blocks.map(({ text }) => text).join(' ') || note.text };
}

/** Fields of front matter that mean the same, the usual one first. */
const FIELDS: Readonly<Record<keyof FoundMetadata, readonly string[]>> = {
  title: ['title'],
  author: ['author', 'authors', 'byline', 'creator'],
  outlet: ['outlet', 'publication', 'publisher', 'source', 'container-title', 'site'],
  published: ['published', 'date', 'created', 'pubdate', 'issued'],
  url: ['url', 'link', 'canonical', 'source', 'permalink'],
  language: ['lang', 'language'],
};

/** What front matter says, with where; null when it is no mapping of YAML 1.2. */
function frontMatter(yaml: string): FoundMetadata | null {
  // Without aliases a few lines cannot swell into gigabytes.
  const parsed = parseDocument(yaml, {
    version: '1.2',
    logLevel: 'silent',
    schema: 'core',
    maxAliasCount: 0,
  } as never);
  let value: unknown;
  try {
    if (parsed.errors.length > 0) return null;
    value = parsed.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), lineOf(entry)]));
  const found: { -readonly [F in keyof FoundMetadata]: FoundMetadata[F] } = {};
  for (const [field, names] of Object.entries(FIELDS) as [keyof FoundMetadata, readonly string[]][]) {
    for (const name of names) {
      const line = entries.get(name) ?? '';
      const known = field === 'published' ? dateOf(line) : line;
      const isAddress = /^https?:/i.test(known);
      if (known === '' || (field === 'url') !== isAddress) continue;
      found[field] = { value: known, where: `front matter, ${name}` };
      break;
    }
  }
  return found;
}

/** A value on one line: of a list all entries, of people their names. */
function lineOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(lineOf).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null && 'name' in value) return lineOf(value.name);
  return '';
}
