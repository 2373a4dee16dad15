import { withMarksOfDirection } from '../../text/marks-of-direction.ts';
import type { Anchor } from '../contents/blocks.ts';
import type { Dialect, Page } from './dialect.ts';
import { escapeLine } from './escape.ts';
import { citedBySource } from './links.ts';

/** Logseq: everything is an item of an outline; properties with two colons, references to blocks by UUID, links to pages. */
export const logseq: Dialect = {
  sectionLevel: 2,
  titleInFrontMatter: true,
  escape: {},
  // Formulas.
  pairs: ['$$'],
  frontMatter: ({ contents: { facts }, folder }) => {
    if (folder !== '') return '';
    const property = (name: string, value: string | null) =>
      value ? [`${name}:: ${withMarksOfDirection(value).replace(/\s+/g, ' ').trim()}`] : [];
    return `${[
      ...(isPlain(facts.title) ? property('title', facts.title) : []),
      ...property('date', facts.date),
      ...property('author', escapeLine(facts.author ?? '', { mid: true })),
      ...property('tags', 'variorum'),
    ].join('\n')}\n\n`;
  },
  titlePart: (title) => (isPlain(title) ? null : `- # ${escapeLine(title, { mid: true })}`),
  heading: (markdown, anchor) =>
    anchor?.kind === 'finding' ? `${markdown}\nid:: ${uuidOf(anchor)}` : markdown,
  anchored: (markdown) => markdown,
  citation: (places, page) =>
    citedBySource(places)
      .map(({ source, locators, url }) => {
        const where =
          locators.length === 0
            ? ''
            : `, ${locators.map((one) => escapeLine(one, { mid: true })).join('; ')}`;
        return `${linkToSource(source, page)}${where}${url === null ? '' : ` ([at the source](<${url}>))`}`;
      })
      .join('; '),
  reference: (to, words, page) =>
    to.kind === 'source'
      ? linkToSource(Number(to.id), page)
      : page.layout === 'folder'
        ? `[${escapeLine(words, { mid: true })}]([[${to.id}]])`
        : `[${escapeLine(words, { mid: true })}](((${uuidOf(to)})))`,
  quotationHead: () => null,
  finish: outlined,
};

/** Whether words can name a page: a name knows no escapes, and what other readers would take for markup in it stands in a heading. */
function isPlain(words: string): boolean {
  const line = withMarksOfDirection(words).replace(/\s+/g, ' ').trim();
  return escapeLine(line, { mid: true }) === line;
}

function linkToSource(source: number, { contents }: Page): string {
  const { name, key } = contents.sources[source]!;
  return `[${escapeLine(name, { mid: true })}]([[${key}]])`;
}

/** A block's UUID, the same in every export: the digits of its anchor in a UUID of the kind that leaves its bits free (RFC 9562, 8). */
function uuidOf({ id }: Anchor): string {
  const digits = id
    .replace(/[^0-9a-f]/g, '')
    .padStart(8, '0')
    .slice(-8);
  return `${digits}-0000-8000-8000-766172696f72`;
}

const HEADING = /^(#{1,6}) /;

/** The blocks of a part, which empty lines divide, as items: a heading holds what follows it, up to the next one of its level. */
function outlined(markdown: string): string {
  let depth = 0;
  return chunksOf(markdown)
    .flatMap((chunk) => {
      const level = HEADING.exec(chunk)?.[1]!.length;
      const indent = level === undefined ? depth : Math.max(0, level - 2);
      if (level !== undefined) depth = indent + 1;
      return itemsOf(chunk).map(({ words, depth: within }) => indented(words, '\t'.repeat(indent + within)));
    })
    .join('\n');
}

interface Item {
  readonly words: string;
  /** How far it lies in other items of its list. */
  readonly depth: number;
}

const BULLET = /^([ \t]*)[-*+][ \t]+(?=\S)/;

/** A list is as many items as it has, those in others below them; anything else is one. */
function itemsOf(chunk: string): Item[] {
  if (!/^[-*+][ \t]+\S/.test(chunk)) return [{ words: chunk, depth: 0 }];
  const items: { lines: string[]; readonly depth: number }[] = [];
  const open: number[] = [];
  let isCode = false;
  for (const line of chunk.split('\n')) {
    if (FENCE.test(line.trim())) isCode = !isCode;
    const bullet = isCode ? null : BULLET.exec(line);
    if (bullet === null) {
      // More of the item above it, whose words it stands below.
      items.at(-1)!.lines.push(line.replace(/^(?:[ \t]{1,2})+(?=\S)/, ''));
      continue;
    }
    const column = bullet[1]!.replaceAll('\t', '    ').length;
    while (open.length > 0 && open.at(-1)! > column) open.pop();
    if (open.at(-1) !== column) open.push(column);
    items.push({ lines: [line.slice(bullet[0].length)], depth: open.length - 1 });
  }
  return items.map(({ lines, depth }) => ({ words: lines.join('\n').trimEnd(), depth }));
}

const indented = (item: string, tabs: string) =>
  item
    .split('\n')
    .map((line, at) => (at === 0 ? `${tabs}- ${line}` : `${tabs}  ${line}`))
    .join('\n');

const FENCE = /^(`{3,}|~{3,})/;

/** Whether a line begins mathematics that stand by themselves, or ends them. */
const turnsMathematics = (line: string) =>
  /^\s*\$\$|\$\$\s*$/.test(line) && line.split('$$').length % 2 === 0;

/** What goes on behind an empty line, set in below its first words: an item of a list, a footnote. */
const GOES_ON = /^(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]+\]:)/m;

/** Divides Markdown at its empty lines, and not inside a fence, mathematics, an item of a list or a footnote. */
function chunksOf(markdown: string): string[] {
  const chunks: string[] = [];
  let current: string[] = [];
  let fence: string | null = null;
  let inMathematics = false;
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && !inMathematics)
      fence = fence === null ? mark : line.startsWith(fence) ? null : fence;
    else if (fence === null && turnsMathematics(line)) inMathematics = !inMathematics;
    if (line.trim() === '' && fence === null && !inMathematics) {
      if (current.length > 0) chunks.push(current.join('\n'));
      current = [];
      continue;
    }
    if (current.length === 0 && /^(?: {2}|\t)/.test(line) && GOES_ON.test(chunks.at(-1) ?? ''))
      current = [chunks.pop()!, ''];
    current.push(line);
  }
  if (current.length > 0) chunks.push(current.join('\n'));
  return chunks;
}
