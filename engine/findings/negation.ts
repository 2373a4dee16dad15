import { NEGATORS } from '../lexicon/negation.ts';
import type { ReadSentence, Word } from '../reading.ts';
import type { Detector, Evidences, Nomination } from './detector.ts';
import { partnersIn, type Partners } from './partners.ts';
import { inOrder, quoted } from './saying.ts';

/** Only sentences that are nearly one sentence: elsewhere a "not" belongs to something else. */
const SURE_LINK = 0.6;
/** Share of the content of the shorter sentence that must stand in the other. */
const SAME_CONTENT = 0.75;

/** Rule `negation.one-sided`: two sentences say the same but for a negation that only one of them has. */
export const negation: Detector = (evidence) =>
  partnersIn(evidence)
    .filter(({ strength }) => strength >= SURE_LINK)
    .flatMap((partners) => conflictIn(partners, evidence));

function conflictIn({ a, b, strength }: Partners, evidence: Evidences): Nomination[] {
  if (a.sentences.length !== 1 || b.sentences.length !== 1) return [];
  const [one, other] = [a.sentences[0]!, b.sentences[0]!];
  const [inA, inB] = [negatorsOf(one), negatorsOf(other)];
  // Two negators on one side may cancel out; only "one against none" is plain.
  if (inA.length + inB.length !== 1 || sharedContent(one, other) < SAME_CONTENT) return [];
  const witness = (text: number, sentence: ReadSentence, focus: readonly Word[]) => ({
    text,
    start: sentence.start,
    end: sentence.end,
    focus: focus.map(({ start, end }) => ({ start, end })),
  });
  const witnesses = inOrder([witness(a.text, one, inA), witness(b.text, other, inB)], evidence);
  const words = witnesses.map(({ text, start, end }) => evidence.readings[text]!.text.slice(start, end));
  const negator = [...inA, ...inB][0]!.text;
  const [first, second] = witnesses;
  return [
    {
      type: 'negation',
      rule: 'negation.one-sided',
      witnesses,
      values: [negator],
      confidence: Math.min(0.95, 0.35 + strength * 0.6),
      significance: 0.95,
      says: (letter) =>
        `${letter(first!.text)} says ${quoted(words[0]!)}; ${letter(second!.text)} says ${quoted(words[1]!)}, and only one has “${negator}”.`,
    },
  ];
}

function negatorsOf(sentence: ReadSentence): Word[] {
  return sentence.words.filter((word) => NEGATORS.has(word.key) || word.key.endsWith("n't"));
}

function sharedContent(a: ReadSentence, b: ReadSentence): number {
  const content = (sentence: ReadSentence) =>
    new Set(sentence.words.filter((word) => !word.light && !NEGATORS.has(word.key)).map((word) => word.stem));
  const [one, other] = [content(a), content(b)];
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
