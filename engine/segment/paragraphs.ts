import type { Paragraph, ParagraphRole, Span } from '../types.ts';

/** A headline has at most this many words; longer unpunctuated lines are prose that lost its full stop. */
const HEADLINE_WORDS = 30;
/** At most this many headlines stand above the first paragraph (kicker, headline, standfirst). */
const LEADING_HEADLINES = 3;
/** Lines of hard-wrapped prose are at least this long, in UTF-16 units, and at most {@link WRAPPED_MAX}. */
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;

const ENDS_SENTENCE = /[.!?…。！？؟।][\p{Pf}\p{Pe}"'”’»」』\s]*$/u;

/**
 * Splits a text into paragraphs, without the white space around them.
 *
 * Every line is a paragraph, as web articles are copied, unless it belongs to a block of hard-wrapped lines (a book from a
 * plain-text archive): such a block is one paragraph, and so are two lines that a word goes on over.
 *
 * Headlines are short lines without a closing full stop that open the text, lines that repeat one of these, and
 * Markdown headings. A text that would be all headline has none.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const spans = blocksOf(text).flatMap((block) =>
    isHardWrapped(text, block) ? [join(block)] : withHyphensJoined(text, block),
  );
  const roles = rolesOf(text, spans);
  let number = 0;
  return spans.map((span, index) => {
    const role = roles[index] ?? 'body';
    if (role === 'body') number += 1;
    return { ...span, index, role, number: role === 'body' ? number : 0 };
  });
}

/** Runs of non-empty lines, each line trimmed. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  const line = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g;
  for (let match = line.exec(text); match !== null && match[0] !== ''; match = line.exec(text)) {
    const span = trim(text, match.index, match.index + match[0].length);
    if (span.start < span.end) {
      block.push(span);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** `[start, end)` without white space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(text.charAt(at));
}

function join(block: readonly Span[]): Span {
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
}

/** A word cut by a hyphen at the end of its line, "cap-" and "tions": both lines are one paragraph. */
function withHyphensJoined(text: string, block: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of block) {
    const before = joined.at(-1);
    const cut =
      before !== undefined &&
      /\p{L}[-\u00AD\u2010]$/u.test(text.slice(Math.max(before.start, before.end - 3), before.end)) &&
      /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
    if (cut) joined[joined.length - 1] = { start: before.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isHardWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  const inner = block.slice(0, -1);
  const even = inner.filter(
    (line) => line.end - line.start >= WRAPPED_MIN && line.end - line.start <= WRAPPED_MAX,
  );
  const open = inner.filter((line) => !ENDS_SENTENCE.test(text.slice(line.start, line.end)));
  return even.length >= inner.length * 0.8 && open.length >= inner.length * 0.5;
}

function rolesOf(text: string, spans: readonly Span[]): ParagraphRole[] {
  const looks = (span: Span) => {
    const line = text.slice(span.start, span.end);
    return !ENDS_SENTENCE.test(line) && (line.match(/\S+/g)?.length ?? 0) <= HEADLINE_WORDS;
  };
  const same = (span: Span) => text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' ');
  const headlines = new Set<string>();
  let leading = 0;
  while (leading < spans.length && leading < LEADING_HEADLINES && looks(spans[leading]!)) {
    headlines.add(same(spans[leading]!));
    leading += 1;
  }
  const roles = spans.map((span, index): ParagraphRole => {
    if (index < leading || /^#{1,6}\s/.test(text.slice(span.start, span.start + 8))) return 'headline';
    return span.end - span.start < 400 && headlines.has(same(span)) ? 'headline' : 'body';
  });
  return roles.includes('body') ? roles : roles.map(() => 'body');
}
