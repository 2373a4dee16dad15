import { firstEndingAfter } from '../../algorithms/index.ts';
import { diffLink, type Side } from '../../diff/diff-link.ts';
import { relateNames, type NameRelation } from '../../facts/lexical/index.ts';
import { shortFormOf } from '../../lexicon/en/short-forms.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import { nearSpelling } from '../../analysis/entities/near-spelling.ts';
import type { Word } from '../../analysis/document.ts';
import { NOISE_KINDS, type Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';
import type { SentencePair } from '../evidence/sentence-pairs.ts';

/** Sentences this alike say the same of somebody. */
const NEARLY_SAME = 0.6;

/**
 * Rule `name.other`: two sentences that are the same but for one name, and the names are of two. Forms of one name, an acronym
 * and what it stands for, and a country's short form are one.
 */
export const nameSwap: Detector = (context) => {
  if (context.documents.length < 2) return [];
  const swaps = new Map<string, Swap[]>();
  for (const pair of context.nearlyAlike) {
    if (pair.strength < NEARLY_SAME || pair.a.text === pair.b.text) continue;
    const swap = swapIn(pair, context);
    if (swap === null) continue;
    const same = swaps.get(swap.key);
    if (same === undefined) swaps.set(swap.key, [swap]);
    else same.push(swap);
  }
  return [...swaps.values()].map(anotherName);
};

/** Two names in one place of two sentences. */
interface Swap {
  /** The same for the same two names, in every pair of texts. */
  readonly key: string;
  readonly pair: readonly [Witness, Witness];
  readonly strength: number;
  /** The names are spelt nearly alike: perhaps one name. */
  readonly near: boolean;
}

/** More words than this, marks aside, are no one name. */
const LONGEST_NAME = 8;

/** Whether between what is the same at both ends few words are left, with a name among them on either side: most pairs are not. */
function differInOneName(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [a, b].map((words) => words.filter(({ kind }) => kind !== 'punctuation')) as [
    Word[],
    Word[],
  ];
  let from = 0;
  while (from < x.length && from < y.length && x[from]!.key === y[from]!.key) from += 1;
  let [toX, toY] = [x.length, y.length];
  while (toX > from && toY > from && x[toX - 1]!.key === y[toY - 1]!.key) [toX, toY] = [toX - 1, toY - 1];
  const isNamed = (words: readonly Word[], to: number) =>
    to > from && to - from <= LONGEST_NAME && words.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text));
  return isNamed(x, toX) && isNamed(y, toY);
}

/** At most so many places bear witness. */
const MOST_PLACES = 6;

function swapIn({ a, b, strength }: SentencePair, context: ComparisonContext): Swap | null {
  if (!differInOneName(a.words, b.words)) return null;
  const names = context.names;
  const side = ({ text, sentences }: SentencePair['a']): Side => ({
    source: String(text),
    text: context.documents[text]!.text,
    isRecognised: () => context.documents[text]!.isRecognised,
    sentences,
  });
  const edits = diffLink(side(a), side(b)).filter(({ kind }) => !NOISE_KINDS.includes(kind));
  const [edit, more] = edits;
  if (edit?.a === undefined || edit.b === undefined || more !== undefined) return null;
  const one = mentionAt(names.mentions[a.text] ?? [], edit.a);
  const other = mentionAt(names.mentions[b.text] ?? [], edit.b);
  if (one === null || other === null || names.entityOf.get(one) === names.entityOf.get(other)) return null;
  const [x, y] = [one.words.join(' '), other.words.join(' ')];
  if (areOneName(one.text, other.text) || shortFormOf(x, y)) return null;
  const witness = (text: number, { start, end }: Mention): Witness => ({
    text,
    start,
    end,
    focus: [{ start, end }],
  });
  return {
    key: [x, y].sort().join(' | '),
    pair: [witness(a.text, one), witness(b.text, other)],
    strength,
    near: nearSpelling(x, y),
  };
}

/** Whether two names are one by their letters: "UK", "U. K"; "KO", "KOs"; an acronym and what it stands for. */
function areOneName(one: string, other: string): boolean {
  return ONE_NAME.has(relateNames({ text: one, kind: null }, { text: other, kind: null }).relation);
}

const ONE_NAME: ReadonlySet<NameRelation> = new Set(['equal', 'acronym', 'variant']);

function anotherName(swaps: readonly Swap[]): Nomination {
  const { pair, strength, near } = swaps[0]!;
  const places = new Map(
    swaps.flatMap((swap) => swap.pair).map((one) => [`${one.text} ${one.start}`, one] as const),
  );
  return nominate('name.other', {
    witnesses: [...places.values()].slice(0, MOST_PLACES),
    slots: { sides: pair },
    strength,
    case: near ? 'near' : 'another',
  });
}

/** The mention that holds a stretch whole, but for a possessive ending. */
function mentionAt(mentions: readonly Mention[], { start, end }: Span): Mention | null {
  const found = mentions[firstEndingAfter(mentions, start)];
  return found !== undefined && found.start <= start && end <= found.end + 2 ? found : null;
}
