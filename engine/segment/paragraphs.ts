import type { Paragraph, ParagraphRole, Span } from '../types.ts';

/** A headline has at most this many words; longer unpunctuated lines are prose that lost its full stop. */
const HEADLINE_WORDS = 30;
/** At most this many headlines stand above the first paragraph (kicker, headline, standfirst). */
const LEADING_HEADLINES = 3;
/** Lines of hard-wrapped prose are at least this long, in UTF-16 units, and at most {@link WRAPPED_MAX}. */
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;

/** Lines of verse are no longer than this, in UTF-16 units, and so many of them, of like length, tell that they are verse. */
const VERSE_MAX = 75;
const VERSE_LINES = 4;
/** A line is no more than so many times as long as the median of those of its stanza, and no less than that part of it. */
const VERSE_ALIKE = 1.8;
/** A text is verse where so many of its lines are so short; of them so many end within a sentence. */
const VERSE_SHARE = 0.8;
const VERSE_OPEN = 0.4;

/** A line that goes on: no headline ends so. */
const GOES_ON = /[,;，；、،؛][\p{Pf}\p{Pe}"'”’»」』\s]*$/u;
const ENDS_SENTENCE = /[.!?…。！？؟।][\p{Pf}\p{Pe}"'”’»」』\s]*$/u;

/**
 * Splits a text into paragraphs, without the white space around them.
 *
 * Every line is a paragraph, as web articles are copied, unless it belongs to a block of hard-wrapped lines (a book from a
 * plain-text archive): such a block is one paragraph, and so are two lines that a word goes on over.
 *
 * Headlines are short lines without a closing full stop that open the text, lines that repeat one of these, and
 * Markdown headings; a line that ends with a comma or a semicolon is none, and neither is the first line of a stanza. A text that
 * would be all headline has none.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const blocks = blocksOf(text).map((block) =>
    isHardWrapped(text, block) ? [join(block)] : withHyphensJoined(text, block),
  );
  const spans = blocks.flat();
  const roles = rolesOf(text, spans, versesOf(text, blocks));
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

/**
 * The lines that stand as verse does: one below the other, short and of like length, most of them ending within a sentence. Three lines
 * above an article may be its headlines; in a text that is all stanzas of short lines two are verse.
 */
function versesOf(text: string, blocks: readonly (readonly Span[])[]): ReadonlySet<Span> {
  const lengthOf = ({ start, end }: Span) => end - start;
  const isOpen = ({ start, end }: Span) => !ENDS_SENTENCE.test(text.slice(start, end));
  const areShort = (lines: readonly Span[], share: number) =>
    lines.filter((line) => lengthOf(line) <= VERSE_MAX).length >= share * lines.length &&
    lines.filter(isOpen).length >= VERSE_OPEN * lines.length;
  const isVerse =
    blocks.filter(({ length }) => length > 1).length > 1 && areShort(blocks.flat(), VERSE_SHARE);
  const least = isVerse ? 2 : VERSE_LINES;
  return new Set(
    // Titles stand above the first lines.
    blocks.slice(0, LEADING_HEADLINES).flatMap((block) => {
      const middle = block.map(lengthOf).sort((a, b) => a - b)[block.length >> 1] ?? 0;
      const alike = block.filter(
        (line) => lengthOf(line) <= VERSE_ALIKE * middle && middle <= VERSE_ALIKE * lengthOf(line),
      );
      return alike.length >= least && areShort(block, 1) ? alike : [];
    }),
  );
}

function rolesOf(text: string, spans: readonly Span[], verses: ReadonlySet<Span>): ParagraphRole[] {
  const looks = (span: Span) => {
    const line = text.slice(span.start, span.end);
    return (
      !ENDS_SENTENCE.test(line) &&
      !GOES_ON.test(line) &&
      !verses.has(span) &&
      (line.match(/\S+/g)?.length ?? 0) <= HEADLINE_WORDS
    );
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
