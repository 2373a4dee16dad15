import { HOLDERS, noteBlocks } from '../note-events.ts';
import { type TextEdit, withEdits } from '../with-edits.ts';
import { codeIn } from './closed-note.ts';

/** Inline mathematics and those that stand by themselves: what looks like TeX in them is meant so. */
const MATHEMATICS = /\$\$[\s\S]*?\$\$|\$(?=[^\s$])[^$\n]*?[^\s$\\]\$(?!\d)/g;

/**
 * A note for Pandoc, whose Markdown holds more than Markdown: a block of metadata in the middle would give the document another title, read
 * other files and put code into its head, and raw parts would be taken over into the page as they are. Each is shown as it is written.
 * A list, a heading or a quotation right below a line of words would be more of these words: an empty line comes before it.
 * (Pandoc's user's guide: yaml_metadata_block, raw_attribute, raw_tex, fenced_divs, blank_before_header, lists_without_preceding_blankline.)
 */
export function pandocNote(markdown: string): string {
  return withoutMetadata(withoutRawParts(withEmptyLines(markdown)));
}

const BLOCKS: ReadonlySet<string> = new Set([
  'atxHeading',
  'blockQuote',
  'codeFenced',
  'listOrdered',
  'listUnordered',
  'setextHeading',
  'table',
  'thematicBreak',
]);

function withEmptyLines(markdown: string): string {
  const holders: string[] = [];
  const missing: TextEdit[] = [];
  for (const [step, { type, start }] of noteBlocks(markdown)) {
    if (HOLDERS.has(type) && step === 'exit') holders.pop();
    // A list within a list is known by how far it is set in.
    const isNested = type.startsWith('list') && holders.at(-1)?.startsWith('list') === true;
    if (BLOCKS.has(type) && step === 'enter' && !isNested) {
      const line = markdown.lastIndexOf('\n', start.offset - 1) + 1;
      const before = markdown.slice(line, start.offset);
      const above = markdown.slice(markdown.lastIndexOf('\n', line - 2) + 1, Math.max(0, line - 1));
      if (line > 0 && /^[ \t>]*$/.test(before) && !/^[ \t>]*$/.test(above))
        missing.push({ start: line, end: line, words: `${before.trimEnd()}\n` });
    }
    if (HOLDERS.has(type) && step === 'enter') holders.push(type);
  }
  return withEdits(markdown, missing);
}

/** A line of three hyphens after an empty one opens metadata; as stars it is the same rule across the page. */
function withoutMetadata(markdown: string): string {
  if (!/^-{3}\s*$/m.test(markdown)) return markdown;
  const code = codeIn(markdown);
  let at = 0;
  let isAfterEmpty = true;
  return markdown
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      const opens = isAfterEmpty && /^-{3}\s*$/.test(line) && !code.some((one) => isIn(start, one));
      isAfterEmpty = line.trim() === '';
      return opens ? '***' : line;
    })
    .join('\n');
}

function withoutRawParts(markdown: string): string {
  if (!/\\[A-Za-z]|:::|\{\s*=/.test(markdown)) return markdown;
  const code = codeIn(markdown);
  const mathematics = [...markdown.matchAll(MATHEMATICS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const changes: TextEdit[] = [];
  for (const { start, end } of code) {
    // A raw part in a line: `<b>`{=html}
    if (/^\{\s*=/.test(markdown.slice(end))) changes.push({ start: end, end, words: '\\' });
    // A raw block: the format stays as the name of a language.
    const fence = /^([ \t]*(?:`{3,}|~{3,})[ \t]*)\{\s*=\s*([^\s}]*)[^}\n]*\}/.exec(
      markdown.slice(start, end),
    );
    if (fence) changes.push({ start, end: start + fence[0].length, words: `${fence[1]}${fence[2]}` });
  }
  for (const { index } of markdown.matchAll(/\\(?=[A-Za-z])/g))
    if (!code.some((one) => isIn(index, one)) && !mathematics.some((one) => isIn(index, one)))
      changes.push({ start: index, end: index, words: '\\' });
  for (const { index } of markdown.matchAll(/^(?=[ \t]*:::)/gm))
    if (!code.some((one) => isIn(index, one)))
      changes.push({ start: markdown.indexOf(':', index), end: markdown.indexOf(':', index), words: '\\' });
  return withEdits(markdown, changes);
}

const isIn = (at: number, { start, end }: { readonly start: number; readonly end: number }) =>
  start <= at && at < end;
