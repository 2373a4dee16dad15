import type { Span } from '../types.ts';
import { doubleMarksIn, firstDoubleMark } from './double-marks.ts';

const CLOSING: Readonly<Record<string, readonly string[]>> = {
  // How these two close is told in double-marks.ts.
  '"': [],
  '“': [],
  // Swedish and Finnish open with the mark that closes elsewhere.
  '”': ['”'],
  '«': ['»'],
  // German »...«, Swedish »...».
  '»': ['«', '»'],
  '‹': ['›'],
  // German „...“ may also close with ”.
  '„': ['“', '”'],
  '‚': ['‘', '’'],
  '「': ['」'],
  '『': ['』'],
  '‘': ['’'],
  "'": ["'"],
};
/** Marks that open only before a word and behind none: elsewhere they close, or are an apostrophe. */
const OPENS_WORD = /^[”»']$/u;
/** Single marks: inside and at the ends of words they are apostrophes. */
const SINGLE = /^[‘']$/u;
/** Words that begin with an apostrophe, and decades: "'tis", "rock 'n' roll", "the '90s". */
const SHORTENED = /^'(?:\d|(?:tis|twas|twere|em|til|till|cause|bout|n)\b)/i;
const OPENING = new RegExp(`[${Object.keys(CLOSING).join('')}]`, 'g');
const APOSTROPHE = /^[’']$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** One pair of marks may hold so many lines. */
const MOST_LINES = 4;

/**
 * Stretches between quotation marks, without the marks, in order and not nested. A quotation that runs on over a
 * paragraph's end without a closing mark ends with its paragraph: of straight marks only where the next paragraph begins with one. Where the
 * next mark, in one of the three lines behind, closes one, what stands up to it is quoted too, a span a line; over a blank line nothing runs on. A text of one paragraph with
 * one mark, which opens it or closes it, was taken from inside a quotation and is one. Single quotes count only when they cannot be apostrophes.
 */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const excerpt = quotedExcerpt(text, paragraphs);
  if (excerpt !== null) return [excerpt];
  const spans: Span[] = [];
  const printedOf = ({ start, end }: Span) => text.slice(start, end);
  /** How many lines behind one end a quotation that it leaves open; 0 where the next mark opens another, or is too far. */
  const runsOnFor = (index: number): number => {
    for (let more = 1; more < MOST_LINES; more += 1) {
      const [before, following] = [paragraphs[index + more - 1]!, paragraphs[index + more]];
      if (following === undefined) return 0;
      if (/\n\s*\n/u.test(text.slice(before.end, following.start))) return 0;
      const first = firstDoubleMark(printedOf(following));
      if (first !== null) return first === 'closes' ? more : 0;
    }
    return 0;
  };
  /** Where in a paragraph a quotation of the ones before it ends. */
  let begun = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const printed = printedOf(paragraph);
    const next = nextIn(printed);
    const following = paragraphs[index + 1];
    const marked =
      following !== undefined && /^\s*["“]/u.test(text.slice(following.start, following.start + 4));
    const more = marked ? 0 : runsOnFor(index);
    const closeDouble = doubleMarksIn(printed, marked || more > 0);
    OPENING.lastIndex = 0;
    if (begun > index) {
      spans.push({ start: paragraph.start, end: paragraph.end });
      continue;
    }
    if (begun === index) {
      const end = printed.search(/["”]/u);
      spans.push({ start: paragraph.start, end: paragraph.start + end });
      OPENING.lastIndex = end + 1;
    }
    for (let open = OPENING.exec(printed); open !== null; open = OPENING.exec(printed)) {
      const mark = open[0];
      const before = printed.charAt(open.index - 1);
      if (SINGLE.test(mark) && LETTER_OR_DIGIT.test(before)) continue;
      if (OPENS_WORD.test(mark) && !opensWord(printed, open.index, before)) continue;
      if (mark === '"' || mark === '“') {
        const end = closeDouble(open.index);
        if (end < 0) continue;
        spans.push({ start: paragraph.start + open.index + 1, end: paragraph.start + end });
        if (end === printed.length && more > 0) begun = index + more;
        OPENING.lastIndex = /["“]/u.test(printed.charAt(end)) && closeDouble.opens(end) ? end : end + 1;
        continue;
      }
      const closing = CLOSING[mark]!.map((close) => next(close, open.index + 1)).filter((at) => at >= 0);
      const end = closing.length > 0 ? Math.min(...closing) : -1;
      if (end < 0) continue;
      spans.push({ start: paragraph.start + open.index + 1, end: paragraph.start + end });
      OPENING.lastIndex = end + 1;
    }
  }
  return spans;
}

/** The whole of a text of one paragraph whose one mark opens it or closes it; null for any other. */
function quotedExcerpt(text: string, paragraphs: readonly Span[]): Span | null {
  const [only, ...others] = paragraphs;
  if (only === undefined || others.length > 0) return null;
  const printed = text.slice(only.start, only.end);
  const marks = [...printed.matchAll(/["“”]/gu)];
  const [mark] = marks;
  if (mark === undefined || marks.length > 1 || !LETTER_OR_DIGIT.test(printed)) return null;
  if (/^\s*["“]/u.test(printed)) return { start: only.start + mark.index + 1, end: only.end };
  const closes = /[.,!?…—–-]["”]\s*$/u.test(printed) && /^\s*\p{Lu}/u.test(printed);
  return closes ? { start: only.start, end: only.start + mark.index } : null;
}

function opensWord(printed: string, at: number, before: string): boolean {
  return (
    /^(?:[\s([—–:]|)$/u.test(before) &&
    LETTER_OR_DIGIT.test(printed.charAt(at + 1)) &&
    !SHORTENED.test(printed.slice(at, at + 8))
  );
}

/** Finds the next closing mark from a place on, remembering what it found: asked at ascending places, it reads a paragraph once. */
function nextIn(printed: string): (mark: string, from: number) => number {
  const found = new Map<string, number>();
  return (mark, from) => {
    let at = found.get(mark) ?? -2;
    if (at === -1 || at >= from) return at;
    at = printed.indexOf(mark, from);
    while (APOSTROPHE.test(mark) && at >= 0 && LETTER_OR_DIGIT.test(printed.charAt(at + 1)))
      at = printed.indexOf(mark, at + 1);
    found.set(mark, at);
    return at;
  };
}
