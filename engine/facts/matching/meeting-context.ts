import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { Fact } from '../fact.ts';
import type { EntityAlignment } from './entity-alignment.ts';
import type { EntityAt } from './entity-at.ts';

/** What is around two sentences that meet: the sentences beside them, who both speak of. */
export class MeetingContext {
  private readonly holdersOf = new Map<Fact, string | null>();
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
    const [inA, inB] = [headsByEntity(mine), headsByEntity(theirs)];
    const pairs: { readonly a: number; readonly b: number; readonly weight: number }[] = [];
    for (const { entity, head } of mine) {
      const others = inB.get(entity);
      if (others === undefined) continue;
      const weight = this.entities.weight(entity);
      for (const other of others) pairs.push({ a: head, b: other, weight });
    }
    const inTexts = (all: typeof mine, others: ReadonlyMap<string, unknown>): EntityAt[] =>
      all
        .filter(({ entity }) => this.entities.weight(entity) > 0)
        .map(({ head, entity }) => ({ head, inBoth: others.has(entity) }));
    return {
      commonEntities: pairs,
      entitiesOfA: inTexts(mine, inB),
      entitiesOfB: inTexts(theirs, inA),
    };
  }

  private holder(fact: Fact): string | null {
    let holder = this.holdersOf.get(fact);
    if (holder === undefined) this.holdersOf.set(fact, (holder = this.findHolder(fact)));
    return holder;
  }

  /** Whom the clause of a fact is about, or whom an attribute is of. */
  private findHolder({ text, sentence, statement, value }: Fact): string | null {
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

/** Of each entity the heads of its mentions, in order. */
function headsByEntity(
  mentions: readonly { readonly head: number; readonly entity: string }[],
): ReadonlyMap<string, readonly number[]> {
  const heads = new Map<string, number[]>();
  for (const { head, entity } of mentions) {
    const known = heads.get(entity);
    if (known === undefined) heads.set(entity, [head]);
    else known.push(head);
  }
  return heads;
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
