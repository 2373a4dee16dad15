import type { Word } from '../../analysis/document.ts';
import { othersIn } from '../../analysis/mentions/brought-in.ts';
import { excludes, relateLemmas } from '../../facts/lexical/index.ts';
import type { ComparisonContext } from './comparison-context.ts';
import type { SentencePair, Side } from './sentence-pairs.ts';

/** With more words of its own on a side nothing is told apart by one of them. */
const MOST_WORDS = 8;

/**
 * Whether two sentences tell of two occasions or of two holders: their dates have no field in common, one alone brings in another of a kind
 * ("an earlier rally", "another mill"), or a word of one excludes a word of
 * the other ("the men's team", "the women's team"; "before the war", "after the war"). What differs in them then need not differ in one thing.
 */
export function areOfOtherOccasions({ a, b }: SentencePair, { documents }: ComparisonContext): boolean {
  const [one, other] = [datesOf(a), datesOf(b)];
  if (one.size > 0 && other.size > 0 && ![...one].some((date) => other.has(date))) return true;
  const { language } = documents[a.text]!;
  if (bringsInAnother(a) !== bringsInAnother(b)) return true;
  const [mine, theirs] = [ownWords(a, b), ownWords(b, a)];
  if (mine.length > MOST_WORDS || theirs.length > MOST_WORDS) return false;
  return mine.some((word) =>
    theirs.some((two) => excludes(relateLemmas(lemmaOf(word), lemmaOf(two), language))),
  );
}

/** Whether both sentences give numbers and none of one is a number of the other: then their dates need not be of one event. */
export function countOtherwise({ a, b }: SentencePair): boolean {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number));
}

function numbersOf({ sentences }: Side): ReadonlySet<number> {
  return new Set(
    sentences.flatMap(({ amounts }) =>
      amounts.quantities.flatMap(({ value, kind }) => (value === null || kind === 'ordinal' ? [] : [value])),
    ),
  );
}

/** Years, months, days and weekdays, each field by itself. */
function datesOf({ sentences }: Side): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { amounts } of sentences)
    for (const time of amounts.times)
      for (const field of ['year', 'month', 'day', 'weekday'] as const)
        if (time[field] !== null) told.add(`${field} ${time[field]}`);
  return told;
}

function ownWords({ words }: Side, { words: others }: Side): Word[] {
  const there = new Set(others.map(({ stem }) => stem));
  return words.filter(({ kind, stem, proper }) => kind === 'word' && !proper && !there.has(stem));
}

function lemmaOf({ lexeme, key }: Word) {
  return { lemma: lexeme?.word ?? key, pos: '' };
}

function bringsInAnother({ sentences }: Side): boolean {
  return sentences.some(({ tree }) => tree !== null && othersIn(tree).size > 0);
}
