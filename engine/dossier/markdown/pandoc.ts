import type { Dialect } from './dialect.ts';
import { escapeLine } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { citedBySource } from './links.ts';
import { pandocNote } from './pandoc-note.ts';

const SMART = { smart: true } as const;

/** Pandoc: citations that resolve in the bibliography beside the file, anchors as attributes, the title in the front matter. */
export const pandoc: Dialect = {
  sectionLevel: 1,
  titleInFrontMatter: true,
  bibliography: '::: {#refs}\n:::',
  escape: SMART,
  note: pandocNote,
  frontMatter: ({ contents: { facts }, bibliography, folder }) =>
    folder === ''
      ? frontMatter([
          ['title', inMetadata(facts.title)],
          ['author', facts.author && inMetadata(facts.author)],
          ['date', facts.date],
          ['lang', facts.language],
          ['bibliography', `${bibliography}.csl.json`],
          ['link-citations', true],
        ])
      : frontMatter([
          ['lang', facts.language],
          ['bibliography', `../${bibliography}.csl.json`],
        ]),
  heading: (markdown, anchor) => (anchor?.kind === 'finding' ? `${markdown} {#${anchor.id}}` : markdown),
  anchored: (markdown) => markdown,
  citation: (places, { contents: { sources } }) => {
    const cited = citedBySource(places);
    const all = cited.flatMap(({ source, locators }) => {
      const key = `@${pandocKey(sources[source]!.key)}`;
      return locators.length === 0
        ? [key]
        : locators.map((one) => `${key}, ${escapeLine(one, { ...SMART, mid: true })}`);
    });
    const names = cited.map(({ source }) => escapeLine(sources[source]!.name, SMART)).join(', ');
    const links = cited.flatMap(({ url }) => (url === null ? [] : [`^[Words at their address: <${url}>.]`]));
    return `${names} [${all.join('; ')}]${links.join('')}`;
  },
  reference: (to, words, { contents, layout, folder }) => {
    const shown = escapeLine(words, { ...SMART, mid: true });
    if (to.kind === 'source') {
      const { key } = contents.sources[Number(to.id)]!;
      return `${shown} [@${pandocKey(key)}]`;
    }
    if (layout === 'folder') return `[${shown}](<${folder === '' ? 'findings/' : ''}${to.id}.md>)`;
    return `[${shown}](#${to.id})`;
  },
  quotationHead: () => null,
};

/** Words of the front matter are Markdown, too, for Pandoc. */
const inMetadata = (words: string) => escapeLine(words, SMART);

/** A key with anything but letters, digits and single `-_.:` inside stands in braces. */
const pandocKey = (key: string) => (/^[\p{L}\p{N}]+(?:[:._-][\p{L}\p{N}]+)*$/u.test(key) ? key : `{${key}}`);
