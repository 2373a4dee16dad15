import type { Fact } from '../fact.ts';
import { isCompatible } from '../contrast/contrast.ts';
import type { FactPair, Nearness, Rivalry } from './pair-features.ts';
import { sortOf } from './value-relations.ts';

/**
 * What else the two facts of a pair could meet: an equal value in a like place makes a difference unlikely, and so does a closer one; and
 * how many there are of their sort. Asked when all pairs are in it.
 */
export class Competition {
  private readonly equal = new Map<Fact, number>();
  /** Of every fact its partners, each once, and how close they are. */
  private readonly all = new Map<Fact, Partners>();
  private readonly ofSort = new Map<string, Set<Fact>>();
  private readonly sorts = new Map<Fact, string>();

  add({ a, b, contrast }: FactPair, { closeness }: Nearness): void {
    this.addSide(a, b, closeness, isCompatible(contrast.relation));
    this.addSide(b, a, closeness, isCompatible(contrast.relation));
  }

  private addSide(fact: Fact, other: Fact, closeness: number, agrees: boolean): void {
    if (agrees) this.equal.set(fact, Math.max(this.equal.get(fact) ?? 0, closeness));
    const partners = this.all.get(fact);
    if (partners !== undefined) {
      // Contrasts of one pair come one after the other, and are as close.
      if (partners.facts.at(-1) === other) return;
      partners.facts.push(other);
      partners.closeness.push(closeness);
      return;
    }
    this.all.set(fact, { facts: [other], closeness: [closeness] });
    const sort = `${fact.text} ${sortOf(fact)}`;
    this.sorts.set(fact, sort);
    const set = this.ofSort.get(sort);
    if (set === undefined) this.ofSort.set(sort, new Set([fact]));
    else set.add(fact);
  }

  of({ a, b }: FactPair, { closeness }: Nearness): Rivalry {
    const [x, y] = [this.standing(a, b, closeness), this.standing(b, a, closeness)];
    const [m, n] = [this.likes(a), this.likes(b)];
    return {
      equalForA: (this.equal.get(a) ?? 0) - closeness,
      equalForB: (this.equal.get(b) ?? 0) - closeness,
      closerForA: x.margin,
      closerForB: y.margin,
      closerToA: x.closer,
      closerToB: y.closer,
      fewer: Math.min(m, n),
      more: Math.max(m, n),
    };
  }

  private likes(fact: Fact): number {
    return this.ofSort.get(this.sorts.get(fact)!)!.size;
  }

  private standing(fact: Fact, self: Fact, closeness: number): { margin: number; closer: number } {
    let [best, closer] = [0, 0];
    const { facts, closeness: all } = this.all.get(fact)!;
    for (let at = 0; at < facts.length; at += 1) {
      if (facts[at] === self) continue;
      const its = all[at]!;
      if (its > best) best = its;
      if (its > closeness) closer += 1;
    }
    return { margin: best - closeness, closer };
  }
}

interface Partners {
  readonly facts: Fact[];
  readonly closeness: number[];
}
