import type { Statement } from '../../analysis/statements.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';
import type { Stretch } from '../contrast.ts';

/** What some sentences tell, clause by clause; nothing of those in a language without a grammar at hand. */
export function statementsOf({
  sentences,
}: {
  readonly sentences: readonly DocumentSentence[];
}): Statement[] {
  return sentences.flatMap(({ statements }) => statements);
}

/** The words that lie in a span, in part or whole; null for none. */
export function wordsWithin(words: readonly Word[], span: Span): Stretch | null {
  const from = words.findIndex(({ end }) => end > span.start);
  if (from < 0) return null;
  let to = from;
  while (to < words.length && words[to]!.start < span.end) to += 1;
  return to > from ? { from, to } : null;
}

/** The word in which a token of a tree begins; -1 for none. */
export function wordOfToken(words: readonly Word[], { tokens }: Statement['tree'], token: number): number {
  const { start } = tokens[token]!;
  return words.findIndex((word) => word.start <= start && word.end > start);
}
