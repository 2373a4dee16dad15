import { codeIn } from './closed-note.ts';

/** Inline mathematics and those that stand by themselves: what looks like TeX in them is meant so. */
const MATHEMATICS = /\$\$[\s\S]*?\$\$|\$(?=[^\s$])[^$\n]*?[^\s$\\]\$(?!\d)/g;

/**
 * A note for Pandoc, whose Markdown holds more than Markdown: a block of metadata in the middle would give the document another title, read
 * other files and put code into its head, and raw parts would be taken over into the page as they are. Each is shown as it is written.
 * (Pandoc's user's guide: yaml_metadata_block, raw_attribute, raw_tex, fenced_divs.)
 */
export function pandocNote(markdown: string): string {
  return withoutMetadata(withoutRawParts(markdown));
}

/** A line of three hyphens after an empty one opens metadata; as stars it is the same rule across the page. */
function withoutMetadata(markdown: string): string {
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
  const code = codeIn(markdown);
  const mathematics = [...markdown.matchAll(MATHEMATICS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const changes: { readonly start: number; readonly end: number; readonly to: string }[] = [];
  for (const { start, end } of code) {
    // A raw part in a line: `<b>`{=html}
    if (/^\{\s*=/.test(markdown.slice(end))) changes.push({ start: end, end, to: '\\' });
    // A raw block: the format stays as the name of a language.
    const fence = /^([ \t]*(?:`{3,}|~{3,})[ \t]*)\{\s*=\s*([^\s}]*)[^}\n]*\}/.exec(
      markdown.slice(start, end),
    );
    if (fence) changes.push({ start, end: start + fence[0].length, to: `${fence[1]}${fence[2]}` });
  }
  for (const { index } of markdown.matchAll(/\\(?=[A-Za-z])/g))
    if (!code.some((one) => isIn(index, one)) && !mathematics.some((one) => isIn(index, one)))
      changes.push({ start: index, end: index, to: '\\' });
  for (const { index } of markdown.matchAll(/^(?=[ \t]*:::)/gm))
    if (!code.some((one) => isIn(index, one)))
      changes.push({ start: markdown.indexOf(':', index), end: markdown.indexOf(':', index), to: '\\' });
  return changes
    .sort((x, y) => y.start - x.start)
    .reduce((words, { start, end, to }) => words.slice(0, start) + to + words.slice(end), markdown);
}

const isIn = (at: number, { start, end }: { readonly start: number; readonly end: number }) =>
  start <= at && at < end;
