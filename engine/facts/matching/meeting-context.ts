import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { Fact } from '../fact.ts';
import type { EntityAlignment } from './entity-alignment.ts';
import type { EntityAt } from './entity-at.ts';

/** What is around two sentences that meet: the sentences beside them, who both speak of. */
export class MeetingContext {
  private readonly windows: readonly [Map<number, Window>, Map<number, Window>] = [new Map(), new Map()];

  /** @param a, b places of the two texts among those compared */
  constructor(
    private readonly linked: Pick<LinkedTexts, 'weights' | 'features'>,
    private readonly entities: EntityAlignment,
    private readonly a: number,
    private readonly b: number,
  ) {}

  /** What the evidence asks of two sentences, by their indices. */
  of(a: number, b: number) {
    const [mine, theirs] = [this.entities.inSentence(this.a, a), this.entities.inSentence(this.b, b)];
    const weight = (all: readonly string[]) => all.reduce((sum, one) => sum + this.entities.weight(one), 0);
    const common = weight(mine.filter((one) => theirs.includes(one)));
    const least = Math.min(weight(mine), weight(theirs));
    return {
      window: cosine(this.window(0, this.a, a), this.window(1, this.b, b)),
      entities: common,
      ...this.entitiesAt(a, b),
      entitiesContained: least === 0 ? 0 : common / least,
      nounOfA: (head: number) => this.entities.nounAt(this.a, a, head),
      nounOfB: (head: number) => this.entities.nounAt(this.b, b, head),
      holders: (one: Fact, other: Fact) => {
        const [x, y] = [this.holder(one), this.holder(other)];
        return x === null || y === null ? 'unknown' : x === y ? 'same' : 'other';
      },
    } as const;
  }

  /** The entities of two sentences where they stand: pairs of those that both speak of, and all of either. */
  private entitiesAt(a: number, b: number) {
    const [mine, theirs] = [this.entities.mentionsIn(this.a, a), this.entities.mentionsIn(this.b, b)];
    const pairs = mine.flatMap((one) =>
      theirs.flatMap((other) =>
        one.entity === other.entity
          ? [{ a: one.head, b: other.head, weight: this.entities.weight(one.entity) }]
          : [],
      ),
    );
    const [inA, inB] = [mine, theirs].map((all) => new Set(all.map(({ entity }) => entity)));
    const inTexts = (all: typeof mine, others: ReadonlySet<string>): EntityAt[] =>
      all
        .filter(({ entity }) => this.entities.weight(entity) > 0)
        .map(({ head, entity }) => ({ head, inBoth: others.has(entity) }));
    return {
      commonEntities: pairs,
      entitiesOfA: inTexts(mine, inB!),
      entitiesOfB: inTexts(theirs, inA!),
    };
  }

  /** Whom the clause of a fact is about, or whom an attribute is of. */
  private holder({ text, sentence, statement, value }: Fact): string | null {
    if (value.family === 'attribute') return this.entities.ofChain(text, value.attribute.holder.index);
    if (value.family === 'time' && value.holder !== null)
      return this.entities.ofChain(text, value.holder.chain);
    const clause = statement?.clause;
    const subject = clause?.subject ?? clause?.actor ?? clause?.undergoer;
    return subject === null || subject === undefined ? null : this.entities.at(text, sentence, subject.head);
  }

  /** The terms of a sentence and of the two beside it, with their weights. */
  private window(side: 0 | 1, text: number, sentence: number): Window {
    let window = this.windows[side].get(sentence);
    if (window === undefined) {
      const features = this.linked.features[text]!;
      const weights = new Map<number, number>();
      let norm = 0;
      for (let at = Math.max(0, sentence - 1); at <= Math.min(features.length - 1, sentence + 1); at += 1)
        for (const term of features[at]!.terms) {
          if (weights.has(term)) continue;
          const weight = this.linked.weights.of(term);
          weights.set(term, weight);
          norm += weight * weight;
        }
      this.windows[side].set(sentence, (window = { weights, norm: Math.sqrt(norm) }));
    }
    return window;
  }
}

interface Window {
  readonly weights: ReadonlyMap<number, number>;
  readonly norm: number;
}

function cosine(a: Window, b: Window): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [short, long] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of short.weights) if (long.weights.has(term)) dot += weight * weight;
  return dot / (a.norm * b.norm);
}
