import type { Dialect, Page } from './dialect.ts';
import { escapeLine } from './escape.ts';
import { citedBySource, noteOfSource, pathToNote, titleOf } from './links.ts';

/** CommonMark with the tables of GitHub: no front matter, no marks of its own, links that any reader follows. */
export const plain: Dialect = {
  sectionLevel: 2,
  escape: {},
  frontMatter: () => '',
  heading: (markdown) => markdown,
  anchored: (markdown) => markdown,
  citation: (places, page) =>
    citedBySource(places)
      .map(({ source, locators, url }) => {
        const { name, key } = page.contents.sources[source]!;
        const where = locators
          .map((locator) => `, ${escapeLine(locator, { mid: true })}`)
          .join(';')
          .replaceAll(';,', ';');
        const named =
          page.layout === 'folder' ? linkTo(page, 'sources', noteOfSource(key), name) : escapeLine(name);
        return `${named}${where}${url === null ? '' : ` ([at the source](<${url}>))`}`;
      })
      .join('; '),
  reference: (to, words, page) => {
    if (page.layout === 'folder')
      return to.kind === 'finding'
        ? linkTo(page, 'findings', to.id, words)
        : linkTo(page, 'sources', noteOfSource(page.contents.sources[Number(to.id)]!.key), words);
    const title = to.kind === 'finding' ? titleOf(page.contents, to) : null;
    return title === null
      ? escapeLine(words, { mid: true })
      : `[${escapeLine(words, { mid: true })}](#${headingSlug(title)})`;
  },
  quotationHead: () => null,
};

const linkTo = (page: Page, into: 'findings' | 'sources', note: string, words: string) =>
  `[${escapeLine(words, { mid: true })}](<${pathToNote(page, into, note)}>)`;

/** What GitHub makes of a heading to point to it. */
export const headingSlug = (title: string): string =>
  encodeURIComponent(
    title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
