import type { CountedWords } from '../../lexicon/counted-words.ts';
import { countedWordsOf } from '../../lexicon/language-pack.ts';
import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import type { Amount } from './amount.ts';
import { isNoun, thing } from './nouns.ts';
import { isDash, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import { qualifiersAround } from './qualifiers.ts';
import type { CountedThing } from './quantity.ts';

/** A noun that can be what a measure is of. */
function isThing(token: TreeToken, { language }: Pick<Tree, 'language'>): boolean {
  return isNoun(token) && countedWordsOf(language)?.measureNouns.has(token.norm) !== true;
}

/** "a death toll of 61", "the dead: 12", "magnitude 6.1", "profit of $3.4bn". */
export function nounBefore(
  text: AmountText,
  amount: Amount,
  words: CountedWords | null,
): CountedThing | null {
  const { pieces, tree } = text;
  const before = pieces[amount.from - 1];
  if (before === undefined) return null;
  if (before.key === 'worth' && amount.from > 1) {
    const noun = tree.tokens[pieces[amount.from - 2]!.token]!;
    return isNoun(noun) ? thing(tree, noun.index) : null;
  }
  if (words?.scales.has(before.key) === true) return thing(tree, before.token);
  if (before.text === ':' && amount.from > 1) {
    const counted = tree.tokens[pieces[amount.from - 2]!.token]!;
    if (isNoun(counted) || words?.tolls.has(counted.norm) === true) return thing(tree, counted.index);
  }
  const beside =
    words === null
      ? null
      : (ofDimension(text, amount, words) ??
        ofBound(text, amount) ??
        ofComparison(text, amount) ??
        ofWay(text, amount, words));
  if (beside !== null) return beside;
  // The noun before "of", over words that qualify: "a total of more than 61".
  for (let at = amount.from - 1; at > 0 && at >= amount.from - 5; at -= 1) {
    const piece = pieces[at]!;
    if (piece.key === 'of' || piece.key === 'de' || piece.key === 'von') {
      const counted = tree.tokens[pieces[at - 1]!.token]!;
      // "in front of 400"
      if (words?.prepositionNouns.has(counted.norm) === true) return null;
      return isNoun(counted) ? thing(tree, counted.index) : null;
    }
    if (!/^(?:RB|JJ[RS]?|IN|RBR|RBS|DT|CC)$/.test(tree.tokens[piece.token]!.tag)) break;
  }
  return null;
}

/** "a wall 12 feet high", "the bypass, eleven miles long", "an army 30,000 strong": the noun before a measure with its adjective. */
function ofDimension(text: AmountText, amount: Amount, words: CountedWords): CountedThing | null {
  const { pieces, tree } = text;
  const behind = pieces[isDash(pieces[amount.unitTo]) ? amount.unitTo + 1 : amount.unitTo];
  if (behind === undefined || !words.dimensions.has(behind.key)) return null;
  if (amount.kind !== 'measure' && behind.key !== 'strong') return null;
  const first = qualifiersAround(pieces, amount.from, amount.unitTo, text.words).from - 1;
  // "90 feet deep and two miles wide"
  const adjective = tree.tokens[behind.token]!;
  const subject = baseRelation(adjective) === 'conj' ? subjectOf(tree, adjective.head, behind.token) : -1;
  if (subject >= 0) return thing(tree, subject);
  const noun = tree.tokens[pieces[pieces[first]?.text === ',' ? first - 1 : first]?.token ?? -1];
  return noun !== undefined && isThing(noun, tree) ? thing(tree, noun.index) : null;
}

/** "speeds up to 120 mph", "winds over 80 mph": the noun before the bound of a measure. */
function ofBound(text: AmountText, { from, unitTo, kind }: Amount): CountedThing | null {
  const { pieces, tree, words } = text;
  const around = qualifiersAround(pieces, from, unitTo, words);
  const noun = tree.tokens[pieces[around.from - 1]?.token ?? -1];
  const measure = kind === 'measure' || kind === 'money' || kind === 'percent';
  return measure &&
    around.comparator !== null &&
    around.from < from &&
    noun !== undefined &&
    /^NNS?$/.test(noun.tag) &&
    isThing(noun, tree) &&
    words?.calendar.units.has(noun.norm) !== true
    ? thing(tree, noun.index)
    : null;
}

/** "aftershocks stronger than five": the noun before a comparative. */
function ofComparison({ pieces, tree }: AmountText, { from }: Amount): CountedThing | null {
  const [than, degree, noun] = [1, 2, 3].map((back) => tree.tokens[pieces[from - back]?.token ?? -1]);
  return noun !== undefined && than!.norm === 'than' && degree!.tag === 'JJR' && isThing(noun, tree)
    ? thing(tree, noun.index)
    : null;
}

/** "profits up 12%", "shares down $3": which way what stands before it went. */
function ofWay(
  { pieces, tree }: AmountText,
  { from, kind }: Amount,
  words: CountedWords,
): CountedThing | null {
  const noun = tree.tokens[pieces[from - 2]?.token ?? -1];
  return (kind === 'percent' || kind === 'money' || kind === 'points') &&
    words.ways.has(pieces[from - 1]?.key ?? '') &&
    noun !== undefined &&
    isThing(noun, tree)
    ? thing(tree, noun.index)
    : null;
}

/**
 * "sales reached $1.5bn", "the toll rose to 61", "the population is 12,000": the subject of a predicate that measures it; "set bail at
 * $750,000": the object where a preposition stands before the number.
 */
export function measuredBy(
  text: AmountText,
  amount: Amount,
  token: number,
  words: CountedWords | null,
): CountedThing | null {
  if (words === null) return null;
  const { tree, pieces } = text;
  const predicate = predicateOf(tree, token);
  // A number behind "was" may be taken for its subject.
  const behind =
    predicate !== null && token > predicate.token && tree.tokens[predicate.token]!.lemma === 'be';
  if (predicate !== null && (behind || !/^[nc]subj/.test(predicate.role))) {
    const preposition = prepositionBefore(text, amount);
    const verb = tree.tokens[predicate.token]!.lemma.toLowerCase();
    const sold = preposition === 'for' && words.valuing.has(verb) && amount.kind === 'money';
    if (/^(?:of|in|for|with)$/.test(preposition ?? '') && !sold) return null;
    const object =
      preposition === null
        ? -1
        : (dependents(tree, predicate.token, 'obj').find((at) => at < pieces[amount.from]!.token) ?? -1);
    if (/^(?:to|at|by)$/.test(preposition ?? '') && object >= 0 && isThing(tree.tokens[object]!, tree))
      return thing(tree, object);
    const passive = dependent(tree, predicate.token, 'nsubj:pass') >= 0;
    const participle = tree.tokens[predicate.token]!.tag === 'VBN' && !passive;
    const valued =
      words.valuing.has(verb) &&
      ((preposition === 'at' && (passive || participle || object < 0)) || (sold && object < 0));
    const changed =
      words.changing.has(verb) && (preposition !== null || words.ways.has(wordBefore(text, amount)));
    const measured = !passive && measures(tree, predicate.token, words);
    const near = isUnder(text, amount, predicate.token);
    const subject = (near && (measured || changed)) || valued ? subjectOf(tree, predicate.token, token) : -1;
    if (subject >= 0) return thing(tree, subject);
  }
  return (
    byVerbBefore(text, amount, words) ?? beforeAt(text, amount, words) ?? byObjectBefore(text, amount, words)
  );
}

const wordBefore = ({ pieces }: AmountText, { from }: Amount) => pieces[from - 1]?.key ?? '';

/** Whether a number stands under a predicate with nothing but other numbers between. */
function isUnder({ pieces, tree }: AmountText, { from, unitTo }: Amount, predicate: number): boolean {
  const [first, last] = [pieces[from]!.token, pieces[unitTo - 1]!.token];
  const isOutside = (at: number) => at < first || at > last;
  for (let at = first; at <= last; at += 1) {
    if (!isOutside(tree.tokens[at]!.head)) continue;
    for (let up = at; up >= 0; up = tree.tokens[up]!.head) {
      const one = tree.tokens[up]!;
      if (up === predicate || one.head === predicate || one.head < 0) return true;
      const above = tree.tokens[one.head]!;
      const amount = above.tag === 'CD' || !/^\p{L}/u.test(above.text);
      if (!amount && !/^(?:nummod|compound|flat|dep|det|advmod|amod|conj|appos)$/.test(baseRelation(one)))
        break;
    }
  }
  return false;
}

/** "had cut visibility to 50 metres", where the tree went astray: a verb of change and its object before "to". */
function byObjectBefore(text: AmountText, amount: Amount, words: CountedWords): CountedThing | null {
  const { pieces, tree } = text;
  const { from } = qualifiersAround(pieces, amount.from, amount.unitTo, text.words);
  const noun = tree.tokens[pieces[from - 2]?.token ?? -1];
  if (!/^(?:to|by|from)$/.test(pieces[from - 1]?.key ?? '') || noun === undefined || !isThing(noun, tree))
    return null;
  for (let at = noun.index - 1; at >= 0 && at >= noun.index - 4; at -= 1) {
    const one = tree.tokens[at]!;
    if (/^VB/.test(one.tag))
      return words.changing.has(one.lemma.toLowerCase()) ? thing(tree, noun.index) : null;
    if (!/^(?:DT|PRP\$|JJ|NN|NNP|VBN)$/.test(one.tag)) return null;
  }
  return null;
}

/** "set bail at $750,000", where the tree went astray: the noun before "at" and a sum. */
function beforeAt(
  { pieces, tree, words: amounts }: AmountText,
  { from, kind }: Amount,
  words: CountedWords,
): CountedThing | null {
  if (pieces[from - 1]?.key !== 'at' || from < 2) return null;
  // "a portrait valued at £3m"
  const valued = tree.tokens[pieces[from - 2]!.token]!;
  if (valued.tag === 'VBN' && words.valuing.has(valued.lemma.toLowerCase())) {
    const owner = tree.tokens[valued.index - 1];
    if (owner !== undefined && isThing(owner, tree)) return thing(tree, owner.index);
  }
  const noun = tree.tokens[pieces[from - 2]?.token ?? -1];
  const sum = kind === 'money' || kind === 'percent';
  return sum && noun !== undefined && isThing(noun, tree) && amounts?.calendar.units.has(noun.norm) !== true
    ? thing(tree, noun.index)
    : null;
}

/** "to" in "to more than 61": the preposition before a number, over what qualifies it. */
function prepositionBefore({ pieces, tree }: AmountText, { from }: Amount): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const { key, token } = pieces[at]!;
    if (/^(?:to|at|by|from|of|in|for|with|below|above|under|past|beyond)$/.test(key)) return key;
    if (!/^(?:RB|JJ[RS]?|IN|RBR|RBS|DT)$/.test(tree.tokens[token]!.tag)) return null;
  }
  return null;
}

function measures(tree: Tree, at: number, words: CountedWords): boolean {
  return dependent(tree, at, 'cop') >= 0 || words.measuring.has(tree.tokens[at]!.lemma.toLowerCase());
}

/** The noun a predicate says something of: its subject, that of the verb it depends on, or the noun it modifies; -1 for none. */
function subjectOf(tree: Tree, at: number, token: number): number {
  const subject = dependents(tree, at, 'nsubj').find((one) => one !== token);
  if (subject !== undefined) return isThing(tree.tokens[subject]!, tree) ? subject : -1;
  const own = tree.tokens[at]!;
  if (own.head < 0) return -1;
  const base = baseRelation(own);
  // "two quakes, measuring 7.6"
  const beside = tree.tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  if (
    own.tag === 'VBG' &&
    (base === 'advcl' || base === 'acl') &&
    beside >= 0 &&
    isThing(tree.tokens[beside]!, tree)
  )
    return beside;
  const isUnit = tree.tokens[own.head - 1]?.tag === 'CD';
  if (base === 'acl') return isThing(tree.tokens[own.head]!, tree) && !isUnit ? own.head : -1;
  if (base === 'xcomp' || base === 'conj' || base === 'advcl') {
    const object = base === 'xcomp' ? dependent(tree, own.head, 'obj') : -1;
    const above = object >= 0 && object < at ? object : dependent(tree, own.head, 'nsubj');
    return above >= 0 && isThing(tree.tokens[above]!, tree) ? above : -1;
  }
  return -1;
}

/** Where the tree went astray: a verb that measures stands right before the number, and a noun before it. */
function byVerbBefore(text: AmountText, amount: Amount, words: CountedWords): CountedThing | null {
  const { pieces, tree } = text;
  const { from } = amount;
  for (let at = from - 1; at > 0 && at >= from - 5; at -= 1) {
    const token = tree.tokens[pieces[at]!.token]!;
    const noun = tree.tokens[token.index - 1];
    // "a man weighing 180 pounds", "the larger model costs $2799"
    const beside =
      token.tag === 'VBG' || (/^NNS?$/.test(token.tag) && amount.kind === 'money' && at === from - 1);
    if (beside && words.measuring.has(token.lemma.toLowerCase()) && noun !== undefined && isThing(noun, tree))
      return thing(tree, noun.index);
    if (/^VB[DZPN]$/.test(token.tag)) {
      const lemma = token.lemma.toLowerCase();
      const valued = words.valuing.has(lemma) && pieces[from - 1]?.key === 'at';
      if (!words.measuring.has(lemma) && !valued && lemma !== 'cost') return null;
      if (token.tag === 'VBN' && !valued && !words.changing.has(lemma)) return null;
      for (let noun = token.index - 1; noun >= 0 && noun >= token.index - 5; noun -= 1) {
        const one = tree.tokens[noun]!;
        if (isThing(one, tree)) return thing(tree, noun);
        if (!/^(?:RB|MD|VB|VBZ|VBD|VBN|EX)$/.test(one.tag)) return null;
      }
      return null;
    }
    if (!/^(?:RB|JJ[RS]?|IN|TO|RBR|RBS|DT)$/.test(token.tag)) return null;
  }
  return null;
}
