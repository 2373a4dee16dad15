import type { CountedWords } from '../../lexicon/counted-words.ts';
import { baseRelation, type Tree, type TreeToken } from '../tree/tree.ts';
import type { Amount } from './amounts.ts';
import { measuredBy, nounBefore } from './measured.ts';
import { headToken, nounAfter, nounFrom, thing } from './nouns.ts';
import { isDash, type AmountText } from './pieces.ts';
import type { CountedThing } from './quantity.ts';

const PEOPLE: CountedThing = { token: -1, start: 0, end: 0, lemma: 'person' };

/**
 * What a number counts, by the tree where it can be trusted and by the words that follow: "61 homes", "34 of the 61 victims" (victims),
 * "a death toll of 61" (toll), "sales reached $1.5bn" (sales), "three died" (people, understood). Null where nothing is told.
 */
export function countedBy(text: AmountText, amount: Amount, words: CountedWords | null): CountedThing | null {
  const { pieces, tree } = text;
  const token = headToken(text, amount);
  const measure =
    amount.kind === 'money' ||
    amount.kind === 'measure' ||
    amount.kind === 'percent' ||
    amount.kind === 'points';
  const after = pieces[amount.unitTo];
  if (words !== null && amount.kind === 'plain' && after !== undefined && isBareOfPeople(text, amount, words))
    return PEOPLE;
  const of = ofPhrase(text, amount.unitTo);
  if (of !== null) return of;
  // "4.8 in magnitude"
  const scale = after?.key === 'in' ? pieces[amount.unitTo + 1] : undefined;
  if (scale !== undefined && amount.kind === 'plain' && words?.scales.has(scale.key) === true)
    return thing(tree, scale.token);
  // "magnitude 6.1 earthquake"
  const before = pieces[isDash(pieces[amount.from - 1]) ? amount.from - 2 : amount.from - 1];
  if (before !== undefined && amount.kind === 'plain' && words?.scales.has(before.key) === true)
    return thing(tree, before.token);
  const graded = pieces[isDash(after) ? amount.unitTo + 1 : amount.unitTo];
  if (amount.kind === 'plain' && graded !== undefined && words?.scales.has(graded.key) === true)
    return thing(tree, graded.token);
  if (!measure || isAttribute(text, amount)) {
    const noun = nounAfter(text, amount);
    if (noun !== null) return thing(tree, noun);
  }
  // "22 miles away": how far something is, and nothing that is counted.
  if (amount.kind === 'measure' && after !== undefined && DIRECTION.test(after.key)) return null;
  return (
    (words === null ? null : byPeopleVerb(tree, token, amount, words)) ??
    nounBefore(text, amount, words) ??
    measuredBy(text, amount, token, words)
  );
}

const DIRECTION =
  /^(?:away|from|off|north|south|east|west|northeast|northwest|southeast|southwest|up|down|inland|apart|ahead|behind|out|below|above)$/;

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

const PARTITIVE: ReadonlySet<string> = new Set(['of', 'der', 'des', 'von', 'de', "d'", 'du', 'dos', 'out']);

/** "Eleven hurt", "three dead": the word behind tells that people are counted. */
function isBareOfPeople({ pieces, tree }: AmountText, amount: Amount, words: CountedWords): boolean {
  let at = amount.unitTo;
  while (
    /^(?:were|are|was|is|have|has|had|been|others?|more|people|being|also|still|feared|reported|reportedly|confirmed|so|to|be)$/.test(
      pieces[at]?.key ?? '',
    ) &&
    at < amount.unitTo + 4
  ) {
    if (pieces[at]!.key === 'people') return false;
    at += 1;
  }
  const piece = pieces[at];
  if (piece === undefined || !words.harmed.has(piece.key)) return false;
  // "61 missing miners": what follows the participle at once is what is counted.
  const next = pieces[at + 1];
  const noun = next === undefined ? undefined : tree.tokens[next.token];
  return at > amount.unitTo || noun === undefined || next!.kind === 'mark' || noun.tag !== 'NNS';
}

/** "34 of the 61 victims", "dozens of people", "a third of the voters": the noun behind "of". */
function ofPhrase({ pieces, tree, words }: AmountText, at: number): CountedThing | null {
  const joint = pieces[at];
  if (joint === undefined || !PARTITIVE.has(joint.key)) return null;
  if (words?.calendar.ofMonth.has(joint.key) !== true && joint.key === 'out' && pieces[at + 1]?.key !== 'of')
    return null;
  const start = joint.key === 'out' ? at + 2 : at + 1;
  const first = pieces[start];
  if (first === undefined) return null;
  const noun = nounFrom(tree, first.token);
  return noun === null ? null : thing(tree, noun);
}

/** "killing nine", "nine were injured": the predicate counts people. */
function byPeopleVerb(tree: Tree, token: number, { kind }: Amount, words: CountedWords): CountedThing | null {
  if (kind !== 'plain') return null;
  const own = tree.tokens[token]!;
  const relation = baseRelation(own);
  const head = tree.tokens[own.head];
  if (head === undefined || !/^(?:nsubj|obj|nummod|dep|conj|obl|root|parataxis)$/.test(relation)) return null;
  const verb = relation === 'conj' ? tree.tokens[head.head] : head;
  return verb !== undefined &&
    (words.personVerbs.has(verb.lemma.toLowerCase()) || words.harmed.has(verb.norm)) &&
    !isNounOnly(verb)
    ? PEOPLE
    : null;
}

const isNounOnly = ({ pos }: TreeToken) => pos === 'NOUN' || pos === 'PROPN';
