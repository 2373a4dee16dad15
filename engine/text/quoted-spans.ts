import type { Span } from '../types.ts';
import { doubleMarksIn } from './double-marks.ts';

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

/**
 * Stretches between quotation marks, without the marks, in order and not nested. A quotation that runs on over a
 * paragraph's end without a closing mark ends with its paragraph: of straight marks only where the next paragraph begins with one.
 * Single quotes count only when they cannot be apostrophes.
 */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const printed = text.slice(paragraph.start, paragraph.end);
    const next = nextIn(printed);
    const following = paragraphs[index + 1];
    const closeDouble = doubleMarksIn(
      printed,
      following !== undefined && /^\s*["“]/u.test(text.slice(following.start, following.start + 4)),
    );
    OPENING.lastIndex = 0;
    for (let open = OPENING.exec(printed); open !== null; open = OPENING.exec(printed)) {
      const mark = open[0];
      const before = printed.charAt(open.index - 1);
      if (SINGLE.test(mark) && LETTER_OR_DIGIT.test(before)) continue;
      if (OPENS_WORD.test(mark) && !opensWord(printed, open.index, before)) continue;
      if (mark === '"' || mark === '“') {
        const end = closeDouble(open.index);
        if (end < 0) continue;
        spans.push({ start: paragraph.start + open.index + 1, end: paragraph.start + end });
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
