import type { Evidence, Span } from '../../types.ts';

const WORD = /[\p{L}\p{N}]/u;
/** What may stand beside a mark of bold and means nothing to any reader of Markdown there. */
const QUIET = /^[\p{L}\p{N}\p{Sc}\s.,;!?%'"“”‘’«»()–—…-]?$/u;
/** "6.15 p.m.": a point that belongs to the word, before white space. */
const ABBREVIATED = /\p{L}\.\p{L}\.$/u;
/** Readers of Markdown make links of these, and would take the marks into the address. */
const ADDRESS = /:\/\/|www\.|@/i;

/**
 * The differing words of a place that can be set in bold so that every reader of Markdown agrees where it begins and ends:
 * from a letter or digit to a letter or digit, or the point of "p.m.", on one line. Offsets are UTF-16 offsets into the quotation, in order and
 * apart from each other. Empty when any of the words cannot, so that no place is marked by half.
 */
export function wordsToMark({ quote, start, focus }: Pick<Evidence, 'quote' | 'start' | 'focus'>): Span[] {
  const marks: { start: number; end: number }[] = [];
  const spans = focus
    .map((span) => ({
      start: Math.max(span.start - start, 0),
      end: Math.min(span.end - start, quote.length),
    }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  for (const span of spans) {
    const last = marks.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else marks.push(span);
  }
  const inner = marks.map((mark) => withoutSigns(quote, mark));
  return inner.every((mark) => isSafe(quote, mark)) ? inner : [];
}

/** Signs of money before a figure and of a share behind it are left outside: "£**2.1 million**", "**12**%". */
function withoutSigns(quote: string, { start, end }: Span): Span {
  const words = quote.slice(start, end);
  const [before, behind] = [/^\p{Sc}?\s?/u.exec(words)![0].length, /\s?%?$/u.exec(words)![0].length];
  return before + behind < words.length ? { start: start + before, end: end - behind } : { start, end };
}

function isSafe(quote: string, { start, end }: Span): boolean {
  const inside = [...quote.slice(start, end)];
  const before = [...quote.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const after = [...quote.slice(end, end + 2)][0] ?? '';
  const around = `${/\S*$/.exec(quote.slice(0, start))![0]}${quote.slice(start, end)}${/^\S*/.exec(quote.slice(end))![0]}`;
  return (
    WORD.test(inside[0]!) &&
    (WORD.test(inside.at(-1)!) || (ABBREVIATED.test(inside.join('')) && /^\s?$/.test(after))) &&
    !/[\r\n\u2028\u2029]/.test(quote.slice(start, end)) &&
    QUIET.test(before) &&
    QUIET.test(after) &&
    !ADDRESS.test(around)
  );
}
