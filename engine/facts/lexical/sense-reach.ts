import {
  categoriesOfSet,
  derivedFrom,
  entailedBy,
  groupedWith,
  oppositesOf,
  setsAbove,
  setsBelow,
  setsNextAbove,
  type WordSenses,
} from '../../lexicon/senses.ts';

/**
 * What the senses of a word reach in WordNet, all of them together. Of two words held against each other nearly none have anything to do
 * with each other: where nothing that the senses of one reach is there in the other, no pair of senses has to be looked at.
 */
export interface SenseReach {
  readonly sets: ReadonlySet<number>;
  readonly opposites: readonly number[];
  readonly grouped: readonly number[];
  readonly entailed: readonly number[];
  readonly derived: readonly number[];
  /** Its sets and those next above them. */
  readonly next: ReadonlySet<number>;
  /** Opposites of those of {@link next} that are narrow enough, narrow themselves. */
  readonly turned: readonly number[];
  readonly categories: Listed;
  /** Sets so near above it and so narrow that two words below one are sisters. */
  readonly around: Listed;
}

/** Opposites of wider sets ("move", "stay") tell nothing of what is below them. */
const WIDEST_OPPOSITE = 60;
/** Words that meet at more steps, or in a wider set, are not near each other. */
export const SIMILAR_STEPS = 4;
export const SIMILAR_WIDTH = 400;

/** Whether opposites of a set tell something of what is below it. */
export function isNarrow(set: number): boolean {
  return setsBelow(set) <= WIDEST_OPPOSITE;
}

const known = new WeakMap<WordSenses, SenseReach>();

/** The reach of a word's senses, kept as long as they are. */
export function reachOf(word: WordSenses): SenseReach {
  let reach = known.get(word);
  if (reach === undefined) known.set(word, (reach = new Reach(word.senses.map(({ set }) => set))));
  return reach;
}

/** Whether something of a list is in a set. */
export function meets(some: readonly number[], others: ReadonlySet<number>): boolean {
  if (others.size === 0) return false;
  for (let at = 0; at < some.length; at += 1) if (others.has(some[at]!)) return true;
  return false;
}

/** Whether two sets have something in common. */
export function haveCommon(one: Listed, other: Listed): boolean {
  return one.list.length <= other.list.length ? meets(one.list, other.set) : meets(other.list, one.set);
}

/** A set that can be walked as a list, which is several times faster. */
export interface Listed {
  readonly set: ReadonlySet<number>;
  readonly list: readonly number[];
}

function listed(numbers: readonly number[]): Listed {
  const set = new Set(numbers);
  return { set, list: [...set] };
}

/** Each list is made when it is first asked for: of adverbs and names most never are. */
class Reach implements SenseReach {
  readonly sets: ReadonlySet<number>;
  private readonly lists: { -readonly [K in keyof SenseReach]?: SenseReach[K] } = {};

  constructor(private readonly of: readonly number[]) {
    this.sets = new Set(of);
  }

  get opposites(): readonly number[] {
    return (this.lists.opposites ??= this.of.flatMap(oppositesOf));
  }
  get grouped(): readonly number[] {
    return (this.lists.grouped ??= this.of.flatMap(groupedWith));
  }
  get entailed(): readonly number[] {
    return (this.lists.entailed ??= this.of.flatMap(entailedBy));
  }
  get derived(): readonly number[] {
    return (this.lists.derived ??= this.of.flatMap(derivedFrom));
  }
  get next(): ReadonlySet<number> {
    return (this.lists.next ??= new Set(this.of.flatMap(setsNextAbove)));
  }
  get turned(): readonly number[] {
    return (this.lists.turned ??= [...this.next].filter(isNarrow).flatMap(oppositesOf).filter(isNarrow));
  }
  get categories(): Listed {
    return (this.lists.categories ??= listed(this.of.flatMap(categoriesOfSet)));
  }
  get around(): Listed {
    return (this.lists.around ??= listed(
      this.of.flatMap((set) =>
        [...setsAbove(set)].flatMap(([above, steps]) =>
          steps <= SIMILAR_STEPS && setsBelow(above) <= SIMILAR_WIDTH ? [above] : [],
        ),
      ),
    ));
  }
}
