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

/** The recogniser cuts a paragraph where a column or a page ends: one with fewer lines may be a heading, one with fewer words a number of a page. */
const LINES_TO_GO_ON = 2;
const WORDS_THAT_GO_ON = 3;
const ENDS_SENTENCE = /[.!?…:]["”’»)\]]*$/u;

type Paragraph = readonly RecognisedWord[];

/**
 * The text of pages of recognised words: lines joined to paragraphs, an empty line between them and between pages, words that were cut
 * at the end of a line whole where they exist, sentences that were cut at the end of a column or of a page in one paragraph.
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
  let before: Paragraph | null = null;
  for (const words of pages) {
    const page = starts.length;
    for (const paragraph of paragraphsOf(words)) {
      const goesOn: boolean = before !== null && isCut(before, paragraph);
      if (before !== null && !goesOn) text += '\n\n';
      let line = goesOn ? before!.at(-1)!.line : null;
      for (const [at, word] of paragraph.entries()) {
        const isNewLine = line !== null && (line !== word.line || at === 0);
        if (isNewLine) {
          const ending = /\S*$/.exec(text)![0];
          const whole = joinLines(ending, word.text, isWord);
          text =
            text.slice(0, text.length - ending.length) +
            whole.text.slice(0, whole.text.length - word.text.length);
          if (whole.joined) joined += 1;
        } else if (line !== null) {
          text += ' ';
        }
        const start = text.length;
        if (starts.length === page) starts.push({ start });
        text += word.text;
        if (word.confidence < DOUBTED) doubtful.push({ start, end: text.length });
        ({ line } = word);
      }
      before = paragraph;
    }
    // A page without words.
    if (starts.length === page) starts.push({ start: text.length });
  }
  return {
    text,
    recognised: { confidence: meanConfidence(pages.flat()), doubtful, pages: starts },
    joined,
  };
}

function paragraphsOf(words: readonly RecognisedWord[]): Paragraph[] {
  const paragraphs: RecognisedWord[][] = [];
  for (const word of words) {
    const last = paragraphs.at(-1);
    if (last?.[0]!.paragraph === word.paragraph) last.push(word);
    else paragraphs.push([word]);
  }
  return paragraphs;
}

/** Whether the first paragraph ends in the middle of a sentence that the second goes on with. */
function isCut(first: Paragraph, second: Paragraph): boolean {
  return (
    new Set(first.map(({ line }) => line)).size >= LINES_TO_GO_ON &&
    second.length >= WORDS_THAT_GO_ON &&
    /^\p{Ll}/u.test(second[0]!.text) &&
    !ENDS_SENTENCE.test(first.at(-1)!.text)
  );
}

/** Of all words, each weighed by its length. */
function meanConfidence(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + confidence * text.length, 0);
  return letters === 0 ? 0 : Math.round((1000 * sum) / letters) / 1000;
}
