import { escapeLine, escapeMarkedLine } from '../../engine/dossier/markdown/escape.ts';
import type { LedgerSection } from './ledger-outline.ts';
import { byline } from './source.ts';
import type { ReadSource } from './source.ts';

/** The ledgers as Markdown: a section each, a heading for everything listed, and its places as a list. */
export function ledgerMarkdown(sections: readonly LedgerSection[], read: readonly ReadSource[]): string {
  const sources = read.map(({ source, outline }) => {
    const facts = byline(source);
    return `- ${outline.letter}: ${escapeLine([source.title, facts].filter(Boolean).join(', '))}`;
  });
  const blocks = sections.flatMap(({ title, items }) => [
    `# ${title}`,
    ...(items.length === 0 ? ['Nothing of this kind was found.'] : []),
    ...items.flatMap(({ heading, about, quotes }) => [
      `## ${escapeLine(heading)}`,
      ...(about === '' ? [] : [escapeLine(about)]),
      quotes
        .map(({ words, marked, where }) => `- ${escapeMarkedLine(`${words} (${where})`, marked ?? [])}`)
        .join('\n'),
    ]),
  ]);
  return `${[sources.join('\n'), ...blocks].join('\n\n')}\n`;
}
