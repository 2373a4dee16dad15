import type { Fact } from '../fact.ts';
import type { MeetingContext } from './meeting-context.ts';
import type { Meeting } from './meetings.ts';
import type { SentenceView } from './sentence-view.ts';
import { sharedTerms, type SharedTerm } from './terms.ts';

/** Two facts that are equal, one of either side. */
export interface Anchor {
  readonly a: Fact;
  readonly b: Fact;
}

/** Two sentences that meet, with what they share: each part is worked out when the first pair of their facts asks for it. */
export class MeetingView {
  private found: readonly SharedTerm[] | undefined;
  private alone: { readonly a: Uint8Array; readonly b: Uint8Array } | undefined;
  private numbers: readonly number[] | undefined;
  private around: ReturnType<MeetingContext['of']> | undefined;

  /** @param anchors amounts, times and names that are equal in both; @param agreeing all facts that can be true of one thing with one of the other */
  constructor(
    readonly meeting: Meeting,
    readonly a: SentenceView,
    readonly b: SentenceView,
    readonly anchors: readonly Anchor[],
    private readonly agreeing: ReadonlySet<Fact>,
    private readonly context: MeetingContext,
  ) {}

  /** Names and figures of each sentence that its other text has nowhere, by position of the term. */
  get strangers(): { readonly a: Uint8Array; readonly b: Uint8Array } {
    return (this.alone ??= {
      a: strangersIn(this.a, this.b.isInText, this.agreeing),
      b: strangersIn(this.b, this.a.isInText, this.agreeing),
    });
  }

  get shared(): readonly SharedTerm[] {
    return (this.found ??= sharedTerms(this.a.terms, this.b.terms, this.a.lemmas));
  }

  private get surroundings(): ReturnType<MeetingContext['of']> {
    return (this.around ??= this.context.of(this.meeting.a, this.meeting.b));
  }

  /** How alike the sentences around both are, 0..1. */
  get window(): number {
    return this.surroundings.window;
  }
  /** How much the entities tell that both speak of, and the share of it in what the shorter list tells. */
  get entities(): number {
    return this.surroundings.entities;
  }
  get entitiesContained(): number {
    return this.surroundings.entitiesContained;
  }
  /** Entities that both speak of, by their heads in the two trees, and how much each tells. */
  get commonEntities() {
    return this.surroundings.commonEntities;
  }
  /** The entities of either sentence that two texts speak of. */
  get entitiesOfA() {
    return this.surroundings.entitiesOfA;
  }
  get entitiesOfB() {
    return this.surroundings.entitiesOfB;
  }
  /** By what noun the thing is known that a pronoun of either sentence stands for. */
  nounOf(side: 'a' | 'b', head: number): string | null {
    return side === 'a' ? this.surroundings.nounOfA(head) : this.surroundings.nounOfB(head);
  }

  /** The entity that somebody's clause is about: same, other, or not known. */
  holders(a: Fact, b: Fact): 'same' | 'other' | 'unknown' {
    return this.surroundings.holders(a, b);
  }

  /** The evidence on the two sentences, from "headline" to "position differs". */
  get sides(): readonly number[] {
    return (this.numbers ??= sidesOf(this.a, this.b));
  }
}

function strangersIn(
  { terms, facts }: SentenceView,
  isInOther: (stem: string) => boolean,
  agreeing: ReadonlySet<Fact>,
): Uint8Array {
  const told = facts.filter((fact) => agreeing.has(fact));
  return Uint8Array.from(terms, ({ specific, stem, start, end }) =>
    specific && !isInOther(stem) && !told.some((fact) => fact.start < end && start < fact.end) ? 1 : 0,
  );
}

function sidesOf(a: SentenceView, b: SentenceView): number[] {
  const flag = (holds: boolean) => (holds ? 1 : 0);
  const words = [a.words.length, b.words.length].sort((x, y) => x - y);
  const texts = [a.sentences, b.sentences].sort((x, y) => x - y);
  return [
    flag(a.headline) + flag(b.headline),
    flag(a.past !== b.past),
    flag(a.past && b.past),
    flag(differ(a.years, b.years)),
    flag(a.question || b.question),
    Math.log(1 + words[0]!),
    words[0]! / Math.max(1, words[1]!),
    equalWords(a, b),
    Math.log(texts[0]!),
    Math.log(texts[1]!),
    Math.abs(a.position - b.position),
  ];
}

function differ(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((year) => b.has(year));
}

/** Share of the words, light ones with them, that both sentences have. */
function equalWords(a: SentenceView, b: SentenceView): number {
  const there = new Map<string, number>();
  for (const word of b.words) there.set(word, (there.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a.words) {
    const left = there.get(word) ?? 0;
    if (left === 0) continue;
    there.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, a.words.length + b.words.length);
}
