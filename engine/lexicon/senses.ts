import * as table from './en/sense-table.ts';
import { FrontCodedWords } from './front-coded-words.ts';
import { PackedRelation } from './packed-relation.ts';

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
/** The value of each digit, by its character. */
const DIGIT = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at += 1) DIGIT[DIGITS.charCodeAt(at)] = at;
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
  return open().word(lemma, pos).senses;
}

/** What {@link sensesOf} gives, with what all senses of a word have above them; null for unknown words. */
export interface WordSenses {
  readonly senses: readonly Sense[];
  /** The greatest share of a sense. */
  readonly most: number;
  /** Its sets and all wider ones. */
  readonly above: ReadonlySet<number>;
}

export function wordSenses(lemma: string, pos: SensePos): WordSenses | null {
  const word = open().word(lemma, pos);
  return word.senses.length === 0 ? null : word;
}

/** A set and all wider ones, with how many steps up each is. */
export function setsAbove(set: number): ReadonlyMap<number, number> {
  return open().above(set);
}

/** A set and those one step above it. */
export function setsNextAbove(set: number): readonly number[] {
  return open().nextAbove(set);
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
export const oppositesOf = (set: number): readonly number[] => open().opposites.of(set);
export const areOpposite = (set: number, other: number): boolean => open().opposites.has(set, other);
/** Sets of other parts of speech that words of this one are made of, or made from it ("destroy", "destruction"). */
export const derivedFrom = (set: number): readonly number[] => open().derived.of(set);
/** Whether dictionaries group two verb senses together. */
export const areGrouped = (set: number, other: number): boolean => open().grouped.has(set, other);
export const groupedWith = (set: number): readonly number[] => open().grouped.of(set);
/** Whether a verb entails or causes another: "kill" causes "die", "snore" entails "sleep". */
export const entails = (set: number, other: number): boolean => open().entailed.has(set, other);
export const entailedBy = (set: number): readonly number[] => open().entailed.of(set);

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
  private readonly count = table.DEPTHS.length;
  readonly opposites = new PackedRelation(numbersIn(table.OPPOSITES), this.count, true);
  readonly derived = new PackedRelation(numbersIn(table.DERIVED), this.count, true);
  readonly grouped = new PackedRelation(numbersIn(table.GROUPED), this.count, true);
  readonly entailed = new PackedRelation(numbersIn(table.CAUSES), this.count, false);
  readonly concrete: ReadonlySet<number> = new Set(numbersIn(table.CONCRETE));
  readonly agents: ReadonlySet<number> = new Set(numbersIn(table.AGENTS));
  /** Words that are members of categories by themselves. */
  readonly listed = new Map<string, number[]>();
  private readonly ofLeaves = new Set<number>();
  /** Sets below which everything is a member. */
  private readonly tops = new Map<number, number[]>();
  private readonly numbers = new FrontCodedWords(table.LEMMAS);
  /** Where the senses of each word begin. */
  private readonly senses = linesIn(table.SENSES);
  private readonly parents = new Int32Array(this.count).fill(-1);
  private readonly sizes = new Int32Array(this.count);
  private readonly memberships = new Map<number, readonly number[]>();
  private readonly words: Readonly<Record<SensePos, Map<string, Word>>> = {
    n: new Map(),
    v: new Map(),
    a: new Map(),
    r: new Map(),
  };
  private readonly known = new Map<number, ReadonlyMap<number, number>>();
  private readonly next = new Map<number, readonly number[]>();
  private readonly otherParents = new PackedRelation(numbersIn(table.OTHER_PARENTS), this.count, false);

  constructor() {
    for (const [category, line] of table.CATEGORIES.split(',').entries()) {
      const [name, tops, words] = line.split(':');
      if (name!.endsWith('*')) this.ofLeaves.add(category);
      for (const top of numbersIn(tops!)) this.tops.set(top, [...(this.tops.get(top) ?? []), category]);
      for (const one of words!.split(' ')) this.listed.set(one, [...(this.listed.get(one) ?? []), category]);
    }
    /** From the top of the tree down to the set before. */
    const path: number[] = [];
    const leave = (depth: number, next: number) => {
      while (path.length > depth) {
        const set = path.pop()!;
        this.sizes[set] = next - set - 1;
      }
    };
    for (let set = 0; set < this.count; set += 1) {
      leave(this.depth(set), set);
      this.parents[set] = path.at(-1) ?? -1;
      path.push(set);
    }
    leave(0, this.count);
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
    return set < this.count ? DIGIT[table.DEPTHS.charCodeAt(set)]! : 0;
  }

  size(set: number): number {
    return this.sizes[set] ?? 0;
  }

  word(lemma: string, pos: SensePos): Word {
    const words = this.words[pos];
    let known = words.get(lemma);
    if (known === undefined) {
      if (words.size >= REMEMBERED) words.clear();
      words.set(lemma, (known = new Word(this, this.read(lemma, pos))));
    }
    return known;
  }

  private read(lemma: string, pos: SensePos): Sense[] {
    const number = this.numbers.numberOf(lemma);
    return (number < 0 ? [] : this.codesOf(number))
      .map((code) => ({ set: code >> 2, share: SHARES[code & 3]! }))
      .filter(({ set }) => posOf(set) === pos);
  }

  private codesOf(number: number): number[] {
    return [...numbersIn(table.SENSES.slice(this.senses[number], this.senses[number + 1]! - 1))];
  }

  above(set: number): ReadonlyMap<number, number> {
    let known = this.known.get(set);
    if (known === undefined) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(set, (known = this.climb(set)));
    }
    return known;
  }

  nextAbove(set: number): readonly number[] {
    let known = this.next.get(set);
    if (known === undefined) {
      if (this.next.size >= REMEMBERED) this.next.clear();
      const above = this.otherParents.of(set);
      const parent = this.parents[set] ?? -1;
      if (above.length === 0) known = parent < 0 || parent === set ? [set] : [set, parent];
      else known = [...new Set([set, parent, ...above])].filter((one) => one >= 0);
      this.next.set(set, known);
    }
    return known;
  }

  private climb(set: number): ReadonlyMap<number, number> {
    const steps = new Map<number, number>([[set, 0]]);
    let edge = [set];
    for (let step = 1; edge.length > 0; step += 1) {
      const next: number[] = [];
      const reach = (one: number) => {
        if (one < 0 || steps.has(one)) return;
        steps.set(one, step);
        next.push(one);
      };
      for (const one of edge) {
        reach(this.parents[one] ?? -1);
        for (const other of this.otherParents.of(one)) reach(other);
      }
      edge = next;
    }
    return steps;
  }
}

/** A word as one part of speech. */
class Word implements WordSenses {
  readonly most: number;
  private found: ReadonlySet<number> | undefined;

  constructor(
    private readonly table: SenseTable,
    readonly senses: readonly Sense[],
  ) {
    this.most = senses.reduce((most, { share }) => Math.max(most, share), 0);
  }

  get above(): ReadonlySet<number> {
    if (this.found === undefined) {
      const found = new Set<number>();
      for (const { set } of this.senses) for (const above of this.table.above(set).keys()) found.add(above);
      this.found = found;
    }
    return this.found;
  }
}

function posOf(set: number): SensePos {
  const { v, a, r } = table.FIRST;
  return set < v ? 'n' : set < a ? 'v' : set < r ? 'a' : 'r';
}

/** Numbers of three digits each. */
function numbersIn(text: string): Int32Array {
  const numbers = new Int32Array(Math.floor(text.length / 3));
  for (let at = 0; at < numbers.length; at += 1)
    numbers[at] =
      (DIGIT[text.charCodeAt(3 * at)]! << 12) |
      (DIGIT[text.charCodeAt(3 * at + 1)]! << 6) |
      DIGIT[text.charCodeAt(3 * at + 2)]!;
  return numbers;
}

/** Where each line begins that ends with a comma; behind the last one where a next would. */
function linesIn(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return Int32Array.from(starts);
}
