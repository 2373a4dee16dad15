import { withMarksOfDirection } from '../../text/marks-of-direction.ts';
import type { Anchor } from '../contents/blocks.ts';
import type { Dialect, Page } from './dialect.ts';
import { escapeLine } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { citedBySource, noteOfSource, pathToNote } from './links.ts';

/** Obsidian: properties, wiki links, callouts and block ids. */
export const obsidian: Dialect = {
  sectionLevel: 2,
  escape: {},
  // Comments and formulas.
  pairs: ['%%', '$$'],
  frontMatter: ({ contents: { facts, sources }, layout, folder }) =>
    folder === ''
      ? frontMatter([
          ['title', facts.title],
          ['date', facts.date],
          ['author', facts.author],
          ['tags', ['variorum']],
          [
            'sources',
            sources.map(({ name, key }) => (layout === 'folder' ? `[[${noteOfSource(key)}]]` : name)),
          ],
        ])
      : frontMatter([['tags', [folder === 'findings' ? 'variorum/finding' : 'variorum/source']]]),
  heading: (markdown) => markdown,
  anchored: (markdown, anchor) => `${markdown} ^${blockId(anchor)}`,
  citation: (places, page) =>
    citedBySource(places)
      .map(({ source, locators, url }) => {
        const where =
          locators.length === 0
            ? ''
            : `, ${locators.map((one) => escapeLine(one, { mid: true })).join('; ')}`;
        const named = linkToSource(source, page);
        return `${named}${where}${url === null ? '' : ` ([at the source](<${url}>))`}`;
      })
      .join('; '),
  reference: (to, words, page) =>
    to.kind === 'source'
      ? page.layout === 'folder'
        ? linkToSource(Number(to.id), page)
        : escapeLine(words, { mid: true })
      : page.layout === 'folder'
        ? wiki(to.id, pathToNote(page, 'findings', to.id), words)
        : wiki(`#^${to.id}`, `#^${to.id}`, words),
  quotationHead: (places, { contents: { sources } }) =>
    `[!quote] ${escapeLine(sources[places[0]!.source]!.name, { mid: true })}`,
};

/** A passage is listed as its source, which has the same key. */
function linkToSource(source: number, page: Page): string {
  const { sources } = page.contents;
  const { name, key } = sources[source]!;
  if (page.layout === 'folder')
    return wiki(noteOfSource(key), pathToNote(page, 'sources', noteOfSource(key)), name);
  const listed = sources.findIndex((other) => other.key === key);
  const block = `#^${blockId({ kind: 'source', id: String(listed) })}`;
  return wiki(block, block, name);
}

/**
 * A wiki link, in which words stand as they are. Those that other readers of Markdown would take for markup, as in `<b>x</b>`, stand in a
 * link of Markdown instead, with the path to the note.
 */
function wiki(note: string, path: string, words: string): string {
  const shown = withMarksOfDirection(words).replace(/\s+/g, ' ').trim();
  const escaped = escapeLine(shown, { mid: true });
  return escaped === shown && !/[\]|]/.test(shown) ? `[[${note}|${shown}]]` : `[${escaped}](<${path}>)`;
}

/** Obsidian's block ids hold Latin letters, digits and hyphens alone. */
const blockId = (anchor: Anchor) =>
  anchor.kind === 'source' ? `source-${Number(anchor.id) + 1}` : anchor.id;
