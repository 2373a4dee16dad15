import type { Finding } from '../../engine/index.ts';
import type { Asked, Judgement, Miss, Outcome, Told } from './set.ts';
import type { Half } from './split.ts';
import { findingLine, findingsOf } from './told-findings.ts';
import { holds, occurrences, pointsAt, touches } from './touching.ts';

/** Two short texts, and what should be told of them. */
export interface FactPair {
  readonly id: string;
  readonly half: Half;
  readonly category: string;
  readonly language: string;
  readonly a: string;
  readonly b: string;
  /** Which line of the table it counts for. */
  readonly measure: string;
  /** `finding`: a finding must be about the words; `silent`: there must be none at all, or, with words, none about them. */
  readonly expect: 'finding' | 'silent';
  /** Words of a and of b that differ; an empty string where one side has none. */
  readonly words: readonly [string, string] | null;
  /** Whether its places must hold words of both sides, or of either; where one side has no words the other decides. */
  readonly sides: 'both' | 'either';
}

/**
 * Whether a finding about the two texts (sources `a` and `b`) is about the words that the pair names: its places hold them, or, asked
 * more strictly, point at them ({@link pointsAt}).
 */
export function isAboutWords(
  pair: Pick<FactPair, 'a' | 'b' | 'words' | 'sides'>,
  finding: Pick<Finding, 'places'>,
  how: typeof pointsAt = holds,
): boolean {
  if (pair.words === null) return true;
  const sides = [occurrences('a', pair.a, pair.words[0]), occurrences('b', pair.b, pair.words[1])].filter(
    (marked) => marked.length > 0,
  );
  const touched = (marked: (typeof sides)[number]) => touches(finding, marked, how);
  return pair.sides === 'both' ? sides.every(touched) : sides.some(touched);
}

/** The measure of the stricter count: the same pairs, and the focus must be on the words. */
export const FOCUS_ON_WORDS = 'focus on the words';

/** Compares each pair once and judges it. */
export function judgePairs(pairs: readonly FactPair[], { half, at }: Asked): Outcome {
  const judgements: Judgement[] = [];
  const told: Told[] = [];
  const misses: Miss[] = [];
  const known = new Map<string, readonly Finding[]>();
  for (const pair of pairs) {
    if (half !== undefined && pair.half !== half) continue;
    const key = `${pair.language}\u0000${pair.a}\u0000${pair.b}`;
    const findings =
      known.get(key) ??
      findingsOf(
        [
          { id: 'a', text: pair.a, language: pair.language },
          { id: 'b', text: pair.b, language: pair.language },
        ],
        at,
      );
    known.set(key, findings);
    const about = findings.filter((finding) => isAboutWords(pair, finding));
    const yes = pair.expect === 'finding' ? about.length > 0 : about.length === 0;
    const judge = (measure: string, answer: boolean) =>
      judgements.push({ measure, half: pair.half, category: pair.category, yes: answer });
    judge(pair.measure, yes);
    if (pair.expect === 'finding' && pair.words !== null)
      judge(
        FOCUS_ON_WORDS,
        findings.some((finding) => isAboutWords(pair, finding, pointsAt)),
      );
    for (const finding of findings) {
      const isAbout = about.includes(finding);
      if (!isAbout && pair.words !== null && pair.expect === 'silent') continue;
      told.push({
        rule: finding.rule,
        half: pair.half,
        verdict: pair.expect === 'silent' ? 'false' : isAbout ? 'right' : 'untold',
      });
    }
    if (yes || pair.half !== 'tuning') continue;
    const words = pair.words === null ? '' : ` [${pair.words.join(' / ')}]`;
    misses.push({
      kind: pair.expect === 'finding' ? 'missed' : 'alarm',
      text: [
        `${pair.id} ${pair.category}${words}`,
        `    ${pair.a}`,
        `    ${pair.b}`,
        ...(pair.expect === 'finding' ? findings : about).map((finding) => `      ${findingLine(finding)}`),
      ].join('\n'),
    });
  }
  return { judgements, told, misses };
}
