import type { CountedThing, Quantity } from '../../analysis/quantities/quantity.ts';
import { EMPTY } from '../../analysis/quantities/reading.ts';
import { baseRelation, dependents, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { amountWordsOf, countedWordsOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/**
 * Numbers that count what is understood, and words of quantity without a noun: "the Farmers 18 and the Greens 14", "one wanted a rise and
 * two did not", "most had insured", "both keepers". The analysis reads none of them, since they may be something else.
 *
 * @param taken what is read otherwise: quantities, times, names
 */
export function bareNumbersIn(tree: Tree, taken: readonly Span[]): Quantity[] {
  const free = ({ start, end }: Span) => !taken.some((one) => one.start < end && start < one.end);
  return tree.tokens.flatMap((token) =>
    free(token) ? (numberAt(tree, token) ?? quantifierAt(tree, token) ?? []) : [],
  );
}

function numberAt(tree: Tree, token: TreeToken): Quantity | null {
  const value = valueOf(tree, token);
  if (value === null || isJoined(tree, token)) return null;
  const before = tree.tokens[token.index - 1];
  if (countedWordsOf(tree.language)?.numbered.has(before?.norm ?? '') === true) return null;
  const isSubject = baseRelation(token) === 'nsubj' && tree.tokens[token.head]?.pos === 'VERB';
  // "One" is a number beside another one: "one wanted a rise and two did not".
  if (token.norm === 'one' && !(isSubject && tree.tokens.some((other) => isOther(tree, other)))) return null;
  const behind = tree.tokens[token.index + 1];
  if (behind !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(behind.pos)) return null;
  const listed = before !== undefined && /^(?:NOUN|PROPN)$/.test(before.pos);
  return made(
    tree,
    token,
    'number',
    [value, value],
    isSubject
      ? { token: -1, start: token.start, end: token.start, lemma: 'person' }
      : listed
        ? thingAt(before)
        : null,
  );
}

function isOther(tree: Tree, { pos, norm, relation }: TreeToken): boolean {
  return (
    pos === 'NUM' &&
    norm !== 'one' &&
    relation.startsWith('nsubj') &&
    amountWordsOf(tree.language)?.numerals.cardinals.has(norm) === true
  );
}

/** A small number in words or any in figures; a figure of four digits may be a year. */
function valueOf({ language }: Tree, { pos, tag, text, norm }: TreeToken): number | null {
  if (pos !== 'NUM' && tag !== 'CD') return null;
  const inWords = amountWordsOf(language)?.numerals.cardinals.get(norm);
  if (inWords !== undefined) return inWords;
  return /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+)$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** "Covid-19", "12/14", "3.30". */
function isJoined({ tokens }: Tree, { index, start, end }: TreeToken): boolean {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  return (
    (before !== undefined && before.end === start && !/^[("“'‘]$/u.test(before.text)) ||
    (behind !== undefined && behind.start === end && !/^[.,;:!?)"”'’]$/u.test(behind.text))
  );
}

function quantifierAt(tree: Tree, token: TreeToken): Quantity | null {
  const bounds = countedWordsOf(tree.language)?.quantifiers.get(token.norm);
  const behind = tree.tokens[token.index + 1];
  if (bounds === undefined || behind === undefined) return null;
  const [sort, low, high] = bounds;
  const before = tree.tokens[token.index - 1];
  // "Most had insured their vines."
  const alone = before === undefined || /^(?:PUNCT|CCONJ)$/.test(before.pos);
  if (alone && (behind.pos === 'AUX' || /^(?:VB[DZP]|MD)$/.test(behind.tag)))
    return made(tree, token, 'quantifier', [low, high], null, sort === 'share');
  const noun = tree.tokens[token.head];
  // "Both keepers", but "both men and women".
  if (low !== high || low < 2) return null;
  const isPair =
    baseRelation(token) === 'det' && noun?.tag === 'NNS' && dependents(tree, noun.index, 'conj').length === 0;
  return isPair ? made(tree, token, 'quantifier', [low, high], thingAt(noun)) : null;
}

function thingAt({ index, start, end, lemma }: TreeToken): CountedThing {
  return { token: index, start, end, lemma };
}

function made(
  { tokens }: Tree,
  { index }: TreeToken,
  kind: 'number' | 'quantifier',
  [low, high]: readonly [number, number],
  counted: CountedThing | null,
  share = false,
): Quantity {
  const { start, end } = tokens[index]!;
  const value = kind === 'number' ? low : null;
  return { ...EMPTY, kind, value, low, high, start, end, whole: { start, end }, counted, share };
}
