import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { FactReader } from './fact-reader.ts';
import type { MeetingContext } from './meeting-context.ts';
import { regressed } from './logistic.ts';
import { MATCH_REGRESSION } from './match-weights.ts';
import { overlapOfWhole } from './overlap.ts';
import type { SentenceView } from './sentence-view.ts';
import { sharedTerms } from './terms.ts';
import { probability } from './trees.ts';

/** What speaks for two sentences of two texts telling of one event; in the order of the rows the regression is learned from. */
export const MATCH_EVIDENCE = ['texts', 'window', 'cosine', 'shared', 'acts'] as const;

/** A sentence by the place of its text among those compared and by its index there. */
export interface SentencePlace {
  readonly text: number;
  readonly sentence: number;
}

/**
 * How likely two sentences of two texts tell of one event. Texts of one story are alike as wholes and those of a like story are not,
 * whatever single sentences say; inside a story a sentence is told by the words, and more by the acts, that both name.
 * A regression over the evidence of {@link MATCH_EVIDENCE}, learned by `npm run calibrate:facts`; see CARD.md.
 */
export class MatchStrength {
  private readonly bags: (Bag | undefined)[] = [];
  private readonly alike = new Map<string, number>();
  private readonly contexts = new Map<string, MeetingContext>();

  constructor(
    private readonly linked: Pick<LinkedTexts, 'features' | 'weights'>,
    private readonly reader: FactReader,
  ) {}

  /** 0..1, the same in both directions; null in a language without a grammar. */
  between(a: SentencePlace, b: SentencePlace): number | null {
    const evidence = this.evidence(a, b);
    return evidence === null ? null : probability(regressed(MATCH_REGRESSION, evidence));
  }

  /** The evidence in the order of {@link MATCH_EVIDENCE}; null in a language without a grammar. */
  evidence(a: SentencePlace, b: SentencePlace): number[] | null {
    const one = this.reader.sentence(a.text, a.sentence);
    const other = this.reader.sentence(b.text, b.sentence);
    if (one === null || other === null) return null;
    const [mine, theirs] = [this.reader.view(one), this.reader.view(other)];
    const shared = sharedTerms(mine.terms, theirs.terms, mine.lemmas);
    const whole = overlapOfWhole(mine.terms, theirs.terms, shared);
    const acts = shared.filter(({ a: x, b: y }) => isAct(mine, x) || isAct(theirs, y));
    return [
      this.textsAlike(a.text, b.text),
      this.context(a.text, b.text).of(a.sentence, b.sentence).window,
      whole.cosine,
      Math.log(1 + whole.shared),
      Math.log(1 + acts.reduce((sum, { weight }) => sum + weight, 0)),
    ];
  }

  /** The cosine of the words of two texts, each weighed by how rare it is and by the logarithm of how often it stands there. */
  private textsAlike(a: number, b: number): number {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let alike = this.alike.get(key);
    if (alike === undefined) {
      const [one, other] = [this.bag(a), this.bag(b)];
      const [short, long] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
      let dot = 0;
      for (const [term, weight] of short.weights) dot += weight * (long.weights.get(term) ?? 0);
      this.alike.set(key, (alike = dot === 0 ? 0 : dot / (one.norm * other.norm)));
    }
    return alike;
  }

  private context(a: number, b: number): MeetingContext {
    const key = `${a} ${b}`;
    let context = this.contexts.get(key);
    if (context === undefined) this.contexts.set(key, (context = this.reader.context(a, b)));
    return context;
  }

  private bag(text: number): Bag {
    return (this.bags[text] ??= bagOf(this.linked, text));
  }
}

/** The terms of a text with their weights. */
interface Bag {
  readonly weights: ReadonlyMap<number, number>;
  readonly norm: number;
}

function bagOf({ features, weights }: Pick<LinkedTexts, 'features' | 'weights'>, text: number): Bag {
  const counts = new Map<number, number>();
  for (const { terms } of features[text]!)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighed = new Map(
    [...counts].map(([term, count]) => [term, weights.of(term) * (1 + Math.log(count))]),
  );
  let squares = 0;
  for (const weight of weighed.values()) squares += weight * weight;
  return { weights: weighed, norm: Math.sqrt(squares) };
}

/** Whether a term is printed as a verb. */
function isAct({ tree, terms }: SentenceView, at: number): boolean {
  const { start } = terms[at]!;
  return tree.tokens.some((token) => token.start === start && token.pos === 'VERB');
}
