import type { Document, DocumentSentence } from '../../analysis/document.ts';
import type { CountedThing, Quantity } from '../../analysis/quantities/quantity.ts';
import { EMPTY } from '../../analysis/quantities/reading.ts';
import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import { amountWordsOf, packOf } from '../../lexicon/language-pack.ts';
import { superlativesIn } from '../equality/index.ts';

/**
 * Places in an order that the analysis counts as no quantities: "the largest harbour", "the first landing" where the parser went astray,
 * "her last work", "the club's record signing". What is last counts from the end: -1.
 */
export function ranksIn(document: Document, sentence: DocumentSentence): Quantity[] {
  const { tree, amounts } = sentence;
  if (tree === null) return [];
  const taken = [...amounts.quantities, ...amounts.times];
  const places = tree.tokens.flatMap((token) => {
    const isTaken = taken.some(({ start, end }) => token.start < end && start < token.end);
    return (isTaken && !isWeekdayInMonth(tree, token)) || !isDetermined(tree, token.index)
      ? []
      : (placeAt(tree, token) ?? []);
  });
  return [...superlativesIn(document, sentence).map(({ quantity }) => quantity), ...places];
}

function placeAt(tree: Tree, token: TreeToken): Quantity | null {
  const { places } = packOf(tree.language)?.counted ?? {};
  const place = places?.get(token.norm);
  const value = place ?? amountWordsOf(tree.language)?.numerals.ordinals.get(token.norm);
  const counted = nounBehind(tree, token.index);
  if (value === undefined || counted === null) return null;
  // "The last week", "the second minute", "a record."
  const { calendar } = amountWordsOf(tree.language) ?? {};
  if (calendar?.units.has(tree.tokens[counted.token]!.norm) === true) return null;
  if (token.pos === 'NOUN' && (place === undefined || counted.token !== token.index + 1)) return null;
  const { start, end } = token;
  return {
    ...EMPTY,
    kind: place === undefined ? 'ordinal' : 'rank',
    value,
    low: value,
    high: value,
    start,
    end,
    whole: { start, end },
    counted,
  };
}

/** "The last Sunday of May" is no Sunday before today. */
function isWeekdayInMonth(tree: Tree, { index }: TreeToken): boolean {
  const calendar = amountWordsOf(tree.language)?.calendar;
  const [day, of, month] = [1, 2, 3].map((step) => tree.tokens[index + step]?.norm ?? '');
  return calendar?.weekdays.has(day!) === true && calendar.ofMonth.has(of!) && calendar.months.has(month!);
}

/** "the", "her" or "the club's" before it, over other words that tell. */
function isDetermined(tree: Tree, at: number): boolean {
  const before = tree.tokens[at - 1];
  if (before === undefined) return false;
  const { pos, tag, norm, relation } = before;
  return (pos === 'DET' && norm === 'the') || tag === 'POS' || relation === 'nmod:poss';
}

/** The noun behind a word, over adjectives and participles; a participle at the end that the tree took for a verb ("the first soft landing"). */
function nounBehind(tree: Tree, at: number): CountedThing | null {
  let last: TreeToken | null = null;
  for (let next = at + 1; next < tree.tokens.length && next <= at + 5; next += 1) {
    const token = tree.tokens[next]!;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) last = token;
    else if (last !== null || !/^(?:ADJ|ADV|NUM|VERB|PUNCT)$/.test(token.pos)) break;
    else if (token.pos === 'VERB' && token.tag === 'VBG' && !isNounLike(tree, next + 1)) {
      last = token;
      break;
    } else if (token.pos === 'VERB' && !/^VB[NG]$/.test(token.tag)) break;
    else if (token.pos === 'PUNCT' && !/^[-‑]$/u.test(token.text)) break;
  }
  if (last === null) return null;
  // The parser gives a verb its own dictionary form: "land" of "landing".
  const lemma = last.pos === 'VERB' ? last.norm : last.lemma;
  return { token: last.index, start: last.start, end: last.end, lemma };
}

const isNounLike = (tree: Tree, at: number) => /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[at]?.pos ?? '');
