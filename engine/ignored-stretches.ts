import type { Comparison, SourceText, Span } from './types.ts';

/** More patterns than these, or longer ones, are refused. */
export const MOST_PATTERNS = 50;
export const LONGEST_PATTERN = 200;

/**
 * A regular expression of the user's: it goes on from line to line, `^` and `$` are the ends of a line, and letters count as they are
 * printed.
 *
 * @throws SyntaxError when it is none, RangeError when it is longer than {@link LONGEST_PATTERN}
 */
export function readPattern(source: string): RegExp {
  if (source.length > LONGEST_PATTERN)
    throw new RangeError(`A pattern has at most ${LONGEST_PATTERN} characters.`);
  return new RegExp(source, 'gmu');
}

/** Why a pattern cannot be used, in words that end with a full stop; null where it can. */
export function faultOfPattern(source: string): string | null {
  try {
    readPattern(source);
    return null;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return why.replace(/^Invalid regular expression: (?:\/.*\/[a-z]*: )?/s, '').replace(/\.?$/, '.');
  }
}

/** Texts as they are compared when stretches of them do not count. */
export interface MaskedTexts {
  /** As long as they were: what does not count is white space, line breaks stay. */
  readonly texts: readonly SourceText[];
  /** By text: how many stretches do not count. */
  readonly stretches: readonly number[];
}

/**
 * Takes what some patterns match out of texts, so that nothing is said of it: "12." before a paragraph, "[3]" behind a word. All offsets
 * stay what they are.
 *
 * @param patterns regular expressions, see {@link readPattern}
 * @throws as {@link readPattern}; RangeError when there are more than {@link MOST_PATTERNS}
 */
export function maskTexts(texts: readonly SourceText[], patterns: readonly string[]): MaskedTexts {
  if (patterns.length > MOST_PATTERNS) throw new RangeError(`There are more than ${MOST_PATTERNS} patterns.`);
  const read = patterns.map(readPattern);
  const masked = texts.map((source) => {
    const stretches = joined(read.flatMap((pattern) => matches(source.text, pattern)));
    let text = '';
    let at = 0;
    for (const { start, end } of stretches) {
      text += source.text.slice(at, start) + source.text.slice(start, end).replace(/[^\r\n]/g, ' ');
      at = end;
    }
    return { source: { ...source, text: text + source.text.slice(at) }, stretches: stretches.length };
  });
  return {
    texts: masked.map(({ source }) => source),
    stretches: masked.map(({ stretches }) => stretches),
  };
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([words]) => words.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Stretches in order, those that meet or overlap as one. */
function joined(stretches: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...stretches].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = found.at(-1);
    if (last && start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}

/** A comparison of masked texts with the words of all its places as the texts print them. */
export function withPrintedWords(comparison: Comparison, texts: readonly SourceText[]): Comparison {
  const words = new Map(texts.map(({ id, text }) => [id, text]));
  const printed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(printed);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, printed(inner)] as const);
    const { source, start, end, quote } = value as Record<string, unknown>;
    const text = typeof source === 'string' ? words.get(source) : undefined;
    const isPlace =
      text !== undefined && typeof start === 'number' && typeof end === 'number' && typeof quote === 'string';
    return Object.fromEntries(isPlace ? [...entries, ['quote', text.slice(start, end)]] : entries);
  };
  return printed(comparison) as Comparison;
}
