import { withMarksOfDirection } from '../../text/marks-of-direction.ts';
import type { Anchor } from '../contents/blocks.ts';
import type { Dialect, Page } from './dialect.ts';
import { escapeLine } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { citedBySource, noteOfSource } from './links.ts';

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
      : wiki(page.layout === 'folder' ? to.id : `#^${to.id}`, words),
  quotationHead: (places, { contents: { sources } }) =>
    `[!quote] ${escapeLine(sources[places[0]!.source]!.name, { mid: true })}`,
};

/** A passage is listed as its source, which has the same key. */
function linkToSource(source: number, { contents: { sources }, layout }: Page): string {
  const { name, key } = sources[source]!;
  const listed = sources.findIndex((other) => other.key === key);
  return wiki(
    layout === 'folder' ? noteOfSource(key) : `#^${blockId({ kind: 'source', id: String(listed) })}`,
    name,
  );
}

/** What stands after the bar of a wiki link is shown as it is: what would end the link is left out of it. */
const wiki = (target: string, words: string) =>
  `[[${target}|${withMarksOfDirection(words)
    .replace(/[[\]|\r\n]+/g, ' ')
    .trim()}]]`;

/** Obsidian's block ids hold Latin letters, digits and hyphens alone. */
const blockId = (anchor: Anchor) =>
  anchor.kind === 'source' ? `source-${Number(anchor.id) + 1}` : anchor.id;
