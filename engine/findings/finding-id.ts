import { shortDigest } from '../algorithms/index.ts';
import { keyOf, tokenise } from '../segment/tokens.ts';
import type { ComparisonContext } from './evidence/comparison-context.ts';
import type { Nomination } from './nomination.ts';
import type { Witness } from './witness.ts';

/**
 * A finding's id: from its type and from the words of its places, whatever the order of the texts and wherever the words
 * stand. 64 bits of FNV-1a in two halves, written in base 36; a collision inside one comparison gets a suffix in `detect`.
 */
export function findingId(
  nomination: Pick<Nomination, 'type' | 'rule'> & { readonly witnesses: readonly Omit<Witness, 'focus'>[] },
  context: Pick<ComparisonContext, 'documents'>,
): string {
  const places = nomination.witnesses.map((witness) => placeKey(witness, context)).sort();
  const content = [nomination.type, nomination.rule, ...new Set(places)].join('\u0000');
  return `${nomination.type}-${shortDigest(content)}`;
}

function placeKey(witness: Omit<Witness, 'focus'>, context: Pick<ComparisonContext, 'documents'>): string {
  const text = context.documents[witness.text]!.text;
  return tokenise(text, witness.start, witness.end)
    .map((token) => keyOf(token.text))
    .join(' ');
}
