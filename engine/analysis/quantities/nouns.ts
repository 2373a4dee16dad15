import type { Tree, TreeToken } from '../tree/tree.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amounts.ts';
import { isDash, type AmountText } from './pieces.ts';
import type { CountedThing } from './quantity.ts';

/** The last token of a number's own words. */
export function headToken({ pieces }: AmountText, { from, to }: Pick<Amount, 'from' | 'to'>): number {
  for (let at = to - 1; at >= from; at -= 1)
    if (pieces[at]!.kind === 'figure' || pieces[at]!.kind === 'word') return pieces[at]!.token;
  return pieces[from]!.token;
}

export function thing(tree: Tree, at: number): CountedThing {
  const { start, end, lemma, norm } = tree.tokens[at]!;
  return { token: at, start, end, lemma: lemma === '' || lemma === '_' ? norm : lemma };
}

export const isNoun = ({ tag, pos, norm }: TreeToken) =>
  (pos === 'NOUN' || pos === 'PROPN' || /^NNP?S?$/.test(tag)) && norm !== '%';

/** What may stand between a number and what it counts. */
export const isModifier = ({ tag, pos, norm }: TreeToken) =>
  pos === 'ADJ' ||
  /^(?:JJ[RS]?|VBN|VBG|CD|POS)$/.test(tag) ||
  pos === 'NUM' ||
  norm === '-' ||
  norm === '"' ||
  norm === '“';

/** The head of the noun phrase that begins at a token, over determiners, numbers and modifiers. */
export function nounFrom(tree: Tree, from: number): number | null {
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
    // "hundreds of government and private buildings"
    if (head !== null && tree.tokens[head]!.tag === 'NN' && token.tag === 'CC' && isJoined(tree, at + 1)) {
      head = null;
      continue;
    }
    // "his former co - workers"
    if (head !== null && token.tag === 'HYPH' && isNounAt(tree, at + 1)) continue;
    if (head !== null) return head;
    // "those polled saying the riots": a second determiner begins another phrase.
    if (token.tag === 'DT' && at > from && /^VB/.test(tree.tokens[at - 1]!.tag)) return null;
    // "the 450,000 installed industrial robots"
    if (token.tag === 'VBD' && /^(?:JJ|NN)/.test(tree.tokens[at + 1]?.tag ?? '')) continue;
    if (
      !(
        isModifier(token) ||
        /^(?:DT|PRP\$|PDT|RB|\$)$/.test(token.tag) ||
        token.pos === 'DET' ||
        token.norm === ','
      )
    )
      return null;
  }
  return head;
}

/** Whether modifiers and a plural follow, with no determiner before them. */
function isJoined({ tokens }: Tree, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const tag = tokens[at]?.tag ?? '';
    if (tag === 'NNS') return at > from;
    if (!/^(?:JJ|NN)$/.test(tag)) return false;
  }
  return false;
}

/** "61 homes", "the three long-serving European diplomats", "a four-year stint". */
export function nounAfter(text: AmountText, amount: Amount): number | null {
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
  if (
    isDash(first) &&
    first.glued &&
    hyphened?.glued === true &&
    (amount.kind === 'plain' || amount.kind === 'ordinal') &&
    !/^(?:plus|odd|strong)$/.test(hyphened.key) &&
    (isNoun(tree.tokens[hyphened.token]!) || /^(?:half|round|floor|place)$/.test(hyphened.key))
  )
    return hyphened.token;
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
  // "2.4 times earnings"
  if (text.words?.calendar.timesNouns.has(plus.key) === true) return plus.token;
  let [head, at]: [number | null, number] = [null, plus.token];
  let [hyphen, named] = [false, false];
  for (; at < tree.tokens.length && at < first.token + 8; at += 1) {
    const one = tree.tokens[at]!;
    if (isTimeWord(one, text) || isShifted(tree.tokens, at, text)) {
      if (head === null) return null;
      break;
    }
    if (isNoun(one)) {
      const next = tree.tokens[at + 1];
      // A weekday or a name behind a plural is no part of it: "61 homes Monday".
      if (head !== null && /^NNS$/.test(tree.tokens[head]!.tag) && one.tag.startsWith('NNP')) break;
      if (next?.tag === 'POS' && (byTree?.index !== at || amount.kind === 'ordinal')) {
        at += 1;
        continue;
      }
      head = at;
      // "three former co - workers", where a tokenised text sets hyphens apart.
      if (next?.tag === 'HYPH' && isNounAt(tree, at + 2)) {
        [at, named] = [at + 1, true];
        continue;
      }
      // "six AK 47 rifles", "3 USB 2.0 ports": a name with its number before the noun.
      if (
        /^NNP?$/.test(one.tag) &&
        next?.tag === 'CD' &&
        /^\p{Lu}/u.test(one.text) &&
        isNounAt(tree, at + 2)
      ) {
        [at, named] = [at + 1, true];
        continue;
      }
      // Without a grammar the next word is all that is known.
      if (one.tag === 'X' && !(isDashToken(tree.tokens[at + 1]) && tree.tokens[at + 1]!.start === one.end))
        break;
      continue;
    }
    // "three no-confidence votes"
    if (one.tag === 'DT' && isDashToken(tree.tokens[at + 1]) && tree.tokens[at + 1]!.start === one.end)
      continue;
    if (isDashToken(one) && tree.tokens[at - 1]!.end === one.start) {
      hyphen = true;
      continue;
    }
    // "a 320GB 7200rpm drive"
    if (head === null && /^\d/.test(one.text)) continue;
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
  if (head === null)
    return byTree !== null &&
      isNoun(byTree) &&
      !tree.tokens
        .slice(last + 1, byTree.index)
        .some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'ADP')
      ? byTree.index
      : null;
  // The tree decides between the nouns of a chunk: "60 homes" in "60 homes fire crews".
  if (byTree === null || !isNoun(byTree) || byTree.index >= at || byTree.index < first.token) return head;
  if (named) return head;
  // "500 Windows users": a name before a plural is no head.
  // "25 Soviet-built tanks"
  if (isDashToken(tree.tokens[byTree.index + 1]) && head > byTree.index) return head;
  const beside = tree.tokens[byTree.index + 1]?.tag ?? '';
  // "Windows users", "two plainclothes NYPD officers"
  if (/^\p{Lu}/u.test(byTree.text) && !tree.headline && /^NNS?$/.test(beside)) return head;
  return ((byTree.tag.startsWith('NNP') || /^\p{Lu}{2,}$/u.test(byTree.text)) && /^NNS?$/.test(beside)) ||
    (byTree.tag === 'NN' && /^NNS?$/.test(beside)) ||
    (byTree.tag === 'NNS' && beside === 'NNS' && head === byTree.index + 1)
    ? head
    : byTree.index;
}

const isNounAt = (tree: Tree, at: number) => tree.tokens[at] !== undefined && isNoun(tree.tokens[at]!);

const isTimeWord = ({ norm }: TreeToken, { words }: AmountText) =>
  words !== null && (words.calendar.days.has(norm) || words.calendar.weekdays.has(norm));

/** "last year" behind a number. */
const isShifted = (tokens: readonly TreeToken[], at: number, { words }: AmountText) =>
  words?.calendar.shifts.has(tokens[at]!.norm) === true &&
  words.calendar.units.has(tokens[at + 1]?.norm ?? '');

const isDashToken = (token: TreeToken | undefined) => token !== undefined && /^[-‐‑–—]$/u.test(token.norm);

const headTokenIndex = (pieces: AmountText['pieces'], amount: Amount) =>
  headToken({ pieces } as AmountText, amount);
