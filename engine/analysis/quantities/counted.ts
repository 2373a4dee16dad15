import type { CountedWords } from '../../lexicon/counted-words.ts';
import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import { amountAt, type Amount } from './amounts.ts';
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

const DIRECTION = /^(?:away|from|off|north|south|east|west|northeast|northwest|southeast|southwest|up|down|inland|apart|ahead|behind|out|below|above)$/; // prettier-ignore

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
  const before = pieces[from - 1];
  return before !== undefined && /^(?:DT|PRP\$|POS)$/.test(tree.tokens[before.token]!.tag) && /^(?:NN|NNS|NNP|NNPS|JJ|VBG)$/.test(tag); // prettier-ignore
}

/** The last token of a number's own words. */
export function headToken({ pieces }: AmountText, { from, to }: Pick<Amount, 'from' | 'to'>): number {
  for (let at = to - 1; at >= from; at -= 1)
    if (pieces[at]!.kind === 'figure' || pieces[at]!.kind === 'word') return pieces[at]!.token;
  return pieces[from]!.token;
}

function thing(tree: Tree, at: number): CountedThing {
  const { start, end, lemma, norm } = tree.tokens[at]!;
  return { token: at, start, end, lemma: lemma === '' || lemma === '_' ? norm : lemma };
}

const isNoun = ({ tag, pos, norm }: TreeToken) =>
  (pos === 'NOUN' || pos === 'PROPN' || /^NNP?S?$/.test(tag)) && norm !== '%';
/** A noun that can be what a measure is of. */
const isThing = (token: TreeToken) => isNoun(token) && !NO_THING.test(token.norm);
const NO_THING = /^(?:%|percent|cents?|pc|points?|dollars?|euros?|per|-|'|")$/;
/** What may stand between a number and what it counts. */
const isModifier = ({ tag, pos, norm }: TreeToken) =>
  pos === 'ADJ' ||
  /^(?:JJ[RS]?|VBN|VBG|CD|POS)$/.test(tag) ||
  pos === 'NUM' ||
  norm === '-' ||
  norm === '"' ||
  norm === '“';
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
      if (token.tag === 'X') return head;
      if (/^NNP?S$/.test(token.tag) && !(next !== undefined && isNoun(next))) return head;
      continue;
    }
    if (head !== null) return head;
    // "the 450,000 installed industrial robots"
    if (token.tag === 'VBD' && /^(?:JJ|NN)/.test(tree.tokens[at + 1]?.tag ?? '')) continue;
    if (!(
      isModifier(token) ||
      /^(?:DT|PRP\$|PDT|RB)$/.test(token.tag) ||
      token.pos === 'DET' ||
      token.norm === ','
    ))
      return null;
  }
  return head;
}

/** "61 homes", "the three long-serving European diplomats", "a four-year stint". */
function nounAfter(text: AmountText, amount: Amount): number | null {
  const { pieces, tree } = text;
  const last = headTokenIndex(pieces, amount);
  const token = tree.tokens[last]!;
  const byTree =
    token.head > last && /^(?:nummod|det|amod|compound|advmod)/.test(token.relation)
      ? tree.tokens[token.head]!
      : null;
  const first = pieces[amount.unitTo];
  if (first === undefined) return null;
  // "a three-story building" has three stories.
  const hyphened = pieces[amount.unitTo + 1];
  if (isDash(first) && first.glued && hyphened?.glued === true && amount.kind === 'plain' && !/^(?:plus|odd|strong)$/.test(hyphened.key) && (isNoun(tree.tokens[hyphened.token]!) || /^(?:half|round|floor|place)$/.test(hyphened.key))) return hyphened.token; // prettier-ignore
  // "the 13-inch and 15-inch screens"
  const second =
    /^(?:and|or|to)$/.test(first.key) && amount.kind === 'measure' ? amountAt(text, amount.unitTo + 1) : null;
  if (second !== null && second.kind === 'measure' && isDash(pieces[second.to]))
    return nounAfter(text, second);
  // "three-plus seasons"
  const plus =
    isDash(first) && /^(?:plus|odd)$/.test(hyphened?.key ?? '')
      ? (pieces[amount.unitTo + 2] ?? first)
      : first;
  let [head, at]: [number | null, number] = [null, plus.token];
  let hyphen = false;
  for (; at < tree.tokens.length && at < first.token + 8; at += 1) {
    const one = tree.tokens[at]!;
    if (isTimeWord(one, text) || isShifted(tree.tokens, at, text)) break;
    if (isNoun(one)) {
      const next = tree.tokens[at + 1];
      // A weekday or a name behind a plural is no part of it: "61 homes Monday".
      if (head !== null && /^NNS$/.test(tree.tokens[head]!.tag) && one.tag.startsWith('NNP')) break;
      if (next?.tag === 'POS' && byTree?.index !== at) {
        at += 1;
        continue;
      }
      head = at;
      // Without a grammar the next word is all that is known.
      if (one.tag === 'X' && !(isDashToken(tree.tokens[at + 1]) && tree.tokens[at + 1]!.start === one.end))
        break;
      continue;
    }
    if (isDashToken(one) && tree.tokens[at - 1]!.end === one.start) {
      hyphen = true;
      continue;
    }
    // "25 Soviet-built tanks"
    if (hyphen && one.tag === 'VBD') continue;
    if (head !== null && !(hyphen && isModifier(one))) break;
    if (one.tag === 'RB' && /^(?:JJ|VBN)/.test(tree.tokens[at + 1]?.tag ?? '')) continue;
    if (one.tag === 'VBD' && /^JJ/.test(tree.tokens[at + 1]?.tag ?? '') && head === null) continue;
    if (
      !isModifier(one) &&
      !(
        one.norm === ',' &&
        /^JJ/.test(tree.tokens[at - 1]?.tag ?? '') &&
        /^JJ/.test(tree.tokens[at + 1]?.tag ?? '')
      ) &&
      !/^(?:other|more|further|additional|or|and)$/.test(one.norm)
    )
      break;
    if (/^(?:or|and)$/.test(one.norm) && !/^JJ/.test(tree.tokens[at - 1]?.tag ?? '')) break;
  }
  if (head === null) return byTree !== null && isNoun(byTree) && !tree.tokens.slice(last + 1, byTree.index).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'ADP') ? byTree.index : null; // prettier-ignore
  // The tree decides between the nouns of a chunk: "60 homes" in "60 homes fire crews".
  if (byTree === null || !isNoun(byTree) || byTree.index >= at || byTree.index < first.token) return head;
  // "500 Windows users": a name before a plural is no head.
  // "25 Soviet-built tanks"
  if (isDashToken(tree.tokens[byTree.index + 1]) && head > byTree.index) return head;
  const beside = tree.tokens[byTree.index + 1]?.tag ?? '';
  return (byTree.tag.startsWith('NNP') && /^NNS?$/.test(beside)) || (byTree.tag === 'NN' && /^NNS?$/.test(beside)) ? head : byTree.index; // prettier-ignore
}

const isTimeWord = ({ norm }: TreeToken, { words }: AmountText) => words !== null && (words.calendar.days.has(norm) || words.calendar.weekdays.has(norm)); // prettier-ignore
/** "last year" behind a number. */
const isShifted = (tokens: readonly TreeToken[], at: number, { words }: AmountText) =>
  words?.calendar.shifts.has(tokens[at]!.norm) === true &&
  words.calendar.units.has(tokens[at + 1]?.norm ?? '');
const isDashToken = (token: TreeToken | undefined) => token !== undefined && /^[-‐‑–—]$/u.test(token.norm);
const headTokenIndex = (pieces: AmountText['pieces'], amount: Amount) =>
  headToken({ pieces } as AmountText, amount);

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

/** "a death toll of 61", "the dead: 12", "magnitude 6.1", "profit of $3.4bn". */
function nounBefore(
  { pieces, tree }: AmountText,
  amount: Amount,
  words: CountedWords | null,
): CountedThing | null {
  const before = pieces[amount.from - 1];
  if (before === undefined) return null;
  if (before.key === 'worth' && amount.from > 1) {
    const noun = tree.tokens[pieces[amount.from - 2]!.token]!;
    return isNoun(noun) ? thing(tree, noun.index) : null;
  }
  if (words?.scales.has(before.key) === true) return thing(tree, before.token);
  if (before.text === ':' && amount.from > 1) {
    const counted = tree.tokens[pieces[amount.from - 2]!.token]!;
    if (isNoun(counted) || /^(?:dead|injured|missing|wounded)$/.test(counted.norm))
      return thing(tree, counted.index);
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
  return null;
}

/**
 * "sales reached $1.5bn", "the toll rose to 61", "the population is 12,000": the subject of a predicate that measures it; "set bail at
 * $750,000": the object where a preposition stands before the number.
 */
function measuredBy(
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
    if (/^(?:of|in|for|with)$/.test(preposition ?? '')) return null;
    const object = preposition === null ? -1 : dependents(tree, predicate.token, 'obj').find((at) => at < pieces[amount.from]!.token) ?? -1; // prettier-ignore
    if (/^(?:to|at|by)$/.test(preposition ?? '') && object >= 0 && isThing(tree.tokens[object]!))
      return thing(tree, object);
    const subject = measures(tree, predicate.token, words) ? subjectOf(tree, predicate.token, token) : -1;
    if (subject >= 0) return thing(tree, subject);
  }
  return byVerbBefore(text, amount, words) ?? beforeAt(text, amount);
}

/** "set bail at $750,000", where the tree went astray: the noun before "at" and a sum. */
function beforeAt({ pieces, tree }: AmountText, { from, kind }: Amount): CountedThing | null {
  const noun = tree.tokens[pieces[from - 2]?.token ?? -1];
  const sum = kind === 'money' || kind === 'percent';
  return sum && pieces[from - 1]?.key === 'at' && noun !== undefined && isThing(noun)
    ? thing(tree, noun.index)
    : null;
}

/** "to" in "to more than 61": the preposition before a number, over what qualifies it. */
function prepositionBefore({ pieces, tree }: AmountText, { from }: Amount): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const { key, token } = pieces[at]!;
    if (/^(?:to|at|by|from|of|in|for|with)$/.test(key)) return key;
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
  if (subject !== undefined) return isThing(tree.tokens[subject]!) ? subject : -1;
  const own = tree.tokens[at]!;
  if (own.head < 0) return -1;
  const base = baseRelation(own);
  // "two quakes, measuring 7.6"
  const beside = tree.tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  if (
    own.tag === 'VBG' &&
    (base === 'advcl' || base === 'acl') &&
    beside >= 0 &&
    isThing(tree.tokens[beside]!)
  )
    return beside;
  if (base === 'acl') return isThing(tree.tokens[own.head]!) ? own.head : -1;
  if (base === 'xcomp' || base === 'conj' || base === 'advcl') {
    const object = base === 'xcomp' ? dependent(tree, own.head, 'obj') : -1;
    const above = object >= 0 && object < at ? object : dependent(tree, own.head, 'nsubj');
    return above >= 0 && isThing(tree.tokens[above]!) ? above : -1;
  }
  return -1;
}

/** Where the tree went astray: a verb that measures stands right before the number, and a noun before it. */
function byVerbBefore(
  { pieces, tree }: AmountText,
  { from }: Amount,
  words: CountedWords,
): CountedThing | null {
  for (let at = from - 1; at > 0 && at >= from - 5; at -= 1) {
    const token = tree.tokens[pieces[at]!.token]!;
    if (/^VB[DZP]$/.test(token.tag)) {
      if (!words.measuring.has(token.lemma.toLowerCase()) && token.lemma !== 'cost') return null;
      for (let noun = token.index - 1; noun >= 0 && noun >= token.index - 5; noun -= 1) {
        const one = tree.tokens[noun]!;
        if (isThing(one)) return thing(tree, noun);
        if (!/^(?:RB|MD|VB|VBZ|VBD|VBN|EX)$/.test(one.tag)) return null;
      }
      return null;
    }
    if (!/^(?:RB|JJ[RS]?|IN|TO|RBR|RBS|DT)$/.test(token.tag)) return null;
  }
  return null;
}
