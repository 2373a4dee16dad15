import { evidenceBlock } from '../../../engine/dossier/index.ts';
import { withMarksOfDirection } from '../../../engine/text/marks-of-direction.ts';

/** Something to be copied: what it says, the words quoted with where they stand, and a link that leads back to it. */
export interface Excerpt {
  /** A sentence about the quotations; '' for none. */
  readonly says: string;
  readonly quotes: readonly { readonly quote: string; readonly label: string }[];
  readonly link: string;
}

export const EXCERPT_FORMS = ['markdown', 'rich', 'plain'] as const;
export type ExcerptForm = (typeof EXCERPT_FORMS)[number];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (words: string) =>
  withMarksOfDirection(words).replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** With quotation blocks and the link under them. */
export const excerptAsMarkdown = ({ says, quotes, link }: Excerpt): string =>
  `${evidenceBlock(quotes, says).trimEnd()}\n\n<${link}>\n`;

/** Words alone, each quotation in quotation marks with where it stands behind it. */
export function excerptAsText({ says, quotes, link }: Excerpt): string {
  const lines = quotes.map(({ quote, label }) => `“${quote.trim()}” (${label})`);
  const all = [...(says.trim() === '' ? [] : [says.trim()]), ...lines, link];
  return `${withMarksOfDirection(all.join('\n\n'))}\n`;
}

/** For programs that take formatted text. */
export function excerptAsHtml({ says, quotes, link }: Excerpt): string {
  const blocks = quotes.map(
    ({ quote, label }) =>
      `<blockquote><p>${escapeHtml(quote.trim()).replaceAll('\n', '<br>')}</p><p>— ${escapeHtml(label)}</p></blockquote>`,
  );
  return [
    ...(says.trim() === '' ? [] : [`<p>${escapeHtml(says.trim())}</p>`]),
    ...blocks,
    `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
  ].join('\n');
}
