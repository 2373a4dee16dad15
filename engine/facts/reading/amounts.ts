import type { Document } from '../../analysis/document.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { Time } from '../../analysis/times/time.ts';
import { amountWordsOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import { ageIn, holderOfAge } from './ages.ts';
import { bareNumbersIn } from './bare-numbers.ts';
import { clockOfNumber, clocksToTheHour, understoodClocks } from './clocks.ts';
import { lengthsOfWays, mendedTimes } from './mended-times.ts';
import type { NameRead } from './names.ts';
import { ranksIn } from './ranks.ts';

/** The quantities and times of a sentence as facts. */
export interface AmountsRead {
  readonly quantities: readonly Quantity[];
  readonly times: readonly {
    readonly time: Time;
    /** Of an age: whose it is, where a name tells. */
    readonly holder: NameRead | null;
  }[];
}

/**
 * What a sentence counts and dates: what the analysis reads, and what it leaves open since it takes few risks, such as ages behind "is",
 * superlatives and bare numbers.
 *
 * @param names those of the sentence
 */
export function amountsOf(document: Document, index: number, names: readonly NameRead[]): AmountsRead {
  const sentence = document.sentences[index]!;
  const { tree, amounts } = sentence;
  if (tree === null) return { quantities: [], times: [] };
  const times = amounts.times.flatMap((time) => mendedTimes(tree, time));
  times.push(...clocksToTheHour(tree));
  times.push(...lengthsOfWays(tree, times));
  times.push(...understoodClocks(sentence, document.sentences.slice(Math.max(0, index - 2), index)));
  const quantities: Quantity[] = [];
  for (const quantity of amounts.quantities) {
    const time = ageIn(tree, quantity, names) ?? clockOfNumber(tree, quantity);
    if (times.some(({ start, end }) => start <= quantity.start && quantity.end <= end)) continue;
    if (time === null) quantities.push(asMoney(quantity, document.language));
    else times.push(time);
  }
  const add = (found: readonly Quantity[]) => {
    const taken: readonly Span[] = [...quantities];
    quantities.push(
      ...found.filter((one) => !taken.some((other) => one.start < other.end && other.start < one.end)),
    );
  };
  add(ranksIn(document, sentence));
  for (const number of bareNumbersIn(tree, [...quantities, ...times, ...names])) {
    const age = ageIn(tree, number, names);
    if (age === null) quantities.push(number);
    else times.push(age);
  }
  const inOrder = <T extends Span>(all: readonly T[]) => [...all].sort((x, y) => x.start - y.start);
  return {
    quantities: inOrder(quantities),
    times: inOrder(times).map((time) => ({
      time,
      holder: time.kind === 'age' ? holderOfAge(tree, time, names) : null,
    })),
  };
}

/** From so many on crowns are no jewels. */
const MANY = 20;

/** "85 million crowns" are money. */
function asMoney(quantity: Quantity, language: string): Quantity {
  const { kind, counted, low } = quantity;
  const currency = amountWordsOf(language)?.measures.currencyNouns?.get(counted?.lemma ?? '');
  if (kind !== 'count' || counted === null || currency === undefined || (low ?? 0) < MANY) return quantity;
  const { start, end } = { start: quantity.start, end: Math.max(quantity.end, counted.end) };
  return {
    ...quantity,
    kind: 'money',
    currency,
    counted: null,
    end,
    whole: { start: Math.min(start, quantity.whole.start), end },
  };
}
