import type { CountedWords } from '../../lexicon/counted-words.ts';
import { dependent, type Tree } from '../tree/tree.ts';
import { PEOPLE } from './people.ts';
import type { AmountText } from './pieces.ts';
import type { CountedThing, Quantity } from './quantity.ts';

/**
 * The quantities of a sentence, those that name nothing with what is understood: the thing a number before it counts ("61 homes burned and
 * 14 were damaged", "1,200 parcels, up from 800"), or people where it does what people do ("some 11,400 watched").
 */
export function withUnderstood(
  text: AmountText,
  quantities: readonly Quantity[],
  words: CountedWords,
): Quantity[] {
  const told: Quantity[] = [];
  for (const one of quantities) {
    const counted = one.counted === null ? understood(text, one, told, words) : null;
    told.push(counted === null ? one : { ...one, counted, kind: one.kind === 'number' ? 'count' : one.kind });
  }
  return told;
}

function understood(
  text: AmountText,
  one: Quantity,
  told: readonly Quantity[],
  words: CountedWords,
): CountedThing | null {
  if (isAgainst(text, one, words)) return told.findLast((other) => isAlike(one, other))?.counted ?? null;
  if (one.kind !== 'number' || one.predicate === null || isPointed(text, one, words)) return null;
  const { role, token } = one.predicate;
  const subject = role.startsWith('nsubj') && one.end <= text.tree.tokens[token]!.start;
  const before = told.findLast(
    (other) =>
      other.kind === 'count' &&
      other.counted !== null &&
      isPlural(text.tree, other.counted) &&
      (subject
        ? other.predicate?.token !== token || opensWithOf(text, other)
        : role === 'obj' && other.predicate?.role === 'obj' && other.predicate.token !== token),
  );
  return (
    before?.counted ??
    (subject && isActive(text.tree, token, role) && isDoing(text.tree, token, one, words) ? PEOPLE : null)
  );
}

/** "up from 800", "compared with 800". */
function isAgainst({ pieces, tree }: AmountText, { whole }: Quantity, words: CountedWords): boolean {
  const at = pieces.findIndex(({ start }) => start >= whole.start);
  const [first, second] = [pieces[at - 2], pieces[at - 1]];
  if (first === undefined || !words.against.has(second!.key)) return false;
  return words.ways.has(first.key) || tree.tokens[first.token]!.lemma.toLowerCase() === 'compare';
}

const isAlike = (one: Quantity, other: Quantity) =>
  other.counted !== null &&
  (one.kind === other.kind || (one.kind === 'number' && other.kind === 'count')) &&
  one.currency === other.currency;

/** "two of them": what they are is told elsewhere; "3.5" is no count. */
function isPointed({ pieces, words: amounts }: AmountText, one: Quantity, words: CountedWords): boolean {
  const at = pieces.findIndex(({ start }) => start >= one.end);
  const of = at >= 0 && amounts?.numerals.partitives.has(pieces[at]!.key) === true;
  return (
    (of && words.backwards.has(pieces[at + 1]?.key ?? '')) ||
    (one.value !== null && !(Number.isInteger(one.value) && one.value > 1))
  );
}

const isPlural = (tree: Tree, { token, lemma }: CountedThing) =>
  token >= 0 && (/^NNP?S$/.test(tree.tokens[token]!.tag) || lemma === 'people');

/** "Of 200 households asked, 83 had no heating." */
const opensWithOf = ({ pieces, words }: AmountText, { whole }: Quantity) =>
  words?.numerals.partitives.has(pieces[0]?.key ?? '') === true &&
  pieces[3] !== undefined &&
  whole.start < pieces[3].start;

/** "10,000 gathered" may be taken for a passive; without an auxiliary it is none. */
const isActive = (tree: Tree, token: number, role: string) =>
  role === 'nsubj' || (role === 'nsubj:pass' && dependent(tree, token, 'aux:pass') < 0);

/** A verb that people are the subject of, as a rule: it neither measures nor changes a number. */
function isDoing(tree: Tree, token: number, { value, low }: Quantity, words: CountedWords): boolean {
  const { pos, lemma } = tree.tokens[token]!;
  const verb = lemma.toLowerCase();
  return (
    pos === 'VERB' &&
    (value !== null || low !== null) &&
    !words.measuring.has(verb) &&
    !words.changing.has(verb) &&
    !words.contests.has(verb)
  );
}
