import type { Edit, Place } from '../types.ts';
import type { Side } from './diff-link.ts';

/**
 * What is said of a link when no time is left to look at its words: nothing of equal sentences, else that all of one side
 * stands against all of the other. It keeps the law of edits, coarsely.
 */
export function coarseEdit(a: Side, b: Side): Edit[] {
  const [whole, other] = [wholeOf(a), wholeOf(b)];
  if (whole.quote === other.quote) return [];
  return [{ kind: 'wording', corresponds: false, a: whole, b: other }];
}

function wholeOf({ source, text, sentences }: Side): Place {
  const start = sentences[0]!.start;
  const { end } = sentences.at(-1)!;
  return { source, start, end, quote: text.slice(start, end) };
}
