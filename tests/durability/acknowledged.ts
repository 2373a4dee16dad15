/** What the editor says of an edit that the library has acknowledged. */
export type Acknowledged =
  | { readonly what: 'opened'; readonly comparison: string }
  | { readonly what: 'note'; readonly revision: number }
  | { readonly what: 'judgement'; readonly findingId: string }
  | { readonly what: 'view'; readonly findingId: string }
  | { readonly what: 'source'; readonly id: string; readonly name: string }
  | { readonly what: 'deleted'; readonly id: string };

/** The note at a revision: from the revision alone, so that a mixture of two is found out. */
export function markdownOf(revision: number): string {
  return `Revision ${revision}\n\n${`line of ${revision}\n`.repeat(1 + (revision % 40))}`;
}

/** The text of a source that was added under a name. */
export function textOf(name: string): string {
  return `Source ${name}\n\n${`A sentence of ${name} is here. `.repeat(20)}`;
}
