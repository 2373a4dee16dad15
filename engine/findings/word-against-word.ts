import type { Word } from '../analysis/document.ts';
import type { FindingType, Span } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidences, Nomination, Witness } from './detector.ts';
import type { Partners, Side } from './partners.ts';
import { inOrder, quotedAround } from './saying.ts';
import { significanceOf } from './significance.ts';

/** Words `[from, to)` of one side. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands on one side against what stands on the other: the first stretch of each is named, all are marked. A side may have none,
 * where a word is only missing.
 */
export interface Opposed {
  readonly a: readonly Stretch[];
  readonly b: readonly Stretch[];
}

/** What a rule makes of it. */
export interface Verdict {
  readonly type: FindingType;
  readonly rule: string;
  /** What is to be said of the two, as printed; ends the sentence, without its stop. */
  readonly says: (one: string, other: string) => string;
  /** The values, where they are not the first words that are opposed. */
  readonly values?: readonly string[];
}

const POSSESSIVE = /['’]s$/u;

/** One word, as a stretch. */
export function wordAt(at: number): Stretch {
  return { from: at, to: at + 1 };
}

/**
 * The finding that two sides of a link say the same but for a few words, which are shown in their sentences: "A says ...; B says
 * ...: “allowed” against “banned”." Confidence and significance are those of the rule.
 */
export function wordAgainstWord(
  { a, b, strength }: Partners,
  opposed: Opposed,
  { type, rule, says, values }: Verdict,
  evidence: Evidences,
): Nomination {
  const witnesses = inOrder([witness(a, opposed.a), witness(b, opposed.b)], evidence) as [Witness, Witness];
  const printed = witnesses.map(({ text, focus }) =>
    evidence.documents[text]!.text.slice(focus[0]?.start ?? 0, focus[0]?.end ?? 0).replace(POSSESSIVE, ''),
  ) as [string, string];
  const [one, other] = witnesses.map((place) => quotedAround(evidence.documents[place.text]!.text, place));
  const [first, second] = witnesses;
  const conclusion = says(...printed);
  return {
    type,
    rule,
    witnesses,
    values: values ?? printed,
    confidence: confidenceOf(rule, strength),
    significance: significanceOf(rule),
    says: (letter) =>
      first.text === second.text
        ? `${letter(first.text)} says ${one} in one place and ${other} in another: ${conclusion}.`
        : `${letter(first.text)} says ${one}; ${letter(second.text)} says ${other}: ${conclusion}.`,
  };
}

/** The whole side, with the stretches as its focus, in order, none twice. */
function witness({ text, sentences, words }: Side, stretches: readonly Stretch[]): Witness {
  const focus = [...new Map(stretches.map((stretch) => [stretch.from, spanOf(words, stretch)])).values()];
  return {
    text,
    start: sentences[0]!.start,
    end: sentences.at(-1)!.end,
    focus: focus.sort((x, y) => x.start - y.start),
  };
}

function spanOf(words: readonly Word[], { from, to }: Stretch): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}
