import { hasClass } from '../../lexicon/word-classes.ts';
import type { Document, DocumentSentence, Quotation } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';

const OTHER_VERSION =
  /\b(another|second|earlier|later|different|previous|alternative|revised|amended|original|other)\s+(version|draft|edition|copy|text|translation)\s+of\s+(?:the|this|that|a|an|his|her|its|their)\s+(\w+)/i;
/** A quotation of this many words can stand for what a document says. */
const FEWEST_WORDS = 5;
/** So many quotations before the sentence are looked at: in a book the document is not one quoted chapters ago. */
const LAST_QUOTATIONS = 100;

/** What a text quotes of something, and the later sentence in which it speaks of another version of it. */
export interface TwoVersions {
  readonly text: number;
  readonly first: Quotation;
  readonly sentence: DocumentSentence;
  /** "Another version of the letter". */
  readonly phrase: Span;
  /** "letter". */
  readonly thing: string;
}

/** Where a text itself says that there are two versions. */
export function versionsIn(documents: readonly Document[]): TwoVersions[] {
  return documents.flatMap(spokenOf);
}

function spokenOf(document: Document, text: number): TwoVersions[] {
  return document.sentences.flatMap((sentence): TwoVersions[] => {
    if (!hasClass(sentence.form, 'version')) return [];
    const match = OTHER_VERSION.exec(document.text.slice(sentence.start, sentence.end));
    const first = match === null ? null : closestQuotation(document, sentence);
    if (match === null || first === null) return [];
    const start = sentence.start + match.index;
    return [{ text, first, sentence, phrase: { start, end: start + match[0].length }, thing: match[3]! }];
  });
}

function closestQuotation(document: Document, sentence: DocumentSentence): Quotation | null {
  const stems = new Set(sentence.words.filter((word) => !word.light).map((word) => word.stem));
  let best: Quotation | null = null;
  let most = 1;
  const before = document.quotations.filter((quotation) => quotation.sentence < sentence.index);
  for (const quotation of before.slice(-LAST_QUOTATIONS)) {
    if (quotation.words.length < FEWEST_WORDS) continue;
    const shared = new Set(
      quotation.words.filter((word) => !word.light && stems.has(word.stem)).map((word) => word.stem),
    ).size;
    if (shared > most) [best, most] = [quotation, shared];
  }
  return best;
}
