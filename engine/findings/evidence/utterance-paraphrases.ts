import { lexicalRelation } from '../../analysis/lexical-relation.ts';
import type { Names } from '../../analysis/entities/names.ts';
import type { Document, Word } from '../../analysis/document.ts';
import {
  reportedClausesIn,
  reportersIn,
  type Reported,
  type ReportedClause,
} from '../../analysis/attribution/reported-clauses.ts';
import type { Speaker } from '../../analysis/attribution/quotation-speakers.ts';
import type { SpeechesAcross } from '../../quotations/across-texts.ts';
import { areOneSpeaker } from '../../quotations/speakers.ts';
import type { Speech } from '../../quotations/speeches.ts';
import { FEWEST_WORDS } from '../../quotations/utterances.ts';

/** A speech, and a clause that reports the same utterance in other words. */
export interface Paraphrase {
  readonly speech: Speech;
  /** The speech, or one of its quotations where the narrator interrupts it. */
  readonly quoted: Speech;
  readonly reported: Reported;
  /** Who is quoted. */
  readonly speaker: Speaker;
  /** Words of content that say the same on both sides, by position in the words of each. */
  readonly common: readonly { readonly a: number; readonly b: number }[];
}

/** So many words of content must say the same, and this share of the side that has fewer. */
const LEAST_COMMON = 3;
/** All words of content of a quotation or clause that has no more than this. */
const LEAST_OF_SHORT = 2;
const LEAST_SHARE = 0.6;
/** A clause of one word of content ("she would resign") reports a quotation of no more than so many, on one occasion. */
const MOST_BESIDE_ONE = 4;
/** Where the narrators have so many rare words in common beside the name of the speaker, one less and half of them do. */
const OCCASION = 2;
const LEAST_SHARE_OF_OCCASION = 0.5;
/** Given to somebody else, so many words and this share of the side that has fewer make it one utterance. */
const LEAST_OF_ANOTHER = 4;
const SHARE_OF_ANOTHER = 0.75;
/** In texts with more sentences together the occasion helps nobody: who speaks takes trees. */
const MOST_SENTENCES = 800;
/** Before the meanings are looked at, so many words must be of one stem, and this share of the side that has fewer. */
const SAME_STEMS = 1;
const SHARE_OF_STEMS = 0.35;
/** A stem in more clauses than this proposes none. */
const MAX_POSTINGS = 60;

/** Quotations and reports of one utterance. */
export interface Paraphrases {
  readonly ofOne: readonly Paraphrase[];
  /** Those that the texts give to two different people. */
  readonly ofTwo: readonly Paraphrase[];
}

/**
 * Rule `utterance.reported`: what one person is quoted with in one sentence and reported to have said in another, with most words
 * of content in common. Each speech stands with the clause that shares most with it, one for each text. Where a text has no such clause, one in
 * which another person says nearly all of it.
 */
export function paraphrasesIn(
  documents: readonly Document[],
  names: Names,
  speeches: SpeechesAcross,
): Paraphrases {
  const clauses = documents.flatMap(reportedClausesIn);
  if (clauses.length === 0) return { ofOne: [], ofTwo: [] };
  const ofTwo: Paraphrase[] = [];
  const contentOfClause = clauses.map(({ words }) => contentOf(words));
  const postings = new Map<string, number[]>();
  for (const [at, { words }] of clauses.entries())
    for (const stem of stemsOf(words)) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [at]);
      else list.push(at);
    }
  const isLong = documents.reduce((sum, { sentences }) => sum + sentences.length, 0) > MOST_SENTENCES;
  const reporterOf = documents.map((document, text) => reportersIn(document, text, names));
  const found = speeches.speeches.all
    .flat()
    .flatMap((speech) => partsOf(speech))
    .flatMap(({ speech, quoted }): Paraphrase[] => {
      if (quoted.words.length < FEWEST_WORDS) return [];
      const shared = new Map<number, number>();
      for (const stem of stemsOf(quoted.words)) {
        const list = postings.get(stem) ?? [];
        if (list.length <= MAX_POSTINGS) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
      }
      const content = contentOf(quoted.words);
      const alike = [...shared].flatMap(([at, count]) => {
        const clause = clauses[at]!;
        const fewer = Math.min(content.length, contentOfClause[at]!.length);
        if (count < Math.max(SAME_STEMS, SHARE_OF_STEMS * fewer) || isInside(quoted, clause)) return [];
        if (fewer === 1 && content.length > MOST_BESIDE_ONE) return [];
        const common = inCommon(content, contentOfClause[at]!, leastCommon(fewer, !isLong));
        return common === null ? [] : [{ clause, common, fewer }];
      });
      if (alike.length === 0) return [];
      // Speakers come last: they take a tree.
      const speaker = speeches.speakerOf(speech);
      if (speaker === null) return [];
      const best = new Map<number, Paraphrase>();
      const byAnother = new Map<number, Paraphrase>();
      for (const { clause, common, fewer } of alike) {
        if (common.length <= (best.get(clause.text)?.common.length ?? 0)) continue;
        const isSure = fewer > 1 && common.length >= leastCommon(fewer, false);
        if (!isSure && speeches.speeches.sharedOccasion(quoted, clause) < OCCASION) continue;
        const reported = reporterOf[clause.text]!(clause);
        if (reported === null) continue;
        const paraphrase = { speech, quoted, reported, speaker, common };
        const speakers = areOneSpeaker(speaker, reported.speaker);
        if (speakers === 'one') best.set(clause.text, paraphrase);
        else if (speakers === 'two' && clause.text !== quoted.text && isNearlyAll(common.length, fewer))
          byAnother.set(clause.text, paraphrase);
      }
      ofTwo.push(...[...byAnother].flatMap(([text, one]) => (best.has(text) ? [] : [one])));
      return [...best.values()];
    });
  const ofOne = shortest(found);
  const isOfOne = ({ speech, reported: { text } }: Paraphrase) =>
    ofOne.some((one) => one.speech === speech && one.reported.text === text);
  return { ofOne, ofTwo: shortest(ofTwo).filter((one) => !isOfOne(one)) };
}

function isNearlyAll(common: number, fewer: number): boolean {
  return common >= LEAST_OF_ANOTHER && common >= SHARE_OF_ANOTHER * fewer;
}

/** Of a speech and its parts the shortest that has as much in common. */
function shortest(found: readonly Paraphrase[]): Paraphrase[] {
  return found.filter((one) =>
    found.every(
      (two) =>
        two === one ||
        two.speech !== one.speech ||
        two.reported.text !== one.reported.text ||
        two.common.length < one.common.length ||
        (two.common.length === one.common.length && two.quoted.words.length >= one.quoted.words.length),
    ),
  );
}

/** A speech, and each of its quotations where it has several. */
function partsOf(speech: Speech): { speech: Speech; quoted: Speech }[] {
  if (speech.parts.length === 1) return [{ speech, quoted: speech }];
  const parts = speech.parts.map(({ start, end }, part): Speech => {
    const at = [...speech.words.keys()].filter(
      (word) => speech.words[word]!.start >= start && speech.words[word]!.end <= end,
    );
    return {
      ...speech,
      quotations: [speech.quotations[part]!],
      parts: [{ start, end }],
      words: at.map((word) => speech.words[word]!),
      marks: at.map((word) => speech.marks[word]!),
      ends: new Set([at.length - 1]),
      start,
      end,
    };
  });
  return [speech, ...parts].map((quoted) => ({ speech, quoted }));
}

function leastCommon(fewer: number, onOneOccasion: boolean): number {
  if (fewer === 1) return 1;
  const least = fewer > LEAST_OF_SHORT ? LEAST_COMMON : LEAST_OF_SHORT;
  return onOneOccasion
    ? Math.max(least - 1, LEAST_SHARE_OF_OCCASION * fewer)
    : Math.max(least, LEAST_SHARE * fewer);
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(tells).map(({ stem }) => stem));
}

/** A word of content, with its position. */
interface ContentWord {
  readonly word: Word;
  readonly at: number;
}

function contentOf(words: readonly Word[]): ContentWord[] {
  return words.flatMap((word, at) => (tells(word) ? [{ word, at }] : []));
}

function tells({ isStop, kind }: Word): boolean {
  return !isStop && kind === 'word';
}

/** A sentence that quotes and reports at once says one thing. */
function isInside({ text, start }: Speech, { text: other, sentence }: ReportedClause): boolean {
  return text === other && start >= sentence.start && start < sentence.end;
}

/** Words of content of one meaning, each once; the same word before one of like meaning. Null as soon as there cannot be `least` of them. */
function inCommon(
  a: readonly ContentWord[],
  b: readonly ContentWord[],
  least: number,
): { a: number; b: number }[] | null {
  const pairs: { a: number; b: number }[] = [];
  const [takenA, takenB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  const pair = (i: number, alike: (x: Word, y: Word) => boolean) => {
    const { word, at } = a[i]!;
    const j = b.findIndex((other, place) => takenB[place] === 0 && alike(word, other.word));
    if (j < 0) return;
    takenA[i] = 1;
    takenB[j] = 1;
    pairs.push({ a: at, b: b[j]!.at });
  };
  for (let i = 0; i < a.length; i += 1) pair(i, (x, y) => x.stem === y.stem);
  let left = a.length - pairs.length;
  for (let i = 0; i < a.length; i += 1) {
    if (takenA[i] === 1) continue;
    if (pairs.length + Math.min(left, b.length - pairs.length) < least) return null;
    left -= 1;
    pair(i, (x, y) => lexicalRelation(x, y) === 'same');
  }
  return pairs.length < least ? null : pairs.sort((x, y) => x.a - y.a);
}
