import type { Quotation, Reading, ReadSentence } from '../reading.ts';
import type { Detector, Nomination, Witness } from './detector.ts';
import { quoted } from './saying.ts';

const OTHER_VERSION =
  /\b(another|second|earlier|later|different|previous|alternative|revised|amended|original|other)\s+(version|draft|edition|copy|text|translation)\s+of\s+(?:the|this|that|a|an|his|her|its|their)\s+(\w+)/i;
/** A quotation of this many words can stand for what a document says. */
const FEWEST_WORDS = 5;

/**
 * Rule `version.other`: the text itself says that another version of something exists. What it quotes of that version stands
 * in the same sentence; of what it quoted before, the quotation that shares most with it stands for the first version.
 */
export const version: Detector = (evidence) =>
  evidence.readings.flatMap((reading, text) =>
    reading.sentences.flatMap((sentence): Nomination[] => {
      const match = OTHER_VERSION.exec(reading.text.slice(sentence.start, sentence.end));
      if (match === null) return [];
      const first = closestQuotation(reading, sentence);
      if (first === null) return [];
      const start = sentence.start + match.index;
      const phrase = { start, end: start + match[0].length };
      const witnesses: Witness[] = [
        { text, start: first.start, end: first.end, focus: sharedWords(first, sentence) },
        { text, start: sentence.start, end: sentence.end, focus: [phrase] },
      ];
      const thing = match[3]!;
      return [
        {
          type: 'version',
          rule: 'version.other',
          witnesses,
          values: [
            reading.text.slice(first.start, first.end),
            reading.text.slice(sentence.start, sentence.end),
          ],
          confidence: 0.85,
          significance: 0.85,
          says: (letter) =>
            `${letter(text)} itself speaks of ${quoted(match[0].toLowerCase())}: what it quotes of the ${thing} before and what it reports of the other version can be set side by side.`,
        },
      ];
    }),
  );

function closestQuotation(reading: Reading, sentence: ReadSentence): Quotation | null {
  const stems = new Set(sentence.words.filter((word) => !word.light).map((word) => word.stem));
  let best: Quotation | null = null;
  let most = 1;
  for (const quotation of reading.quotations) {
    if (quotation.sentence >= sentence.index || quotation.words.length < FEWEST_WORDS) continue;
    const shared = new Set(
      quotation.words.filter((word) => !word.light && stems.has(word.stem)).map((word) => word.stem),
    ).size;
    if (shared > most) [best, most] = [quotation, shared];
  }
  return best;
}

/** The run of words of the quotation in which the sentence's own words stand closest, as one span. */
function sharedWords(quotation: Quotation, sentence: ReadSentence): { start: number; end: number }[] {
  const stems = new Set(sentence.words.filter((word) => !word.light).map((word) => word.stem));
  return quotation.words
    .filter((word) => !word.light && stems.has(word.stem))
    .map(({ start, end }) => ({ start, end }));
}
