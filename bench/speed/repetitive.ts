/**
 * Texts that say one thing over and over: where an engine that holds like against like grows with the square of their length. Two texts
 * of each kind, the second with every tenth piece altered.
 */
interface Kind {
  /** How many pieces the longest text has. */
  readonly most: number;
  readonly piece: (at: number, altered: boolean) => string;
}

const MONTHS = ['January', 'March', 'May', 'July', 'October'];
const FIRST_NAMES = ['Ames', 'Brook', 'Cole', 'Dane', 'Ellis', 'Frost', 'Grant', 'Hale'];
const LAST_NAMES = ['Abbot', 'Birch', 'Crane', 'Dover', 'Elm', 'Fisher', 'Gale'];
const CAPITALS = ['KELL', 'HARBOUR', 'COUNCIL', 'BRIDGE', 'MILL', 'LIBRARY', 'RAILWAY'];
const NOUNS = ['bridge', 'mayor', 'river', 'clerk', 'report', 'harbour', 'fire'];
const VERBS = ['closed', 'left', 'told', 'rose', 'opened'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The member of a list at a place of a text that goes through it again and again. */
function turn<T>(list: readonly T[] | string, at: number): T | string {
  return list[at % list.length]!;
}

const paragraphEnd = (at: number) => (at % 5 === 4 ? '\n\n' : ' ');

export const REPETITIVE = {
  'like sentences': {
    most: 8_000,
    piece: (at, altered) =>
      `The bridge number ${at} over the river at Kell was ${altered ? 'open' : 'closed'} on Monday.${paragraphEnd(at)}`,
  },
  'one sentence': {
    most: 8_000,
    piece: (at, altered) =>
      `The bridge over the river at Kell was ${altered ? 'open' : 'closed'} on Monday.${paragraphEnd(at)}`,
  },
  'words of one sentence': {
    most: 3_000,
    piece: (at, altered) =>
      `${at === 0 ? 'The council said ' : ''}${altered ? 'that the' : 'and the'} ${turn(NOUNS, at * 3)} ${turn(VERBS, at * 5)} `,
  },
  'dates in one sentence': {
    most: 50_000,
    piece: (at, altered) =>
      `${at === 0 ? 'The council met on ' : ''}${1 + (at % 28)} ${turn(MONTHS, at)} ${1900 + (at % 90) + (altered ? 1 : 0)}, `,
  },
  'words in capitals': {
    most: 50_000,
    piece: (at, altered) => `${turn(CAPITALS, at * 5 + (altered ? 1 : 0))} `,
  },
  'quotation marks': { most: 100_000, piece: (_, altered) => (altered ? '“' : '"') },
  'quotation marks apart': { most: 100_000, piece: (_, altered) => (altered ? '“ ' : '" ') },
  quotations: {
    most: 20_000,
    piece: (at, altered) => `“We ${altered ? 'left' : 'came'} there,” said Brook ${at}. `,
  },
  'list of names': {
    most: 30_000,
    piece: (at, altered) => `${turn(FIRST_NAMES, at)} ${turn(LAST_NAMES, at + (altered ? 1 : 0))}, `,
  },
  'names that run on': {
    most: 30_000,
    piece: (at, altered) => `${turn(FIRST_NAMES, at + (altered ? 1 : 0))} `,
  },
  'no spaces': { most: 1_000_000, piece: (at, altered) => String(turn(LETTERS, at * 7 + (altered ? 1 : 0))) },
  'one word': { most: 1_000_000, piece: (_, altered) => (altered ? 'words ' : 'word ') },
} as const satisfies Readonly<Record<string, Kind>>;

export type RepetitiveKind = keyof typeof REPETITIVE;

/** Two texts of so many pieces. */
export function repetitivePair(kind: RepetitiveKind, pieces: number): readonly [string, string] {
  const { piece }: Kind = REPETITIVE[kind];
  const text = (alters: boolean) =>
    Array.from({ length: pieces }, (_, at) => piece(at, alters && at % 10 === 3)).join('');
  return [text(false), text(true)];
}
