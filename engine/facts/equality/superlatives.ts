import type { Document, DocumentSentence } from '../../analysis/document.ts';
import type { CountedThing } from '../../analysis/quantities/quantity.ts';
import { EMPTY } from '../../analysis/quantities/reading.ts';
import { dependents, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { quantitySide, type QuantitySide } from './quantity-side.ts';

/**
 * The superlatives of a sentence that stand without an ordinal: "the largest harbour" is the first in rank, against the "second largest".
 * The analysis counts them as no quantities, since they print no number. Empty without a tree.
 */
export function superlativesIn(
  document: Pick<Document, 'text' | 'language'>,
  { tree, amounts }: Pick<DocumentSentence, 'tree' | 'amounts'>,
): QuantitySide[] {
  if (tree === null) return [];
  return tree.tokens.flatMap((token) => {
    const word = superlativeAt(tree, token);
    if (word === null) return [];
    const { start, end } = { start: token.start, end: word.end };
    const told = amounts.quantities.some((one) => one.start <= start && one.end > start);
    if (told) return [];
    const counted = countedBy(tree, word);
    if (counted !== null && isOneOfSeveral(tree, counted.token)) return [];
    return [
      quantitySide(document, {
        ...EMPTY,
        kind: 'rank',
        value: 1,
        low: 1,
        high: 1,
        start,
        end,
        whole: { start, end },
        counted,
        superlative: word === token ? word.norm : `${token.norm} ${word.norm}`,
      }),
    ];
  });
}

/** The adjective of a superlative that begins at a token: "largest" of "largest", "important" of "most important"; null for none. */
function superlativeAt(tree: Tree, token: TreeToken): TreeToken | null {
  // "at least", "at most", "the most of": no rank.
  const noun = tree.tokens[token.head];
  const attribute = token.relation === 'amod' && noun !== undefined && noun.index > token.index;
  if (token.tag === 'JJS' && attribute && !isMany(token)) return token;
  if (token.tag !== 'RBS' && !(token.tag === 'JJS' && isMany(token))) return null;
  const adjective = tree.tokens[token.index + 1];
  return adjective !== undefined && adjective.tag === 'JJ' && adjective.relation === 'amod'
    ? adjective
    : null;
}

/** "One of its best quarters" may be the second best. */
function isOneOfSeveral({ tokens }: Tree, noun: number): boolean {
  const { relation, head, tag } = tokens[noun]!;
  const whole = tokens[head];
  return /^nmod/.test(relation) && /S$/.test(tag) && whole !== undefined && /^(?:NUM|DET)$/.test(whole.pos);
}

/** "most people": how many, and no rank. */
const isMany = ({ lemma, norm }: TreeToken) =>
  lemma === 'many' || lemma === 'much' || lemma === 'little' || lemma === norm;

function countedBy(tree: Tree, word: TreeToken): CountedThing | null {
  const noun = tree.tokens[word.head];
  if (noun === undefined || !/^NN/.test(noun.tag)) return null;
  // "the world's largest producer of tin" counts producers.
  return dependents(tree, noun.index, 'amod').includes(word.index)
    ? { token: noun.index, start: noun.start, end: noun.end, lemma: noun.lemma }
    : null;
}
