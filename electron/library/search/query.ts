/** What a person types into the search, read into a tree. Nothing typed is an error: what makes no sense is taken as words. */
import { fold, isIdeographic, wordsOf } from './words-of.ts';

export const FIELDS = [
  'title',
  'outlet',
  'author',
  'language',
  'url',
  'file',
  'date',
  'tag',
  'collection',
  'speaker',
] as const;
export type Field = (typeof FIELDS)[number];

export type Query =
  /** Words one after the other; the last may be the beginning of one. A single word is a phrase of one. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[]; readonly prefix: boolean }
  /** Both within so many words of each other, in either order. */
  | { readonly kind: 'near'; readonly a: Query; readonly b: Query; readonly within: number }
  | { readonly kind: 'field'; readonly field: Field; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

type Lexeme =
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' }
  | { readonly kind: 'near'; readonly within: number }
  | { readonly kind: 'leaf'; readonly query: Query };

const NEAR_WORDS = 10;

/** A quoted phrase, also one that is not closed yet; a bracket; or a run of anything but space and brackets. */
const LEXEME = /(-?)(?:([a-z]+):)?["“”„]([^"“”„]*)(?:["“”„](\*?)|$)|([()])|([^\s()"“”„]+)/giu;
const FIELD = /^(-?)([a-z]+):(.+)$/iu;

export interface ReadOptions {
  /** The last word is taken as the beginning of one, for a search while typing. */
  readonly typing?: boolean;
}

/** @returns null when there is no word in it */
export function readQuery(typed: string, options: ReadOptions = {}): Query | null {
  const lexemes: Lexeme[] = [];
  for (const match of typed.matchAll(LEXEME)) {
    const isLast = match.index + match[0].length === typed.length;
    lexemes.push(...lexemesOf(match, isLast && options.typing === true));
  }
  return new Reading(lexemes).all();
}

function lexemesOf(match: RegExpMatchArray, typing: boolean): Lexeme[] {
  const [whole, minus, quotedField, quoted, star, bracket, bare] = match;
  if (bracket !== undefined) return [{ kind: bracket === '(' ? 'open' : 'close' }];
  const not: Lexeme[] = [{ kind: 'not' }];
  if (quoted !== undefined) {
    const field = fieldOf(quotedField);
    const leaf: Query | null =
      field !== null
        ? { kind: 'field', field, value: quoted.trim() }
        : phrase(quoted, star === '*' || (typing && !/["“”„]\*?$/u.test(whole.slice(1))));
    return [...(minus === '-' ? not : []), ...leafOf(leaf)];
  }
  if (bare === 'OR') return [{ kind: 'or' }];
  if (bare === 'AND') return [{ kind: 'and' }];
  if (bare === 'NOT') return not;
  const near = /^NEAR(?:\/(\d{1,3}))?$/.exec(bare!);
  if (near !== null) return [{ kind: 'near', within: Number(near[1] ?? NEAR_WORDS) }];
  const [, minusField, name, value] = FIELD.exec(bare!) ?? [];
  const field = fieldOf(name);
  if (field !== null)
    return [...(minusField === '-' ? not : []), ...leafOf({ kind: 'field', field, value: value! })];
  const negated = bare!.length > 1 && bare!.startsWith('-');
  const word = negated ? bare!.slice(1) : bare!;
  return [...(negated ? not : []), ...leafOf(phrase(word.replace(/\*+$/, ''), typing || word.endsWith('*')))];
}

const leafOf = (query: Query | null): Lexeme[] => (query === null ? [] : [{ kind: 'leaf', query }]);

const fieldOf = (name: string | undefined): Field | null =>
  FIELDS.find((field) => field === name?.toLowerCase()) ?? null;

/** A run of Chinese or Japanese is found by its pairs; its last single character belongs to the last pair already. */
function phrase(words: string, prefix: boolean): Query | null {
  const found = wordsOf(words);
  const terms = found
    .filter(({ term, start }, at) => {
      const last = found[at - 1];
      return !(isIdeographic(term) && [...term].length === 1 && last !== undefined && last.end > start);
    })
    .map(({ term }) => term);
  if (terms.length === 0) return null;
  const last = terms.at(-1)!;
  const single = isIdeographic(last) && [...last].length === 1;
  return { kind: 'phrase', terms, prefix: single || (prefix && !isIdeographic(last)) };
}

/** Reads lexemes by descent: OR binds loosest, then AND (which may be left out), then NEAR, then NOT. */
class Reading {
  #at = 0;

  constructor(readonly lexemes: readonly Lexeme[]) {}

  all(): Query | null {
    const parts: Query[] = [];
    while (this.#at < this.lexemes.length) {
      const part = this.#either();
      if (part !== null) parts.push(part);
      // A bracket that closes nothing.
      else this.#at += 1;
    }
    return joined('and', parts);
  }

  #next(): Lexeme | undefined {
    return this.lexemes[this.#at];
  }

  #either(): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const part = this.#every();
      if (part !== null) parts.push(part);
      if (this.#next()?.kind !== 'or') return joined('or', parts);
      this.#at += 1;
    }
  }

  #every(): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const next = this.#next();
      if (next === undefined || next.kind === 'or' || next.kind === 'close') return joined('and', parts);
      if (next.kind === 'and') {
        this.#at += 1;
        continue;
      }
      const part = this.#nearby();
      if (part !== null) parts.push(part);
    }
  }

  #nearby(): Query | null {
    let left = this.#one();
    for (;;) {
      const next = this.#next();
      if (next?.kind !== 'near') return left;
      this.#at += 1;
      const right = this.#one();
      if (left !== null && right !== null)
        left = { kind: 'near', a: left, b: right, within: Math.max(1, next.within) };
      else left ??= right;
    }
  }

  #one(): Query | null {
    const next = this.#next();
    if (next === undefined) return null;
    switch (next.kind) {
      case 'leaf':
        this.#at += 1;
        return next.query;
      case 'not': {
        this.#at += 1;
        const part = this.#one();
        return part === null ? null : { kind: 'not', part };
      }
      case 'open': {
        this.#at += 1;
        const inner = this.#either();
        if (this.#next()?.kind === 'close') this.#at += 1;
        return inner;
      }
      default:
        return null;
    }
  }
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query | null {
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? null);
}

/** The phrases that a text is marked by: all that are not negated. */
export function phrasesOf(query: Query): Extract<Query, { kind: 'phrase' }>[] {
  switch (query.kind) {
    case 'phrase':
      return [query];
    case 'near':
      return [...phrasesOf(query.a), ...phrasesOf(query.b)];
    case 'and':
    case 'or':
      return query.parts.flatMap(phrasesOf);
    case 'field':
    case 'not':
      return [];
  }
}

/** What is asked of who speaks. */
export function speakersIn(query: Query): string[] {
  switch (query.kind) {
    case 'field':
      return query.field === 'speaker' ? [query.value] : [];
    case 'near':
      return [...speakersIn(query.a), ...speakersIn(query.b)];
    case 'and':
    case 'or':
      return query.parts.flatMap(speakersIn);
    case 'not':
      return speakersIn(query.part);
    case 'phrase':
      return [];
  }
}

/** A query that every text fits in which what is asked of who speaks could be so: the names must stand in it. */
export function whereSpeakersMayBe(query: Query): Query | null {
  switch (query.kind) {
    case 'field': {
      if (query.field !== 'speaker') return query;
      const terms = wordsOf(query.value).map(({ term }) => term);
      return joined(
        'and',
        terms.map((term) => ({ kind: 'phrase', terms: [term], prefix: false })),
      );
    }
    case 'not':
      return speakersIn(query.part).length === 0 ? query : whereSpeakersMayBe(query.part);
    case 'and':
    case 'or':
      return joined(
        query.kind,
        query.parts.flatMap((part) => whereSpeakersMayBe(part) ?? []),
      );
    default:
      return query;
  }
}

/** Whether a value of a field fits what was asked: by folded words in order, the last of them by its beginning. */
export function fieldFits(value: string | null, wanted: string): boolean {
  if (value === null) return false;
  return ` ${wordsOf(value)
    .map(({ term }) => term)
    .join(' ')}`.includes(
    ` ${wordsOf(wanted)
      .map(({ term }) => term)
      .join(' ')}`,
  );
}

/** Whether a date (`2022`, `2022-07`, `2022-07-19`) lies in one, or in a span `2022-07..2022-09`, ends included. */
export function dateFits(date: string | null, wanted: string): boolean {
  if (date === null) return false;
  const [from = '', to = from] = wanted.split('..').map((end) => fold(end.trim()));
  return (from === '' || date >= from.slice(0, date.length)) && (to === '' || date.slice(0, to.length) <= to);
}
