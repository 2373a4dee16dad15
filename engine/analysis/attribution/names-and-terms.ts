import { NAMING_NOUNS } from '../../lexicon/en/speaking-words.ts';
import type { Document, Quotation } from '../document.ts';
import type { Tree, TreeToken } from '../tree/tree.ts';
import type { Side, Sides } from './quotation-sides.ts';
import { isQuotingVerb } from './speech-verbs.ts';

/** Whether inverted commas hold a name, a title or a term that the narrator uses himself: nobody says it. */
export function isNobodys(document: Document, quotation: Quotation, sides: Sides): boolean {
  return (
    isNickname(document, quotation, sides) ||
    isModifier(quotation, sides) ||
    isTitle(quotation, sides) ||
    isTerm(quotation, sides)
  );
}

/** Whether a quotation begins with a capital, or a figure. */
export function isCapital({ words }: Quotation): boolean {
  const first = words.find(({ kind }) => kind !== 'punctuation');
  return first !== undefined && /^\P{Ll}/u.test(first.text);
}

/** The “Most Wanted” list, its “Did you feel it?” site: a title before the noun that it names. */
function isModifier(quotation: Quotation, { front, back, closing }: Sides): boolean {
  if (front === null || back === null || !isCapital(quotation) || /[,]/.test(closing)) return false;
  const [before, after] = [lastOf(front), firstOf(back)];
  return /^NNS?$/.test(after.tag) && /^(?:DT|POS|PRP\$|JJ|NN|NNP|NNS)$/.test(before.tag);
}

/** Anthony “Tony Ducks” Corallo. */
function isNickname({ text }: Document, { start, end, words }: Quotation, { front, back }: Sides): boolean {
  if (front === null || back === null || words.filter(({ kind }) => kind === 'word').length > 3) return false;
  const capital = ({ pos, text: printed }: TreeToken) => pos === 'PROPN' && /^\p{Lu}/u.test(printed);
  const touches =
    /^["”’'] ?\p{Lu}/u.test(text.slice(end, end + 3)) &&
    /\p{L} ?["“‘']$/u.test(text.slice(Math.max(0, start - 3), start));
  return touches && capital(lastOf(front)) && capital(firstOf(back));
}

/** So many words of a title have a capital. */
const LEAST_CAPITALS = 2;

/** Starred in “The Long Winter”; the book, “A Life in Trams,”: all but the small words have a capital, and no verb of speaking leads to it. */
function isTitle({ words }: Quotation, { front, opening }: Sides): boolean {
  if (front === null || opening === ':') return false;
  const own = words.filter(({ kind }) => kind !== 'punctuation');
  const capitals = own.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (capitals < LEAST_CAPITALS || own.some(({ text, isStop }) => /^\p{Ll}/u.test(text) && !isStop))
    return false;
  const { tree } = front;
  const last = lastOf(front, /\p{L}/u);
  if (isQuotingVerb(tree, last.index)) return false;
  return opening === ','
    ? /^NNS?$/.test(last.tag)
    : /^(?:IN|TO|DT|POS|PRP\$|CC|NNS?|NNP|VB[DGNPZ]?|JJ)$/.test(last.tag);
}

/** The “beta” version; the word “never”; known to his friends as “Red”. */
function isTerm(quotation: Quotation, { front, back, opening, closing }: Sides): boolean {
  if (front === null || opening !== '') return false;
  const last = lastOf(front);
  if (NAMING_NOUNS.has(last.norm)) return true;
  if (last.norm === 'as' && precededBy(front, 'known')) return true;
  if (back === null || closing !== '' || isCapital(quotation)) return false;
  const own = quotation.words.filter(({ kind }) => kind !== 'punctuation');
  return (
    own.length === 1 &&
    /^(?:DT|POS|PRP\$)$/.test(last.tag) &&
    /^NNS?$/.test(firstOf(back).tag) &&
    /^NN/.test(tagOf(front.tree, own[0]!.start))
  );
}

/** So many words may stand between "known" and "as". */
const KNOWN_REACH = 5;

function precededBy({ tree, tokens }: Side, norm: string): boolean {
  return tokens.slice(-KNOWN_REACH).some((at) => tree.tokens[at]!.norm === norm);
}

function tagOf({ tokens }: Tree, start: number): string {
  return tokens.find((token) => token.start === start)?.tag ?? '';
}

function lastOf({ tree, tokens }: Side, printed = /./u): TreeToken {
  return tree.tokens[tokens.findLast((at) => printed.test(tree.tokens[at]!.text)) ?? tokens.at(-1)!]!;
}

function firstOf({ tree, tokens }: Side): TreeToken {
  return tree.tokens[tokens[0]!]!;
}
