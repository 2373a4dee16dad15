import type { Lexeme } from './lexicon/lexeme.ts';
import { languageOf } from './segment/language.ts';
import { splitParagraphs } from './segment/paragraphs.ts';
import { splitSentences } from './segment/sentences.ts';
import { eachToken, type Token } from './segment/tokens.ts';
import { quotedSpans } from './text/quoted-spans.ts';
import { formsIn, groupsIn, type WordForm } from './text/word-forms.ts';
import type { Paragraph, Sentence, SourceText, Span } from './types.ts';

/** A token with what the later passes ask of it. */
export interface Word extends Token {
  readonly stem: string;
  /** Groups of words that can name the same thing; see `lexicon/synonyms.ts`. */
  readonly groups: readonly number[];
  /** Its entry in the dictionary; null for figures, marks, names it does not hold and languages without one. */
  readonly lexeme: Lexeme | null;
  /** Words that carry no report of their own, and all marks. */
  readonly light: boolean;
  /** Capitalised where neither a sentence nor a headline begins: probably part of a name. */
  readonly proper: boolean;
  /** Inside quotation marks: the words are somebody's. */
  readonly quoted: boolean;
}

export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
}

/** One text, segmented and normalised: what every later pass reads. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly Quotation[];
  /** Groups of words that can name the same thing, by stem; empty for a language without a lexicon. */
  readonly groupsOf: (stem: string) => readonly number[];
}

/** What stands between quotation marks; the offsets leave the marks out. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it begins in. */
  readonly sentence: number;
  readonly words: readonly Word[];
}

/** Segments and normalises one text. */
export function read(source: SourceText): Reading {
  const language = languageOf(source.text, source.language);
  const paragraphs = splitParagraphs(source.text);
  const quoted = quotedSpans(source.text, paragraphs);
  const wordsOf = wordReader(source.text, language, quoted);
  const sentences = splitSentences(source.text, paragraphs, language).map((sentence): ReadSentence => ({
    index: sentence.index,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    words: wordsOf(sentence, paragraphs[sentence.paragraph]?.role === 'headline'),
  }));
  return {
    id: source.id,
    text: source.text,
    title: source.title ?? null,
    published: source.published ?? null,
    language,
    paragraphs,
    sentences,
    quotations: quotationsIn(quoted, sentences),
    groupsOf: groupsIn(language),
  };
}

/** Reads the words of sentences, which must be asked for in the order of the text. */
function wordReader(
  text: string,
  language: string,
  quoted: readonly Span[],
): (sentence: Span, headline: boolean) => Word[] {
  const formOf = formsIn(language);
  let span = 0;
  return (sentence, headline) => {
    const forms: WordForm[] = [];
    const starts: number[] = [];
    eachToken(text, sentence.start, sentence.end, (printed, start) => {
      forms.push(formOf(printed));
      starts.push(start);
    });
    // In a headline that capitalises every word, capitals say nothing.
    const capitalsTell = !headline || forms.some(isSmall);
    return forms.map((form, at): Word => {
      const start = starts[at]!;
      const end = start + form.text.length;
      while (span < quoted.length && quoted[span]!.end <= start) span += 1;
      const within = quoted[span];
      return {
        start,
        end,
        text: form.text,
        key: form.key,
        kind: form.kind,
        stem: form.stem,
        groups: form.groups,
        lexeme: form.lexeme,
        light: form.light,
        proper:
          form.lettering === 'capitals' ||
          (form.lettering === 'capital' && capitalsTell && !opensSentence(forms, at)),
        quoted: within !== undefined && start >= within.start && end <= within.end,
      };
    });
  };
}

/** A word of some length, not the first, without a capital. */
function isSmall(form: WordForm, index: number): boolean {
  return index > 0 && form.kind === 'word' && form.text.length > 3 && form.lettering === 'other';
}

const STOPS = /^[:.!?…]$/u;
const OPENS_QUOTATION = /^["“«„「『]$/u;

/** Whether a capital says nothing here: at the beginning, after a colon or a stop, and after an opening quotation mark. */
function opensSentence(forms: readonly WordForm[], at: number): boolean {
  let before = at - 1;
  for (; before >= 0 && forms[before]!.kind === 'punctuation'; before -= 1) {
    if (STOPS.test(forms[before]!.text)) return true;
  }
  return before < 0 || OPENS_QUOTATION.test(forms[at - 1]!.text);
}

function quotationsIn(spans: readonly Span[], sentences: readonly ReadSentence[]): Quotation[] {
  const quotations: Quotation[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < sentences.length && sentences[first]!.end <= span.start) first += 1;
    const words: Word[] = [];
    for (let at = first; at < sentences.length && sentences[at]!.start < span.end; at += 1) {
      for (const word of sentences[at]!.words) {
        if (word.start >= span.start && word.end <= span.end) words.push(word);
      }
    }
    if (words.some((word) => word.kind !== 'punctuation')) {
      quotations.push({
        start: span.start,
        end: span.end,
        sentence: Math.min(first, sentences.length - 1),
        words,
      });
    }
  }
  return quotations;
}
