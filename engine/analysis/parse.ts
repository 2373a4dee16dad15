import { packOf } from '../lexicon/language-pack.ts';
import type { Span } from '../types.ts';
import { grammarOf } from './languages.ts';
import type { Annotation } from './model/model.ts';
import { annotate } from './tree/annotate.ts';
import type { Tree, TreeToken } from './tree/tree.ts';
import { splitWords } from './words/split-words.ts';
import type { Word } from './words/word.ts';

/** What tagger, parser and lemmatiser make of a sentence as printed, wherever it stands; offsets from its beginning. */
export interface ParsedSentence extends Annotation {
  readonly words: readonly Word[];
  readonly lemmas: readonly string[];
}

/** Where a parsed sentence stands. */
export interface SentencePosition {
  readonly language: string;
  readonly sentence: number;
  readonly headline: boolean;
  /** Of its first character, a UTF-16 offset into the text. */
  readonly start: number;
  /** Whether `[start, end)` of the text stands inside quotation marks. */
  readonly isQuoted: (start: number, end: number) => boolean;
}

/** Splits a sentence into syntactic words, tags and parses them; null for a language without a model at hand. */
export function parse(printed: string, language: string): ParsedSentence | null {
  const grammar = grammarOf(language);
  if (grammar === null) return null;
  const words = splitWords(printed, 0, printed.length, language);
  const annotation = annotate(
    grammar.model,
    words.map(({ text }) => text),
    (word, tag) => reportsWords(grammar.lemmaOf(word, 'VERB', tag), language),
  );
  const { tags, pos } = annotation;
  const lemmas = words.map(({ text }, at) => grammar.lemmaOf(text, pos[at]!, tags[at]!));
  return { ...annotation, words, lemmas };
}

/** Verbs that can stand in a clause set between what is said: "say", not "ask" or "urge". */
function reportsWords(lemma: string, language: string): boolean {
  const verb = packOf(language)?.reportingVerbs.get(lemma);
  return verb !== undefined && verb.kind !== 'ask' && verb.kind !== 'demand' && verb.kind !== 'deny';
}

/** The tree of a parsed sentence where it stands. */
export function treeAt(
  { words, lemmas, tags, pos, heads, relations }: ParsedSentence,
  { language, sentence, headline, start, isQuoted }: SentencePosition,
): Tree {
  const children: number[][] = words.map(() => []);
  let root = -1;
  const tokens = words.map((word, index): TreeToken => {
    const head = heads[index]!;
    if (head < 0) root = index;
    else children[head]!.push(index);
    const span: Span = { start: start + word.start, end: start + word.end };
    return {
      index,
      ...span,
      text: word.text,
      norm: normOf(word.text),
      lemma: lemmas[index]!,
      tag: tags[index]!,
      pos: pos[index]!,
      head,
      relation: relations[index]!,
      quoted: isQuoted(span.start, span.end),
    };
  });
  return { language, sentence, headline, tokens, root, children };
}

function normOf(printed: string): string {
  return printed.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"');
}
