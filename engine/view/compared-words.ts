import { NAMES_READ_UP_TO } from '../facts/names-read.ts';
import { packOf } from '../lexicon/language-pack.ts';
import type { Compared, Comparison, TextOutline } from '../types.ts';
import { groupCopies } from './copies.ts';

/** What was compared, in words. */
export interface ComparedWords {
  /** Whole sentences: how many facts are told alike, differently and by one text only, or that none were compared, and why. */
  readonly whole: string;
  /** The same on about one line, for the foot of a list of findings. */
  readonly short: string;
  /** What was not compared, in sentences; empty where all was. */
  readonly gaps: string;
  /** In place of a list of findings that is empty: that there are none, and that this does not say that the texts agree. */
  readonly noFindings: string;
}

type Told = Pick<Comparison, 'texts' | 'links' | 'compared' | 'precise'>;

/**
 * What a comparison looked at, so that a reader knows what an empty list of findings, or a short one, stands for. Never says that texts
 * agree: "Of the figures, times and names looked at, 14 stand in both texts and are told alike as far as the program can see, 2 are told
 * differently; 9 were found in A only, 4 in B only."
 */
export function comparedWords(comparison: Told): ComparedWords {
  const noFindings = noFindingsIn(comparison);
  const { compared } = comparison;
  const reason = whyNothing(comparison);
  if (compared === null || reason !== null) {
    const whole = `No facts were compared: ${reason ?? 'nothing was found in these texts that can be held against each other'}.`;
    return { whole, short: whole, gaps: '', noFindings };
  }
  const gaps = gapsIn(comparison.texts);
  return {
    whole: [countsOf(comparison, compared), ...gaps].join(' '),
    short: [shortCounts(comparison, compared), ...gaps].join(' '),
    gaps: gaps.join(' '),
    noFindings,
  };
}

/** Why no facts were compared; null where they were, or where the reason is not known. */
function whyNothing(comparison: Told): string | null {
  const { texts, compared, precise } = comparison;
  if (compared === null && !precise) return 'the time ran out';
  if (texts.length === 0) return 'there is no text';
  if (texts.length === 1) return 'there is one text only';
  if (groupCopies(comparison).length === 1) return 'the texts are the same, word for word';
  const empty = texts.filter(({ words }) => words === 0);
  if (texts.length - empty.length < 2)
    return `${list(empty)} ${empty.length === 1 ? 'holds' : 'hold'} no words`;
  const foreign = texts.filter((text) => !hasGrammar(text));
  return texts.length - foreign.length < 2
    ? `the program has no grammar for the language of ${list(foreign)}`
    : null;
}

/** What of texts whose facts were compared was not read for facts. */
function gapsIn(texts: readonly TextOutline[]): string[] {
  const foreign = texts.filter((text) => !hasGrammar(text));
  const long = texts.filter((text) => hasGrammar(text) && text.sentences.length > NAMES_READ_UP_TO);
  return [
    ...(foreign.length === 0
      ? []
      : [
          `The facts of ${list(foreign)} were not compared: the program has no grammar for ${foreign.length === 1 ? 'its language' : 'their languages'}.`,
        ]),
    ...(long.length === 0
      ? []
      : [
          `The names in ${list(long)} were not compared: ${long.length === 1 ? 'it is a long text' : 'they are long texts'}.`,
        ]),
  ];
}

const hasGrammar = ({ language }: TextOutline) => packOf(language) !== null;

const FACTS = 'figures, times and names';

function countsOf(comparison: Told, { agree, differ }: Compared): string {
  const both = comparison.texts.length === 2 ? 'both texts' : 'two texts or more';
  const alone = aloneIn(comparison, 'were', 'was');
  if (agree + differ === 0)
    return alone.length === 0
      ? `No ${FACTS.replace(' and ', ' or ')} were found to compare.`
      : `Of the ${FACTS} looked at, none was found in ${both}; ${alone.join(', ')}.`;
  const alike =
    agree === 0
      ? `none is told alike in ${both}`
      : `${number(agree)} ${agree === 1 ? 'stands' : 'stand'} in ${both} and ${agree === 1 ? 'is' : 'are'} told alike as far as the program can see`;
  const differently =
    differ === 0
      ? 'none was found to be told differently'
      : `${number(differ)} ${differ === 1 ? 'is' : 'are'} told differently`;
  return `Of the ${FACTS} looked at, ${alike}, ${differently}${alone.length === 0 ? '' : `; ${alone.join(', ')}`}.`;
}

function shortCounts(comparison: Told, { agree, differ }: Compared): string {
  const alone = aloneIn(comparison);
  if (agree + differ === 0 && alone.length === 0)
    return `No ${FACTS.replace(' and ', ' or ')} were found to compare.`;
  const told =
    agree + differ === 0
      ? [`none in ${comparison.texts.length === 2 ? 'both texts' : 'two texts or more'}`]
      : [`${number(agree)} told alike`, `${number(differ)} differently`];
  const facts = FACTS.replace(/^f/, 'F');
  return `${facts} looked at: ${[...told, ...alone].join(', ')}.`;
}

/** Up to so many texts are named with the number of facts that they alone tell. */
const NAMED = 4;

/** "9 were found in A only", "4 in B only"; of many texts, and of copies, together. Without verbs, "9 in A only". */
function aloneIn(comparison: Told, many?: string, one?: string): string[] {
  const { texts, compared } = comparison;
  const counts = groupCopies(comparison)
    .map((group) => ({
      letters: list(group),
      count: group.reduce((sum, text) => sum + (compared?.alone[texts.indexOf(text)] ?? 0), 0),
    }))
    .filter(({ count }) => count > 0);
  const verb = (count: number) => (many === undefined ? '' : ` ${count === 1 ? one : many} found`);
  if (counts.length <= NAMED)
    return counts.map(
      ({ letters, count }, at) => `${number(count)}${at === 0 ? verb(count) : ''} in ${letters} only`,
    );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [`${number(total)}${verb(total)} in one text only`];
}

function noFindingsIn({ texts, precise }: Told): string {
  if (!precise) return 'No findings: the time ran out before all was looked at.';
  return texts.length > 1
    ? 'No findings. That does not say that the texts agree.'
    : 'No findings. That does not say that nothing in this text contradicts itself.';
}

const number = (count: number) => count.toLocaleString('en');

/** "A", "A and B", "A, B and C". */
function list(texts: readonly TextOutline[]): string {
  const letters = texts.map(({ letter }) => letter);
  return letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
}
