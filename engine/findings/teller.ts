import { firstWhere } from '../algorithms/index.ts';
import type { Document } from '../analysis/document.ts';
import type { Span } from '../types.ts';
import type { Witness } from './witness.ts';

/** The order in which the user gave the texts: for each text its position and the letter it goes by. */
export interface InputOrder {
  readonly positions: readonly number[];
  readonly letters: readonly string[];
}

/** A stretch of one of the texts. */
interface Stretch extends Span {
  readonly text: number;
}

/** Puts texts and places into words as the user knows them. */
export interface Teller {
  readonly letter: (text: number) => string;
  /** In the order the user sees: by letter, then by place. */
  readonly inOrder: <W extends Stretch>(places: readonly W[]) => W[];
  /** As it stands. */
  readonly raw: (place: Stretch) => string;
  /** On one line. */
  readonly line: (place: Stretch) => string;
  /** The first words that differ, as they stand. */
  readonly focus: (witness: Witness) => string;
  /** "paragraph 3", "its headline". */
  readonly where: (place: Stretch) => string;
  /** Between quotation marks, shortened; of a long place the words around the first that differs. */
  readonly around: (witness: Witness) => string;
  /** The same of the sentence in which a place stands, so that a short one can be understood. */
  readonly inSentence: (witness: Witness) => string;
}

/** Tells of places in these texts. */
export function tellerOf(documents: readonly Document[], { positions, letters }: InputOrder): Teller {
  const raw = ({ text, start, end }: Stretch) => documents[text]!.text.slice(start, end);
  return {
    letter: (text) => letters[text]!,
    inOrder: (places) =>
      [...places].sort(
        (x, y) => positions[x.text]! - positions[y.text]! || x.start - y.start || x.end - y.end,
      ),
    raw,
    line: (place) => raw(place).replace(/\s+/g, ' '),
    focus: ({ text, focus: [first] }) => (first === undefined ? '' : raw({ text, ...first })),
    where: ({ text, start }) => whereIn(documents[text]!, start),
    around: (witness) => quotedAround(documents[witness.text]!.text, witness),
    inSentence: (witness) => {
      const { text, sentences } = documents[witness.text]!;
      const sentence = sentences[firstWhere(sentences, ({ end }) => end > witness.start)];
      const start = Math.min(sentence?.start ?? witness.start, witness.start);
      const end = Math.max(sentence?.end ?? witness.end, witness.end);
      return quotedAround(text, { ...witness, start, end });
    },
  };
}

/** Longest quotation inside a finding's sentence, in UTF-16 units; the places show the rest. */
const LONGEST = 90;

/** Words as they stand, between quotation marks, shortened at a word when they are long. Double marks inside them become single ones, as print has it. */
export function quoted(words: string): string {
  const line = withSingleMarks(words.replace(/\s+/g, ' ').trim());
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `“${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…”`;
}

function withSingleMarks(words: string): string {
  // „So closes a German one“: told apart from ours as they are.
  if (words.includes('„')) return words;
  return words
    .replace(/“/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replace(/"/gu, '’');
}

function quotedAround(text: string, { start, end, focus }: Witness): string {
  const printed = withoutStop(text.slice(start, end));
  const at = (focus[0]?.start ?? start) - start;
  if (printed.length <= LONGEST || at < LONGEST / 2) return quoted(printed);
  const from = printed.indexOf(' ', at - LONGEST / 3) + 1;
  return quoted(printed.slice(from)).replace('“', '“…');
}

/** The points of an abbreviation of letters ("p.m.", "U.S.", "z. B.") are part of it. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}\.(?:\s?\p{L}\.)+$/u;

/** Words without the marks behind them that are the sentence's. */
export function withoutStop(words: string): string {
  const shown = words.replace(/[\s,;:]+$/u, '');
  return ABBREVIATION.test(shown) ? shown : words.replace(/[\s,;:.]+$/u, '');
}

function whereIn(document: Document, offset: number): string {
  const { paragraphs } = document;
  const nearest = paragraphs[firstWhere(paragraphs, ({ end }) => end >= offset)];
  const paragraph = (nearest?.start ?? Infinity) <= offset ? nearest : undefined;
  if (paragraph === undefined) return 'the text';
  return paragraph.role === 'headline' ? 'its headline' : `paragraph ${paragraph.number}`;
}
