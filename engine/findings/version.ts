import type { Document, DocumentSentence, Quotation, Word } from '../analysis/document.ts';
import { cue } from '../text/cue.ts';
import type { Span } from '../types.ts';
import type { Detector, Evidences } from './detector.ts';
import { nominate, type Nomination } from './nomination.ts';
import type { Witness } from './witness.ts';

const OTHER_VERSION =
  /\b(another|second|earlier|later|different|previous|alternative|revised|amended|original|other)\s+(version|draft|edition|copy|text|translation)\s+of\s+(?:the|this|that|a|an|his|her|its|their)\s+(\w+)/i;
/** What the pattern cannot do without. */
const namesVersion = cue(({ key }) => /^(?:version|draft|edition|copy|text|translation)$/.test(key));
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

const known = new WeakMap<Evidences, readonly TwoVersions[]>();

/** Where a text itself says that there are two versions; worked out once for all detectors that ask. */
export function versionsIn(evidence: Evidences): readonly TwoVersions[] {
  let versions = known.get(evidence);
  if (versions === undefined) known.set(evidence, (versions = evidence.documents.flatMap(spokenOf)));
  return versions;
}

function spokenOf(document: Document, text: number): TwoVersions[] {
  return document.sentences.flatMap((sentence): TwoVersions[] => {
    if (!namesVersion(sentence.form)) return [];
    const match = OTHER_VERSION.exec(document.text.slice(sentence.start, sentence.end));
    const first = match === null ? null : closestQuotation(document, sentence);
    if (match === null || first === null) return [];
    const start = sentence.start + match.index;
    return [{ text, first, sentence, phrase: { start, end: start + match[0].length }, thing: match[3]! }];
  });
}

/**
 * Rule `version.other`: the text itself says that another version of something exists. What it quotes of that version stands
 * in the same sentence; of what it quoted before, the quotation that shares most with it stands for the first version.
 */
export const version: Detector = (evidence) =>
  versionsIn(evidence).map(({ text, first, sentence, phrase, thing }): Nomination => {
    const document = evidence.documents[text]!;
    const quotes: Witness = {
      text,
      start: first.start,
      end: first.end,
      focus: sharedWords(document, first.words, sentence.words),
    };
    const speaks: Witness = {
      text,
      start: sentence.start,
      end: sentence.end,
      focus: [
        phrase,
        ...sharedWords(document, sentence.words, first.words).filter(({ start }) => start >= phrase.end),
      ],
    };
    return nominate('version.other', {
      witnesses: [quotes, speaks],
      slots: { first: quotes, other: speaks, thing },
    });
  });

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

/** Words of so many sentences of a text, or fewer, show where the quotation and the sentence touch. */
const RARE = 3;

/** Of some words those that others share and the rest of the text hardly uses. */
function sharedWords(
  document: Document,
  of: readonly Word[],
  others: readonly Word[],
): { start: number; end: number }[] {
  const stems = new Set(others.filter((word) => !word.light).map((word) => word.stem));
  const rare = (stem: string) =>
    document.sentences.filter(({ words }) => words.some((word) => word.stem === stem)).length <= RARE;
  return of
    .filter((word) => !word.light && word.kind !== 'punctuation' && stems.has(word.stem) && rare(word.stem))
    .map(({ start, end }) => ({ start, end }));
}
