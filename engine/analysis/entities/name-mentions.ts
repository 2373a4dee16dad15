import { hasCapitalNouns } from '../../lexicon/orthography.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/given-names.ts';
import { BEFORE_PLACES, PLACE_FIRST, WELL_KNOWN } from '../../lexicon/en/name-words.ts';
import { wordsOf } from '../sentence-in-text.ts';
import type { Document, DocumentSentence, SentenceForm, Word } from '../document.ts';
import { reportingForms } from '../../lexicon/en/speech.ts';
import type { Span } from '../../types.ts';
import { countryOf, isCountry } from '../../lexicon/en/countries.ts';
import { nameRuns } from './name-candidates.ts';
import {
  HONORIFICS,
  JOINERS,
  OFFICES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
} from '../../lexicon/en/titles.ts';
import { splitTitle, titlesAround, type Title } from './title-phrases.ts';

export const NAME_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** For a kind of name. */
export interface Vote {
  readonly kind: NameKind;
  readonly weight: number;
}

/** One name as it stands in a text, without title and possessive ending. */
export interface Mention extends Span {
  /** As printed. */
  readonly text: string;
  /** Index of the text it stands in, among those that are read together. */
  readonly in: number;
  readonly sentence: number;
  /** In comparison form, without accents. */
  readonly words: readonly string[];
  /** What tells it from other names: its words without initials and what joins them. */
  readonly key: string;
  /** What the words and their surroundings say it is, with a weight; none where they say nothing. */
  readonly votes: readonly Vote[];
  /** What the votes lean to: the kind of the greatest weight, of equals the first of `NAME_KINDS`; null without votes. */
  readonly leaning: NameKind | null;
  readonly titles: readonly Title[];
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** A name's comparison form: the word's key without accents. */
export function fold(key: string): string {
  return /^[a-z]+$/.test(key) ? key : key.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** The end of a word without its possessive ending. */
const withoutPossessive = (word: Word) => word.start + word.text.replace(/['’ʼ]s$/iu, '').length;

/** A name in a sentence as printed, wherever that stands: its offsets, and those of its titles, are from where the sentence begins. */
export type Sketch = Omit<Mention, 'in' | 'sentence' | 'quoted'>;

/**
 * The names of a text, in order: runs of capitalised words with what belongs between them, less the titles before them. Roles
 * without a name ("the High Commissioner"), peoples and the calendar are no names.
 *
 * @param text its index among the texts that are read together
 * @param known comparison forms of words that stand with a capital where nothing else asks for one, in any text
 * @param sketches what was found in sentences printed alike, for the same `known`; it is added to
 */
export function mentionsIn(
  document: Document,
  text: number,
  known: ReadonlySet<string>,
  sketches: Map<SentenceForm, readonly Sketch[]> = new Map(),
): Mention[] {
  if (hasCapitalNouns(document.language)) return [];
  const mentions: Mention[] = [];
  for (const sentence of document.sentences) {
    let found = sketches.get(sentence.form);
    if (found === undefined) sketches.set(sentence.form, (found = sketchesIn(sentence.form, known)));
    for (const sketch of found) mentions.push(inText(sketch, text, sentence));
  }
  return mentions;
}

function inText(sketch: Sketch, text: number, sentence: DocumentSentence): Mention {
  const [start, end] = [sketch.start + sentence.start, sketch.end + sentence.start];
  return {
    start,
    end,
    text: sketch.text,
    in: text,
    sentence: sentence.index,
    words: sketch.words,
    key: sketch.key,
    votes: sketch.votes,
    leaning: sketch.leaning,
    titles:
      sketch.titles.length === 0
        ? sketch.titles
        : sketch.titles.map((title) => ({
            ...title,
            start: title.start + sentence.start,
            end: title.end + sentence.start,
          })),
    quoted: sentence.isQuoted(start, end),
  };
}

const NO_SKETCHES: readonly Sketch[] = [];

function sketchesIn(form: SentenceForm, known: ReadonlySet<string>): readonly Sketch[] {
  const runs = nameRuns(form, known);
  if (runs.length === 0) return NO_SKETCHES;
  const words = wordsOf(form);
  return runs.flatMap(({ from, to }) => sketchOf(words, from, to) ?? []);
}

function sketchOf(words: readonly Word[], from: number, to: number): Sketch | null {
  const title = splitTitle(words, from, to);
  if (title === 'role') return null;
  const first = title?.next ?? from;
  const run = words.slice(first, to + 1);
  const named = run.filter((word) => word.kind === 'word');
  const last = named.at(-1);
  if (last === undefined || !run.some((word) => /^\p{Lu}/u.test(word.text))) return null;
  if (named.length === 1 && title === null && countryOf(last.key) !== undefined && !isCountry(last.key))
    return null;
  // What is left of "M. Krempe" where a line was cut.
  if (named.length === 1 && (last.text.length === 1 || last.key === 'st')) return null;
  const end = withoutPossessive(last);
  const start = run[0]!.start;
  const around = titlesAround(words, first, to, title === null);
  const titles = title === null ? around : [title.title, ...around];
  const keys = named.map((word) => fold(word.key));
  const votes = votesOf(words, first, to, named, keys);
  if (titles.length > 0 && !votes.some(({ kind, weight }) => kind !== 'person' && weight >= STRONG))
    votes.push({ kind: 'person', weight: STRONG });
  return {
    start,
    end,
    text: printed(words, first, to, end),
    words: keys,
    key: keyOf(keys),
    votes,
    leaning: leaningOf([votes]),
    titles,
  };
}

/** Initials and what joins a name do not tell one name from another. */
function keyOf(words: readonly string[]): string {
  const telling = words.length > 1 ? words.filter((word) => word.length > 1 && word !== 'the') : words;
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The kind that votes lean to; see `Mention`. */
export function leaningOf(all: readonly (readonly Vote[])[]): NameKind | null {
  const sums = [0, 0, 0, 0];
  for (const votes of all) for (const { kind, weight } of votes) sums[NAME_KINDS.indexOf(kind)]! += weight;
  const most = Math.max(...sums);
  return most === 0 ? null : NAME_KINDS[sums.indexOf(most)]!;
}

/** The printed words with single spaces where there was white space. */
function printed(words: readonly Word[], from: number, to: number, end: number): string {
  let text = '';
  for (let at = from; at <= to; at += 1) {
    const word = words[at]!;
    if (at > from && word.start > words[at - 1]!.end) text += ' ';
    text += word.end > end ? word.text.slice(0, Math.max(0, end - word.start)) : word.text;
  }
  return text;
}

const STRONG = 4;
const FAIR = 2;

function votesOf(
  words: readonly Word[],
  from: number,
  to: number,
  named: readonly Word[],
  keys: readonly string[],
): Vote[] {
  const votes: Vote[] = [];
  const vote = (kind: NameKind, weight: number) => {
    votes.push({ kind, weight });
    return votes;
  };
  const before = words[from - 1]?.key ?? '';
  const after = words[to + 1];
  const wellKnown = WELL_KNOWN.get(keys.join(' '));
  if (wellKnown !== undefined) return vote(wellKnown, STRONG * 2);
  if (keys.length === 1) {
    if (isCountry(keys[0]!)) return vote('place', STRONG * 2);
    if (keys[0] === 'reuters') return vote('organisation', STRONG * 2);
    if (named[0]!.text.length > 1 && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})(?:['’ʼ]s)?$/u.test(named[0]!.text))
      return vote('organisation', STRONG);
  } else {
    if (keys.some((key) => ORGANISATION_WORDS.has(key))) return vote('organisation', STRONG);
    const given = FEMALE_NAMES.has(keys[0]!) || MALE_NAMES.has(keys[0]!);
    if ((PLACE_WORDS.has(keys.at(-1)!) && !given) || (PLACE_FIRST.has(keys[0]!) && keys.length === 2))
      return vote('place', STRONG);
    if (keys.some((key) => JOINERS.has(key))) return vote('other', FAIR);
    if (FEMALE_NAMES.has(keys[0]!) || MALE_NAMES.has(keys[0]!)) vote('person', STRONG);
    const isPart = (word: Word) => word.lexeme === null || PARTICLES.has(word.key);
    if (keys.length <= 4 && named.every(isPart)) vote('person', FAIR);
    else if (keys.length <= 3 && named.some((word) => word.lexeme === null)) vote('person', 1);
  }
  if (after !== undefined && PLACE_WORDS.has(after.key)) vote('place', STRONG);
  else if (BEFORE_PLACES.has(before)) vote('place', FAIR);
  if (reportingForms.has(after?.key ?? '') || reportingForms.has(before)) vote('person', 1);
  if (after?.key === 'who' || (after?.text === ',' && words[to + 2]?.key === 'who')) vote('person', FAIR);
  if (HONORIFICS.has(before) || OFFICES.has(before)) vote('person', FAIR);
  return votes;
}
