import type { Recognised } from '../../bridge/contract.ts';
import { joinLines, vocabularyOf } from '../pdf/mend-words.ts';
import type { RecognisedWord } from './words-of-table.ts';

export interface RecognisedText {
  readonly text: string;
  readonly recognised: Recognised;
  /** Words that were cut at the end of a line, and are whole again. */
  readonly joined: number;
}

/** Below this confidence a word is marked: of the words of a clean page one in some hundreds, of a bad one every third. */
const DOUBTED = 0.7;

/**
 * The text of pages of recognised words: lines joined to paragraphs, an empty line between them and between pages, words that were cut
 * at the end of a line whole where they exist.
 *
 * @param language a BCP 47 tag
 */
export function textOfWords(pages: readonly (readonly RecognisedWord[])[], language: string): RecognisedText {
  const isWord = vocabularyOf(
    pages
      .flat()
      .map(({ text }) => text)
      .join(' '),
    language,
  );
  const doubtful: { start: number; end: number }[] = [];
  const starts: { start: number }[] = [];
  let text = '';
  let joined = 0;
  for (const words of pages) {
    let last: RecognisedWord | null = null;
    if (text !== '' && words.length > 0) text += '\n\n';
    starts.push({ start: text.length });
    for (const word of words) {
      if (last !== null && last.paragraph !== word.paragraph) text += '\n\n';
      else if (last !== null && last.line === word.line) text += ' ';
      else if (last !== null) {
        const ending = /\S*$/.exec(text)![0];
        const whole = joinLines(ending, word.text, isWord);
        text =
          text.slice(0, text.length - ending.length) +
          whole.text.slice(0, whole.text.length - word.text.length);
        if (whole.joined) joined += 1;
      }
      const start = text.length;
      text += word.text;
      if (word.confidence < DOUBTED) doubtful.push({ start, end: text.length });
      last = word;
    }
  }
  return {
    text,
    recognised: { confidence: meanConfidence(pages.flat()), doubtful, pages: starts },
    joined,
  };
}

/** Of all words, each weighed by its length. */
function meanConfidence(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + confidence * text.length, 0);
  return letters === 0 ? 0 : Math.round((1000 * sum) / letters) / 1000;
}
