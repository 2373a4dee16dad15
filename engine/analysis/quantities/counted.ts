import type { CountedWords } from '../../lexicon/counted-words.ts';
import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import type { Amount } from './amounts.ts';
import { isDash, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import type { CountedThing } from './quantity.ts';

const PEOPLE: CountedThing = { token: -1, start: 0, end: 0, lemma: 'person' };

/**
 * What a number counts, by the tree where it can be trusted and by the words that follow: "61 homes", "34 of the 61 victims" (victims),
 * "a death toll of 61" (toll), "sales reached $1.5bn" (sales), "three died" (people, understood). Null where nothing is told.
 */
export function countedBy(text: AmountText, amount: Amount, words: CountedWords | null): CountedThing | null {
  const { pieces, tree } = text;
  const token = headToken(text, amount);
  const measure = amount.kind === 'money' || amount.kind === 'measure' || amount.kind === 'percent' || amount.kind === 'points';
  const after = pieces[amount.unitTo];
  if (words !== null && amount.kind === 'plain' && after !== undefined && isBareOfPeople(text, amount, words)) return PEOPLE;
  const of = ofPhrase(text, amount.unitTo);
  if (of !== null) return of;
  if (!measure || (after !== undefined && isDash(after))) {
    const noun = nounAfter(text, amount);
    if (noun !== null) return thing(tree, noun);
  }
  return (words === null ? null : byPeopleVerb(tree, token, amount, words)) ?? nounBefore(text, amount, token, words) ?? measuredSubject(tree, token, words);
}

/** The last token of a number's own words. */
export function headToken({ pieces }: AmountText, { from, to }: Pick<Amount, 'from' | 'to'>): number {
  for (let at = to - 1; at >= from; at -= 1) if (pieces[at]!.kind === 'figure' || pieces[at]!.kind === 'word') return pieces[at]!.token;
  return pieces[from]!.token;
}

function thing(tree: Tree, at: number): CountedThing {
  const { start, end, lemma, norm } = tree.tokens[at]!;
  return { token: at, start, end, lemma: lemma === '' || lemma === '_' ? norm : lemma };
}

const isNoun = ({ tag, pos }: TreeToken) => pos === 'NOUN' || pos === 'PROPN' || /^NNP?S?$/.test(tag);
/** What may stand between a number and what it counts. */
const isModifier = ({ tag, pos, norm }: TreeToken) =>
  pos === 'ADJ' || /^(?:JJ[RS]?|VBN|VBG|CD|POS)$/.test(tag) || pos === 'NUM' || norm === '-' || norm === '"' || norm === '“';
const PARTITIVE: ReadonlySet<string> = new Set(['of', 'der', 'des', 'von', 'de', "d'", 'du', 'dos', 'out']);

/** "Eleven hurt", "three dead": the word behind tells that people are counted. */
function isBareOfPeople({ pieces, tree }: AmountText, amount: Amount, words: CountedWords): boolean {
  let at = amount.unitTo;
  while (/^(?:were|are|was|is|have|has|had|been|others?|more|people|being|also|still|feared|reported|reportedly|confirmed|so|to|be)$/.test(pieces[at]?.key ?? '') && at < amount.unitTo + 4) {
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
  if (words?.calendar.ofMonth.has(joint.key) !== true && joint.key === 'out' && pieces[at + 1]?.key !== 'of') return null;
  const start = joint.key === 'out' ? at + 2 : at + 1;
  const first = pieces[start];
  if (first === undefined) return null;
  const noun = nounFrom(tree, first.token);
  return noun === null ? null : thing(tree, noun);
}

/** The head of the noun phrase that begins at a token, over determiners, numbers and modifiers. */
function nounFrom(tree: Tree, from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < tree.tokens.length && at < from + 9; at += 1) {
    const token = tree.tokens[at]!;
    if (isNoun(token)) {
      const next = tree.tokens[at + 1];
      if (next?.tag === 'POS' || next?.norm === "'s") {
        at += 1;
        continue;
      }
      head = at;
      if (/^NNP?S$/.test(token.tag) && !(next !== undefined && isNoun(next))) return head;
      continue;
    }
    if (head !== null) return head;
    if (!(isModifier(token) || /^(?:DT|PRP\$|PDT|RB)$/.test(token.tag) || token.pos === 'DET' || token.norm === ',')) return null;
  }
  return head;
}

/** "61 homes", "the three long-serving European diplomats", "a four-year stint". */
function nounAfter({ pieces, tree }: AmountText, amount: Amount): number | null {
  const last = headTokenIndex(pieces, amount);
  const token = tree.tokens[last]!;
  const byTree = token.head > last && /^(?:nummod|det|amod|compound|advmod)/.test(token.relation) ? tree.tokens[token.head]! : null;
  const first = pieces[amount.unitTo];
  if (first === undefined) return null;
  let [head, at]: [number | null, number] = [null, first.token];
  let hyphen = false;
  for (; at < tree.tokens.length && at < first.token + 8; at += 1) {
    const one = tree.tokens[at]!;
    if (isNoun(one)) {
      const next = tree.tokens[at + 1];
      // A weekday or a name behind a plural is no part of it: "61 homes Monday".
      if (head !== null && /^NNS$/.test(tree.tokens[head]!.tag) && one.tag.startsWith('NNP')) break;
      if (next?.tag === 'POS' && byTree?.index !== at) {
        at += 1;
        continue;
      }
      head = at;
      continue;
    }
    if (isDashToken(one) && tree.tokens[at - 1]!.end === one.start) {
      hyphen = true;
      continue;
    }
    if (head !== null && !(hyphen && isModifier(one))) break;
    if (!isModifier(one) && !(one.norm === ',' && /^JJ/.test(tree.tokens[at - 1]?.tag ?? '') && /^JJ/.test(tree.tokens[at + 1]?.tag ?? '')) && !/^(?:other|more|further|additional|or|and)$/.test(one.norm)) break;
    if (/^(?:or|and)$/.test(one.norm) && !/^JJ/.test(tree.tokens[at - 1]?.tag ?? '')) break;
  }
  if (head === null) return byTree !== null && isNoun(byTree) ? byTree.index : null;
  // The tree decides between the nouns of a chunk: "60 homes" in "60 homes fire crews".
  return byTree !== null && isNoun(byTree) && byTree.index < at && byTree.index >= first.token ? byTree.index : head;
}

const isDashToken = ({ norm }: TreeToken) => /^[-‐‑–—]$/u.test(norm);
const headTokenIndex = (pieces: AmountText['pieces'], amount: Amount) => headToken({ pieces } as AmountText, amount);

/** "killing nine", "nine were injured": the predicate counts people. */
function byPeopleVerb(tree: Tree, token: number, { kind }: Amount, words: CountedWords): CountedThing | null {
  if (kind !== 'plain') return null;
  const own = tree.tokens[token]!;
  const relation = baseRelation(own);
  const head = tree.tokens[own.head];
  if (head === undefined || !/^(?:nsubj|obj|nummod|dep|conj|obl|root|parataxis)$/.test(relation)) return null;
  const verb = relation === 'conj' ? tree.tokens[head.head] : head;
  return verb !== undefined && (words.personVerbs.has(verb.lemma.toLowerCase()) || words.harmed.has(verb.norm)) && !isNounOnly(verb) ? PEOPLE : null;
}
const isNounOnly = ({ pos }: TreeToken) => pos === 'NOUN' || pos === 'PROPN';

/** "a death toll of 61", "the dead: 12", "magnitude 6.1", "profit of $3.4bn". */
function nounBefore({ pieces, tree }: AmountText, amount: Amount, token: number, words: CountedWords | null): CountedThing | null {
  const own = tree.tokens[token]!;
  const before = pieces[amount.from - 1];
  if (before === undefined) return null;
  const noun = tree.tokens[before.token]!;
  if (words?.scales.has(before.key) === true) return thing(tree, before.token);
  if (before.text === ':' && amount.from > 1) {
    const counted = tree.tokens[pieces[amount.from - 2]!.token]!;
    if (isNoun(counted) || /^(?:dead|injured|missing|wounded)$/.test(counted.norm)) return thing(tree, counted.index);
  }
  // The noun before "of", over words that qualify: "a total of more than 61".
  for (let at = amount.from - 1; at > 0 && at >= amount.from - 5; at -= 1) {
    const piece = pieces[at]!;
    if (piece.key === 'of' || piece.key === 'de' || piece.key === 'von') {
      const counted = tree.tokens[pieces[at - 1]!.token]!;
      return isNoun(counted) ? thing(tree, counted.index) : null;
    }
    if (!/^(?:RB|JJ[RS]?|IN|RBR|RBS|DT|CC)$/.test(tree.tokens[piece.token]!.tag)) break;
  }
  return baseRelation(own) === 'appos' && isNoun(noun) ? null : null;
}

/** "sales reached $1.5bn", "the toll rose to 61", "the population is 12,000": the subject of a predicate that measures it. */
function measuredSubject(tree: Tree, token: number, words: CountedWords | null): CountedThing | null {
  if (words === null) return null;
  const predicate = predicateOf(tree, token);
  if (predicate === null || /^nsubj|^csubj/.test(predicate.role)) return null;
  const verb = tree.tokens[predicate.token]!;
  const copula = dependent(tree, predicate.token, 'cop') >= 0;
  if (!copula && !words.measuring.has(verb.lemma.toLowerCase())) return null;
  const subject = dependents(tree, predicate.token, 'nsubj').find((at) => at !== token);
  return subject !== undefined && isNoun(tree.tokens[subject]!) ? thing(tree, subject) : null;
}
