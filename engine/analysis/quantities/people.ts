import type { CountedWords } from '../../lexicon/counted-words.ts';
import { baseRelation, dependents, type TreeToken } from '../tree/tree.ts';
import type { Amount } from './amount.ts';
import { isNoun } from './nouns.ts';
import type { AmountText } from './pieces.ts';
import { qualifiersAround } from './qualifiers.ts';
import type { CountedThing } from './quantity.ts';

/** People that are understood: no word stands for them. */
export const PEOPLE: CountedThing = { token: -1, start: 0, end: 0, lemma: 'person' };

/** "Eleven hurt", "three others were killed", "the 40 aboard", "fourteen of us": the words behind a bare number tell that people are counted. */
export function isBareOfPeople(
  { pieces, tree, words: amounts }: AmountText,
  amount: Amount,
  words: CountedWords,
): boolean {
  let at = amount.unitTo;
  if (amounts?.numerals.partitives.has(pieces[at]?.key ?? '') === true)
    return words.peoplePronouns.has(pieces[at + 1]?.key ?? '');
  while (words.beforeHarmed.has(pieces[at]?.key ?? '') && at < amount.unitTo + 4) {
    const noun = tree.tokens[pieces[at]!.token]!;
    if (noun.lemma === 'people' || noun.norm === 'people') return false;
    at += 1;
  }
  const piece = pieces[at];
  if (piece === undefined || !words.harmed.has(piece.key)) return false;
  // "61 missing miners": what follows the participle at once is what is counted.
  const next = pieces[at + 1];
  const noun = next === undefined ? undefined : tree.tokens[next.token];
  return at > amount.unitTo || noun === undefined || next!.kind === 'mark' || noun.tag !== 'NNS';
}

/** "killing nine", "nine were injured", "the police arrested three": the predicate counts people, by the tree or right before the number. */
export function isOfPeopleVerb(
  text: AmountText,
  amount: Amount,
  token: number,
  words: CountedWords,
): boolean {
  if (amount.kind !== 'plain') return false;
  // "father of two"
  const { pieces, words: amounts } = text;
  const of = amounts?.numerals.partitives.has(pieces[amount.from - 1]?.key ?? '') === true;
  if (of && words.parents.has(pieces[amount.from - 2]?.key ?? '')) return true;
  return isUnderPeopleVerb(text, token, words) || followsPeopleVerb(text, amount, words);
}

function isUnderPeopleVerb({ tree }: AmountText, token: number, words: CountedWords): boolean {
  const own = tree.tokens[token]!;
  const relation = baseRelation(own);
  const head = tree.tokens[own.head];
  if (head === undefined || !/^(?:nsubj|obj|nummod|dep|conj|obl|root|parataxis)$/.test(relation))
    return false;
  const verb = relation === 'conj' ? tree.tokens[head.head] : head;
  // "the remaining three"
  if (verb?.tag === 'VBG' && /^(?:DT|PRP\$)$/.test(tree.tokens[verb.index - 1]?.tag ?? '')) return false;
  if (verb === undefined) return false;
  // "Seventeen have been confirmed dead": what befell them completes the verb.
  const told = relation === 'nsubj' ? dependents(tree, verb.index, 'xcomp') : [];
  return (
    (harms(verb, words) && !isNounOnly(verb)) || told.some((at) => words.harmed.has(tree.tokens[at]!.norm))
  );
}

/** Right before the number, over what qualifies it, whatever the tree says. */
function followsPeopleVerb(
  { pieces, tree, words: amounts }: AmountText,
  amount: Amount,
  words: CountedWords,
) {
  const { from } = qualifiersAround(pieces, amount.from, amount.unitTo, amounts);
  const verb = tree.tokens[pieces[from - 1]?.token ?? -1];
  if (verb === undefined || !harms(verb, words)) return false;
  const behind = tree.tokens[pieces[amount.unitTo]?.token ?? -1];
  const headline = tree.headline && (behind === undefined || !isNoun(behind));
  // "the remaining three"
  const determined = /^(?:DT|PRP\$)$/.test(tree.tokens[verb.index - 1]?.tag ?? '');
  return (/^VB/.test(verb.tag) && !determined) || (headline && /s$/.test(verb.norm));
}

const harms = ({ lemma, norm }: TreeToken, words: CountedWords) =>
  words.personVerbs.has(lemma.toLowerCase()) || words.harmed.has(norm);

const isNounOnly = ({ pos }: TreeToken) => pos === 'NOUN' || pos === 'PROPN';
