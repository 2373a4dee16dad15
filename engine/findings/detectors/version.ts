import type { Document, Word } from '../../analysis/document.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/**
 * Rule `version.other`: the text itself says that another version of something exists. What it quotes of that version stands
 * in the same sentence and those that go on with it, over whatever paragraphs; of what it quoted before, the quotation that shares most
 * with it stands for the first version.
 */
export const version: Detector = (context) =>
  context.versions.map(({ text, first, firstEnd, sentence, end, phrase, thing }): Nomination => {
    const document = context.documents[text]!;
    const quotes: Witness = {
      text,
      start: first.start,
      end: firstEnd,
      focus: sharedWords(document, first.words, sentence.words),
    };
    const speaks: Witness = {
      text,
      start: sentence.start,
      end,
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

/** Words of so many sentences of a text, or fewer, show where the quotation and the sentence touch. */
const RARE = 3;

/** Of some words those that others share and the rest of the text hardly uses. */
function sharedWords(
  document: Document,
  of: readonly Word[],
  others: readonly Word[],
): { start: number; end: number }[] {
  const stems = new Set(others.filter((word) => !word.isStop).map((word) => word.stem));
  const rare = (stem: string) =>
    document.sentences.filter(({ words }) => words.some((word) => word.stem === stem)).length <= RARE;
  return of
    .filter((word) => !word.isStop && word.kind !== 'punctuation' && stems.has(word.stem) && rare(word.stem))
    .map(({ start, end }) => ({ start, end }));
}
