/** References in notes to sources, findings and facts: `[[finding:ID|words]]`. They become links where what they name is in the export. */

export type ReferenceKind = 'source' | 'finding' | 'fact';

const REFERENCE = /\[\[(source|finding|fact):([^|\]\n]{1,300})\|([^\]\n]*)\]\]/g;

/** A reference as it stands in a note; what would end it is left out of its words. */
export const noteReference = (kind: ReferenceKind, id: string, words: string): string =>
  `[[${kind}:${id.replace(/[|\]\n]/g, '')}|${words.replace(/[[\]|\s]+/g, ' ').trim()}]]`;

/** The same text with every reference replaced. */
export const withReferences = (
  markdown: string,
  replace: (kind: ReferenceKind, id: string, words: string) => string,
): string =>
  markdown.replace(REFERENCE, (_, kind: ReferenceKind, id: string, words: string) =>
    replace(kind, id, words),
  );
