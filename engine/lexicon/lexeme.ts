import { regularFormOf } from './en/irregular.ts';
import {
  DERIVATIONS,
  FIRST_NOUN_SET,
  FIRST_VERB_SET,
  OPPOSITES,
  SETS,
  WIDER,
  WORDS,
} from './en/wordnet-table.ts';

/**
 * A dictionary word and what it is kin to. One object per dictionary word, so that two inflections of one word have the same
 * object.
 */
export interface Lexeme {
  /** In dictionary form. */
  readonly word: string;
  /** Numbers of the sets of synonyms it belongs to, ascending. */
  readonly sets: readonly number[];
  /** Numbers of the sets next wider than those, ascending. */
  readonly wider: readonly number[];
  /** In dictionary form. */
  readonly opposites: readonly string[];
  /** Words made of this one or this one of them, where a stemmer does not show it ("denial" of "deny"). */
  readonly derivations: readonly string[];
}

let dictionary: Dictionary | undefined;
const found = new Map<string, Lexeme | null>();

/**
 * The lexeme of an English word in comparison form, whatever its inflection; null for words the lexicon does not hold. The
 * table is read at the first call.
 */
export function lexemeOf(key: string): Lexeme | null {
  let lexeme = found.get(key);
  if (lexeme === undefined) {
    dictionary ??= new Dictionary();
    lexeme = null;
    for (const form of dictionaryForms(key)) {
      lexeme = dictionary.entry(form);
      if (lexeme !== null) break;
    }
    found.set(key, lexeme);
  }
  return lexeme;
}

/** A word's ending and what a dictionary has instead, in the order in which WordNet's own lemmatiser tries them. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ing', ['', 'e']],
  ['iest', ['y']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['er', ['', 'e']],
];

/** What a dictionary may list a word under, likeliest first. */
function* dictionaryForms(key: string): Generator<string> {
  const regular = regularFormOf(key);
  if (regular !== undefined) yield regular;
  for (const [ending, replacements] of ENDINGS) {
    if (!key.endsWith(ending) || key.length < ending.length + 2) continue;
    // "-er" and "-est" are as often part of the word ("leader", "forest"), which then stands for itself.
    if (ending.endsWith('er') || ending.endsWith('est')) yield key;
    const rest = key.slice(0, -ending.length);
    for (const replacement of replacements) {
      if (!(ending === 's' && rest.endsWith('s'))) yield rest + replacement;
    }
    if (/([bdfgklmnprt])\1$/.test(rest)) yield rest.slice(0, -1);
  }
  yield key;
}

/** The table, taken apart only as far as words are asked for. */
class Dictionary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly sets = SETS.split(',');
  private readonly wider = WIDER.split(',');
  private readonly opposites = pairs(OPPOSITES);
  private readonly derivations = pairs(DERIVATIONS);
  private readonly entries = new Map<number, Lexeme>();

  constructor() {
    let word = '';
    for (const line of WORDS.split(',')) {
      word = word.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
      this.numbers.set(word, this.words.length);
      this.words.push(word);
    }
  }

  widerThan(set: number): number[] {
    return numbersIn(this.wider[set]!);
  }

  entry(word: string): Lexeme | null {
    const number = this.numbers.get(word);
    if (number === undefined) return null;
    let entry = this.entries.get(number);
    if (entry === undefined) {
      const sets = rising(this.sets[number]!);
      const wider = sets.flatMap((set) => numbersIn(this.wider[set]!));
      entry = {
        word,
        sets,
        wider: [...new Set(wider)].sort((x, y) => x - y),
        opposites: this.opposites.get(number)?.map((other) => this.words[other]!) ?? NO_WORDS,
        derivations: this.derivations.get(number)?.map((other) => this.words[other]!) ?? NO_WORDS,
      };
      this.entries.set(number, entry);
    }
    return entry;
  }
}

const NO_WORDS: readonly string[] = [];

function numbersIn(line: string): number[] {
  return line === '' ? [] : line.split(' ').map((code) => parseInt(code, 36));
}

function rising(line: string): number[] {
  let at = 0;
  return numbersIn(line).map((step) => (at += step));
}

/** Pairs of word numbers, as the others of each. */
function pairs(list: string): ReadonlyMap<number, number[]> {
  const others = new Map<number, number[]>();
  for (const line of list.split(',')) {
    const [one, other] = rising(line);
    for (const [from, to] of [
      [one!, other!],
      [other!, one!],
    ] as const) {
      const known = others.get(from);
      if (known === undefined) others.set(from, [to]);
      else known.push(to);
    }
  }
  return others;
}

/** Whether the lexicon lists a word in exactly this form. In lower case. */
export function lists(word: string, as: 'noun' | 'verb' | 'adjective'): boolean {
  dictionary ??= new Dictionary();
  const entry = dictionary.entry(word);
  if (entry === null) return false;
  return as === 'noun' ? canBeNoun(entry) : as === 'verb' ? canAct(entry) : canDescribe(entry);
}

/** Whether a word can be a noun in one of its frequent senses. */
export function canBeNoun({ sets }: Lexeme): boolean {
  return sets.some((set) => set >= FIRST_NOUN_SET && set < FIRST_VERB_SET);
}

/** Whether a word can be an adjective or adverb in one of its frequent senses. */
export function canDescribe({ sets }: Lexeme): boolean {
  return sets.some((set) => set < FIRST_NOUN_SET);
}

/** Whether a word can be a verb in one of its frequent senses. */
export function canAct({ sets }: Lexeme): boolean {
  return sets.some((set) => set >= FIRST_VERB_SET);
}

/** The sets of a word and all wider ones up to so many steps. */
export function setsAbove(lexeme: Lexeme, steps: number): ReadonlySet<number> {
  dictionary ??= new Dictionary();
  const all = new Set(lexeme.sets);
  let edge: readonly number[] = lexeme.sets;
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((set) => dictionary!.widerThan(set));
    for (const set of edge) all.add(set);
  }
  return all;
}

/** How two words can stand for the same thing, strongest first. */
export type Kinship = 'same' | 'derived' | 'synonym' | 'wider' | 'opposite' | 'sibling' | 'none';

/** The strongest kinship of two lexemes; the same in both directions. */
export function kinship(a: Lexeme, b: Lexeme): Kinship {
  if (a === b) return 'same';
  if (a.derivations.includes(b.word)) return 'derived';
  if (meet(a.sets, b.sets)) return 'synonym';
  if (a.opposites.includes(b.word)) return 'opposite';
  if (meet(a.wider, b.sets) || meet(a.sets, b.wider)) return 'wider';
  if (meet(a.wider, b.wider)) return 'sibling';
  return 'none';
}

/** Whether two ascending lists have a number in common. */
function meet(a: readonly number[], b: readonly number[]): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const step = a[i]! - b[j]!;
    if (step === 0) return true;
    if (step < 0) i += 1;
    else j += 1;
  }
  return false;
}
