import * as table from './en/sense-table.ts';

/** Parts of speech of the table: noun, verb, adjective, adverb. */
export type SensePos = 'n' | 'v' | 'a' | 'r';

/** One sense of a word. */
export interface Sense {
  /** Number of its set of synonyms. */
  readonly set: number;
  /** About what share of the word's uses, as this part of speech, it has: 0..1. */
  readonly share: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Middle of each class of shares; see `build/sense-table.js`. */
const SHARES = [0.75, 0.35, 0.13, 0.04];
const NONE: readonly number[] = [];
/** A set with more below it is vague: its members may be of other sets too. */
const LEAF = 8;
/** What was worked out is kept for so many sets or words. */
const REMEMBERED = 40_000;

let read: SenseTable | undefined;
const open = (): SenseTable => (read ??= new SenseTable());

/** The senses of an English word or collocation ("school_bus") in dictionary form, the most frequent first; none for unknown ones. */
export function sensesOf(lemma: string, pos: SensePos): readonly Sense[] {
  return open().sensesOf(lemma, pos);
}

/** The parts of speech an English dictionary form has. */
export function partsOfSpeech(lemma: string): readonly SensePos[] {
  return (['n', 'v', 'a', 'r'] as const).filter((pos) => sensesOf(lemma, pos).length > 0);
}

/** A set and all wider ones, with how many steps up each is. */
export function setsAbove(set: number): ReadonlyMap<number, number> {
  return open().above(set);
}

/** The sets one step wider than one. */
export function setsRightAbove(set: number): readonly number[] {
  return open().rightAbove(set);
}

/** How many sets are narrower than one, by the first parent of each. */
export function setsBelow(set: number): number {
  return open().size(set);
}

/** How far below the top of its tree a set stands. */
export function depthOf(set: number): number {
  return open().depth(set);
}

/** Sets with the opposite meaning. */
export const oppositesOf = (set: number): readonly number[] => open().opposites.get(set) ?? NONE;
/** Sets of other parts of speech that words of this one are made of, or made from it ("destroy", "destruction"). */
export const derivedFrom = (set: number): readonly number[] => open().derived.get(set) ?? NONE;
/** Verb senses that dictionaries group together. */
export const groupedWith = (set: number): readonly number[] => open().grouped.get(set) ?? NONE;
/** What a verb entails or causes: "kill" causes "die", "snore" entails "sleep". */
export const entailedBy = (set: number): readonly number[] => open().entailed.get(set) ?? NONE;

/**
 * The categories, by number, whose members exclude one another and of which a set is a member, and those of which a word is one by itself; see
 * `build/sense-categories.js`.
 */
export const categoriesOfSet = (set: number): readonly number[] => open().categoriesOf(set);
export const categoriesOfWord = (word: string): readonly number[] => open().listed.get(word) ?? NONE;
/** Sets of things that can be touched; see `CONCRETE` in `build/sense-categories.js`. */
export const concreteSets = (): ReadonlySet<number> => open().concrete;

/** Sets of those who do something and of things made for it: "teacher" is not what "teach" is. */
export const agentSets = (): ReadonlySet<number> => open().agents;

/** The table, taken apart only as far as words are asked for. */
class SenseTable {
  readonly opposites = pairs(table.OPPOSITES, true);
  readonly derived = pairs(table.DERIVED, true);
  readonly grouped = pairs(table.GROUPED, true);
  readonly entailed = pairs(table.CAUSES, false);
  readonly concrete: ReadonlySet<number> = new Set(numbersIn(table.CONCRETE));
  readonly agents: ReadonlySet<number> = new Set(numbersIn(table.AGENTS));
  /** Words that are members of categories by themselves. */
  readonly listed = new Map<string, number[]>();
  private readonly ofLeaves = new Set<number>();
  /** Sets below which everything is a member. */
  private readonly tops = new Map<number, number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly senses = table.SENSES.split(',');
  private readonly parents = new Int32Array(table.DEPTHS.length).fill(-1);
  private readonly sizes = new Int32Array(table.DEPTHS.length);
  private readonly memberships = new Map<number, readonly number[]>();
  private readonly words = new Map<string, readonly Sense[]>();
  private readonly known = new Map<number, ReadonlyMap<number, number>>();
  private readonly otherParents = pairs(table.OTHER_PARENTS, false);

  constructor() {
    for (const [category, line] of table.CATEGORIES.split(',').entries()) {
      const [name, tops, words] = line.split(':');
      if (name!.endsWith('*')) this.ofLeaves.add(category);
      for (const top of numbersIn(tops!)) this.tops.set(top, [...(this.tops.get(top) ?? []), category]);
      for (const one of words!.split(' ')) this.listed.set(one, [...(this.listed.get(one) ?? []), category]);
    }
    let word = '';
    for (const line of table.LEMMAS.split(',')) {
      word = word.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
      this.numbers.set(word, this.numbers.size);
    }
    const path: number[] = [];
    for (let set = 0; set < table.DEPTHS.length; set += 1) {
      const depth = this.depth(set);
      path.length = depth;
      if (depth > 0) this.parents[set] = path[depth - 1]!;
      for (const above of path) this.sizes[above]! += 1;
      path.push(set);
    }
  }

  categoriesOf(set: number): readonly number[] {
    let known = this.memberships.get(set);
    if (known === undefined) {
      const above = [...this.above(set)].filter(([, steps]) => steps > 0);
      const isLeaf = this.size(set) <= LEAF;
      known = [...new Set(above.flatMap(([one]) => this.tops.get(one) ?? NONE))].filter(
        (category) => isLeaf || !this.ofLeaves.has(category),
      );
      if (this.memberships.size >= REMEMBERED) this.memberships.clear();
      this.memberships.set(set, known);
    }
    return known;
  }

  depth(set: number): number {
    return DIGITS.indexOf(table.DEPTHS[set] ?? 'A');
  }

  size(set: number): number {
    return this.sizes[set] ?? 0;
  }

  sensesOf(lemma: string, pos: SensePos): readonly Sense[] {
    const key = `${pos}${lemma}`;
    let known = this.words.get(key);
    if (known === undefined) {
      const number = this.numbers.get(lemma);
      known = (number === undefined ? [] : numbersIn(this.senses[number]!))
        .map((code) => ({ set: code >> 2, share: SHARES[code & 3]! }))
        .filter(({ set }) => posOf(set) === pos);
      if (this.words.size >= REMEMBERED) this.words.clear();
      this.words.set(key, known);
    }
    return known;
  }

  above(set: number): ReadonlyMap<number, number> {
    let known = this.known.get(set);
    if (known === undefined) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(set, (known = this.climb(set)));
    }
    return known;
  }

  rightAbove(set: number): readonly number[] {
    const parent = this.parents[set] ?? -1;
    const others = this.otherParents.get(set) ?? NONE;
    return parent < 0 ? others : [parent, ...others];
  }

  private climb(set: number): ReadonlyMap<number, number> {
    const steps = new Map<number, number>([[set, 0]]);
    let edge = [set];
    for (let step = 1; edge.length > 0; step += 1) {
      const next = edge.flatMap((one) => this.rightAbove(one)).filter((one) => !steps.has(one));
      for (const one of next) steps.set(one, step);
      edge = next;
    }
    return steps;
  }
}

function posOf(set: number): SensePos {
  const { v, a, r } = table.FIRST;
  return set < v ? 'n' : set < a ? 'v' : set < r ? 'a' : 'r';
}

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 2 < text.length; at += 3)
    numbers.push(
      (DIGITS.indexOf(text[at]!) << 12) |
        (DIGITS.indexOf(text[at + 1]!) << 6) |
        DIGITS.indexOf(text[at + 2]!),
    );
  return numbers;
}

/** Pairs of sets, as the others of each. */
function pairs(text: string, both: boolean): ReadonlyMap<number, readonly number[]> {
  const others = new Map<number, number[]>();
  const add = (from: number, to: number) => {
    const known = others.get(from);
    if (known === undefined) others.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  };
  const numbers = numbersIn(text);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    add(numbers[at]!, numbers[at + 1]!);
    if (both) add(numbers[at + 1]!, numbers[at]!);
  }
  return others;
}
