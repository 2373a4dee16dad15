import { amountWordsOf, packOf } from '../../lexicon/language-pack.ts';
import { contrastTimes, type TimeSide } from '../equality/index.ts';
import type { NameRead } from '../reading/names.ts';
import type { Contrast } from './contrast.ts';
import type { FactSide } from './fact-side.ts';
import { areOneName } from './names.ts';

interface Timed {
  readonly side: TimeSide;
  readonly holder: NameRead | null;
}

/** How two times stand; ages of two persons are not held against each other. */
export function contrastTimeFacts(a: Timed, b: Timed, one: FactSide, other: FactSide): Contrast[] {
  if (a.holder !== null && b.holder !== null && !areOneName(a.holder.parts, b.holder.parts)) return [];
  const found = contrastTimes(a.side, b.side);
  if (found.why === 'age' && (isNextAge(a, one, b) || isNextAge(b, other, a)))
    return [{ aspect: 'time', relation: 'equivalent', why: 'age', distance: found.distance }];
  if (found.relation !== 'incomparable' || found.why !== 'order') return [{ aspect: 'time', ...found }];
  // "Ends on 14 March" and "until 24 March" are both a last day.
  const [x, y] = [bounded(a.side, one), bounded(b.side, other)];
  if (x === a.side && y === b.side) return [{ aspect: 'time', ...found }];
  return [{ aspect: 'time', ...contrastTimes(x, y) }];
}

/** "Turns sixty in the autumn": of somebody who is 59. */
function isNextAge({ side }: Timed, { fact, sentence: { tree } }: FactSide, { side: now }: Timed): boolean {
  const [then, age] = [side.time.amount?.value ?? null, now.time.amount?.value ?? null];
  if (then === null || age === null || then !== age + 1 || fact.statement?.clause.verb?.tense === 'past')
    return false;
  const first = tree.tokens.findIndex(({ end }) => end > fact.start);
  const becoming = amountWordsOf(tree.language)?.calendar.cues?.becoming;
  return becoming?.has(tree.tokens[first - 1]?.norm ?? '') === true;
}

/** A time without a preposition that bounds it, bounded by the word before its preposition or the one it hangs on. */
function bounded(side: TimeSide, { fact, sentence }: FactSide): TimeSide {
  if (side.bound !== null) return side;
  const verbs = packOf(side.language)?.boundVerbs;
  const { tokens } = sentence.tree;
  const first = tokens.findIndex(({ end }) => end > fact.start);
  const before = tokens.slice(Math.max(0, first - 2), Math.max(0, first)).map(({ lemma }) => lemma);
  const bound = [...before, fact.governor, fact.statement?.clause.lemma]
    .map((lemma) => verbs?.get(lemma ?? ''))
    .find((one) => one !== undefined);
  return bound === undefined ? side : { ...side, bound };
}
