/**
 * How two expressions that fill one slot stand to each other, after the relations of natural logic (MacCartney and Manning 2009, "An
 * extended model of natural logic"), read from the first side: `narrower` says that the first is a kind of the second.
 *
 * `equal`: the same words. `equivalent`: synonyms, two spellings, a noun and its verb. `opposite`: two ends of a scale or the two
 * sides of a yes and no. `exclusive`: of one category, and what is one is not the other ("truck", "bus"). `similar`: near each other, not
 * known to exclude; nothing is to be made of it, either way. `unknown`: nothing is known.
 */
export type LexicalRelation =
  | 'equal'
  | 'equivalent'
  | 'narrower'
  | 'wider'
  | 'opposite'
  | 'exclusive'
  | 'similar'
  | 'unknown';

/**
 * What tells: the `same` words; `spelling` ("labour", "labor"); `abbreviation` ("dept"); `synonym`; `derivation` ("destroy",
 * "destruction"); `demonym` ("Germany", "German"); `hypernym`; `entailment` ("kill", "die"); `antonym`; `prefix` ("able", "unable");
 * `converse`: two ends of one deal ("buy", "sell"), opposite where the participants are the same and equivalent where they are
 * swapped; `class`: a closed class ("Tuesday", "Friday"); `category`: the name of one in WordNet ("bus", "truck"); `sisters`: near in
 * WordNet; `polarity`: one is denied ("paid", "failed to pay"); `modifier`: the heads agree and what stands by them does not; `order`:
 * one noun phrase in two orders ("police chief", "chief of police"); `detail`: one has words more; `none`.
 */
export type LexicalEvidence =
  | 'same'
  | 'spelling'
  | 'abbreviation'
  | 'synonym'
  | 'derivation'
  | 'demonym'
  | 'hypernym'
  | 'entailment'
  | 'antonym'
  | 'prefix'
  | 'converse'
  | 'class'
  | 'category'
  | 'sisters'
  | 'polarity'
  | 'modifier'
  | 'order'
  | 'detail'
  | 'none';

export interface Lexical {
  readonly relation: LexicalRelation;
  readonly why: LexicalEvidence;
}

export const UNKNOWN: Lexical = { relation: 'unknown', why: 'none' };
export const EQUAL: Lexical = { relation: 'equal', why: 'same' };

/** The same, read from the other side. */
export function mirrored(lexical: Lexical): Lexical {
  if (lexical.relation === 'narrower') return { ...lexical, relation: 'wider' };
  return lexical.relation === 'wider' ? { ...lexical, relation: 'narrower' } : lexical;
}

/** Whether one thing cannot be both. */
export function excludes({ relation }: Lexical): boolean {
  return relation === 'opposite' || relation === 'exclusive';
}

/** Whether one thing can well be both, one perhaps said more closely. */
export function agrees({ relation }: Lexical): boolean {
  return relation === 'equal' || relation === 'equivalent' || relation === 'narrower' || relation === 'wider';
}

const STRENGTH: readonly LexicalRelation[] = [
  'equal',
  'equivalent',
  'narrower',
  'wider',
  'opposite',
  'exclusive',
  'similar',
  'unknown',
];

/**
 * Of several findings about one pair the one that tells most, agreement before contrast; `similar` where some say narrower and some
 * wider. The same whatever their order, and mirrored where they are; `unknown` for none.
 */
export function strongestOf(found: readonly Lexical[]): Lexical {
  const [best] = [...found].sort(
    (x, y) => STRENGTH.indexOf(x.relation) - STRENGTH.indexOf(y.relation) || (x.why < y.why ? -1 : 1),
  );
  if (best === undefined) return UNKNOWN;
  const both = best.relation === 'narrower' && found.some(({ relation }) => relation === 'wider');
  return both ? { relation: 'similar', why: best.why } : best;
}
