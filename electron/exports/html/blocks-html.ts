/** Blocks of a dossier as HTML: all that comes from outside is text in it, and no address but of the web is a link. */
import type { Block, CitedPlace, Contents, Inline, Part } from '../../../engine/dossier/index.ts';
import { headingsBelow } from '../../../engine/dossier/index.ts';
import { escapeHtml, htmlWords } from './html-words.ts';
import { writtenHtml } from './written-html.ts';

/** The title of the page is its first heading, so that sections have the second. */
const SECTION = 2;

export const blocksHtml = (blocks: readonly Block[], contents: Contents): string =>
  blocks.map((one) => block(one, contents)).join('\n');

/** Each part as a section that its name leads to; a finding is an article of its own. */
export const partsHtml = (parts: readonly Part[], contents: Contents): string =>
  parts
    .map(({ name, blocks }) => {
      // A finding's heading has its anchor already.
      const [tag, id] = name.startsWith('finding-')
        ? ['article', '']
        : ['section', ` id="${escapeHtml(name)}"`];
      return `<${tag}${id}>\n${blocksHtml(blocks, contents)}\n</${tag}>`;
    })
    .join('\n');

function block(one: Block, contents: Contents): string {
  switch (one.kind) {
    case 'heading': {
      const level = one.level + SECTION - 1;
      const id = one.anchor ? ` id="${escapeHtml(one.anchor.id)}"` : '';
      return `<h${level}${id} dir="auto">${inline(one.content, contents)}</h${level}>`;
    }
    case 'paragraph':
      return `<p dir="auto">${inline(one.content, contents)}</p>`;
    case 'quotation': {
      const marks = one.marks.map((span) => ({ ...span, kind: 'differs' }));
      return `<blockquote dir="auto">${htmlWords(one.quote, { start: 0, end: one.quote.length }, marks)}
<footer>${cited(one.cited, contents)}</footer></blockquote>`;
    }
    case 'list':
      return one.role === 'findings'
        ? ''
        : `<ul>\n${one.items.map((item) => `<li dir="auto">${inline(item, contents)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return `<div class="wide"><table>
<thead><tr>${one.head.map((cell) => `<th scope="col">${inline(cell, contents)}</th>`).join('')}</tr></thead>
<tbody>
${one.rows.map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${inline(cell, contents)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`;
    case 'verbatim':
      return `<pre dir="auto">${escapeHtml(one.text)}</pre>`;
    case 'written':
      return `<div class="written">${writtenHtml(headingsBelow(one.markdown, one.below + SECTION - 1), one)}</div>`;
  }
}

function cited(places: readonly CitedPlace[], { sources }: Contents): string {
  const [first] = places;
  const where = [...new Set(places.map(({ locator: one }) => one))].filter((one) => one !== '').join('; ');
  const words = escapeHtml(`${sources[first!.source]!.name}${where === '' ? '' : `, ${where}`}`);
  return first!.url === null ? words : `<a href="${escapeHtml(first!.url)}">${words}</a>`;
}

function inline(content: readonly Inline[], contents: Contents): string {
  return content
    .map((one) => {
      switch (one.kind) {
        case 'text': {
          const tag = one.look === 'strong' ? 'strong' : one.look === 'emphasis' ? 'em' : one.look;
          const words = escapeHtml(one.text);
          return tag === undefined ? words : `<${tag}>${words}</${tag}>`;
        }
        case 'words':
          return htmlWords(
            one.text,
            { start: 0, end: one.text.length },
            one.marks.map((span) => ({ ...span, kind: 'differs' })),
          );
        case 'link':
          return /^https?:/i.test(one.url)
            ? `<a href="${escapeHtml(one.url)}">${escapeHtml(one.text)}</a>`
            : escapeHtml(one.text);
        case 'citation':
          return cited(one.places, contents);
        case 'reference':
          return one.to.kind === 'finding'
            ? `<a href="#${escapeHtml(one.to.id)}">${escapeHtml(one.text)}</a>`
            : `<strong>${escapeHtml(one.text)}</strong>`;
      }
    })
    .join('');
}
