import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Amount } from './amount.ts';
import { measuredBy, nounBefore } from './measured.ts';
import { headToken, isNoun, nounAfter, nounFrom, thing } from './nouns.ts';
import { isBareOfPeople, isOfPeopleVerb, PEOPLE } from './people.ts';
import { isDash, type AmountText } from './pieces.ts';
import type { CountedThing } from './quantity.ts';

/**
 * What a number counts, by the tree where it can be trusted and by the words that follow: "61 homes", "34 of the 61 victims" (victims),
 * "a death toll of 61" (toll), "sales reached $1.5bn" (sales), "three died" (people, understood). Null where nothing is told.
 */
export function countedBy(text: AmountText, amount: Amount, words: CountedWords | null): CountedThing | null {
  const { pieces, tree } = text;
  const token = headToken(text, amount);
  const after = pieces[amount.unitTo];
  if (words !== null && amount.kind === 'plain' && after !== undefined && isBareOfPeople(text, amount, words))
    return PEOPLE;
  const of = ofPhrase(text, amount, words);
  if (of === null && words !== null && isOfPeopleVerb(text, amount, token, words)) return PEOPLE;
  if (of !== undefined) return of;
  const scale = amount.kind === 'plain' ? onScale(text, amount, words) : null;
  if (scale !== null) return scale;
  if (!isMeasure(amount) || isAttribute(text, amount)) {
    const noun = nounAfter(text, amount) ?? attributedTo(text, amount);
    if (noun !== null) return thing(tree, noun);
  }
  // "22 miles away": how far something is, and nothing that is counted.
  if (amount.kind === 'measure' && after !== undefined && words?.directions.has(after.key) === true)
    return null;
  if (words !== null && isOfPeopleVerb(text, amount, token, words)) return PEOPLE;
  return nounBefore(text, amount, words) ?? measuredBy(text, amount, token, words);
}

const isMeasure = ({ kind }: Amount) =>
  kind === 'money' || kind === 'measure' || kind === 'percent' || kind === 'points';

/** "4.8 in magnitude", "magnitude 6.1 earthquake", "a 6.1-magnitude earthquake". */
function onScale(
  { pieces, tree }: AmountText,
  amount: Amount,
  words: CountedWords | null,
): CountedThing | null {
  const after = pieces[amount.unitTo];
  const near = [
    after?.key === 'in' ? pieces[amount.unitTo + 1] : undefined,
    pieces[isDash(pieces[amount.from - 1]) ? amount.from - 2 : amount.from - 1],
    pieces[isDash(after) ? amount.unitTo + 1 : amount.unitTo],
  ].find((piece) => piece !== undefined && words?.scales.has(piece.key) === true);
  return near === undefined ? null : thing(tree, near.token);
}

/** "a $60,000 fine", "the 13-inch screens", "a 7.5% rise": a measure that stands before a noun. */
function isAttribute({ pieces, tree, words }: AmountText, { from, to, unitTo, kind }: Amount): boolean {
  const after = pieces[unitTo];
  if (after === undefined) return false;
  if (isDash(after) && after.glued) return true;
  if (after.kind !== 'word' && after.text !== '"' && after.text !== '”') return false;
  const tag = tree.tokens[after.token]!.tag;
  if (
    words?.calendar.shifts.has(after.key) === true ||
    words?.calendar.units.has(after.key) === true ||
    words?.calendar.days.has(after.key) === true
  )
    return false;
  // "60% greater colour range"
  if (kind === 'percent' && tag === 'JJR')
    return /^(?:NN|NNS|JJ)$/.test(tree.tokens[after.token + 1]?.tag ?? '');
  if (kind === 'money') return /^(?:NN|NNS|JJ|VBG)$/.test(tag);
  if (kind === 'measure' && unitTo > to && isDash(pieces[to])) return true;
  // "a nearly 33 percent premium"
  const first = pieces[from - 1];
  const before = first !== undefined && tree.tokens[first.token]!.tag === 'RB' ? pieces[from - 2] : first;
  return (
    before !== undefined &&
    /^(?:DT|PRP\$|POS)$/.test(tree.tokens[before.token]!.tag) &&
    /^(?:NN|NNS|NNP|NNPS|JJ|VBG)$/.test(tag)
  );
}

/** "a $60,000 fine, or both": behind an article and a sum stands a noun, whatever the tagger took it for. */
function attributedTo({ pieces, tree }: AmountText, { from, unitTo, kind }: Amount): number | null {
  const [before, after, next] = [pieces[from - 1], pieces[unitTo], pieces[unitTo + 1]];
  if (kind !== 'money' || before === undefined || after?.kind !== 'word') return null;
  if (!/^(?:DT|PRP\$)$/.test(tree.tokens[before.token]!.tag)) return null;
  return next === undefined || (next.kind === 'mark' && !isDash(next)) ? after.token : null;
}

/**
 * "34 of the 61 victims", "dozens of people", "a third of the voters", "half the voters", "$3 million in damages": the noun behind; null
 * where it is a pronoun ("two of them"); undefined where nothing of the kind follows.
 */
function ofPhrase(
  { pieces, tree, words: amounts }: AmountText,
  { unitTo, kind, vague }: Amount,
  words: CountedWords | null,
): CountedThing | null | undefined {
  const joint = pieces[unitTo];
  if (joint === undefined) return undefined;
  const outOf = joint.key === 'out' && pieces[unitTo + 1]?.key === 'of';
  const of = amounts?.numerals.partitives.has(joint.key) === true;
  // "half the voters", "all the servers"
  const whole = (kind === 'fraction' || vague) && /^(?:DT|PRP\$)$/.test(tree.tokens[joint.token]!.tag);
  const first = pieces[whole ? unitTo : outOf ? unitTo + 2 : unitTo + 1];
  if (first === undefined) return undefined;
  if ((of || outOf) && words?.backwards.has(first.key) === true && !followsNoun(tree.tokens[first.token + 1]))
    return null;
  if (of || outOf || whole) {
    const noun = nounFrom(tree, first.token);
    return noun === null ? undefined : thing(tree, noun);
  }
  if (kind !== 'money' || joint.key !== 'in' || words === null) return undefined;
  const { tag, norm } = tree.tokens[first.token]!;
  if (!/^(?:NNS?|JJ)$/.test(tag) || words.whereabouts.has(norm)) return undefined;
  const noun = nounFrom(tree, first.token);
  return noun === null || isCalendarWord(amounts, tree.tokens[noun]!.norm) ? undefined : thing(tree, noun);
}

const followsNoun = (token: Parameters<typeof isNoun>[0] | undefined) =>
  token !== undefined && (isNoun(token) || /^(?:JJ|CD)/.test(token.tag));

const isCalendarWord = (words: AmountText['words'], key: string) =>
  words !== null &&
  (words.calendar.units.has(key) || words.calendar.seasons.has(key) || words.calendar.months.has(key));
