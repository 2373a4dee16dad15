/**
 * Text from outside, written so that Markdown shows it literally.
 *
 * Only what would be markup is escaped, so that the file stays readable as it is: in CommonMark and GFM, and in what
 * Pandoc, Obsidian and Logseq add to them (math, tags, citations, superscripts, highlights, comments, line blocks, lists by
 * letter, attributes, references to blocks, properties). A bare web address is broken for GFM, which makes links of them and would
 * take a backslash after one into the address, so that what follows it became HTML. White space that Markdown would drop or take for code is written as a numeric character reference.
 * {@link unescapeMarkdown} is the exact inverse, but for characters that turn the direction of words: they are written as marks.
 */

import { withMarksOfDirection } from '../../text/marks-of-direction.ts';
import type { Span } from '../../types.ts';

/** Always markup, wherever it stands. */
const ALWAYS = '\\`*[~^${';

const ENTITY = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The marker of a list item that a line begins with: `1.`, `12)`, `(a)`, `iv.`; Pandoc reads them all, but takes
 * `M. Galbraith` for an initial unless two spaces follow.
 */
const LIST_MARKER =
  /^(?:[A-Z]\.(?= {2})|\(?(?:\d{1,9}|[a-z]|[A-Z](?=\))|[ivxlcdmIVXLCDM]{2,9})[.)](?=[ \t]|$))/;
/** What GFM takes for the beginning of an address, up to the character that is escaped. */
const WEB = /(?:^|[^\p{L}\p{N}])www$/iu;
const SCHEME = /[a-z]$/i;
const EMOJI = /^:[A-Za-z0-9_+-]+:/;

/** Where a text is written to, as far as that makes more of it markup. */
export interface EscapeStyle {
  /** The reader makes typographic quotation marks, dashes and ellipses of typewriter ones, as Pandoc does. */
  readonly smart?: boolean;
  /** The text does not begin a line: what is markup there alone stays as it is. */
  readonly mid?: boolean;
}

function isMarkup(line: string, at: number, { smart, mid }: EscapeStyle): boolean {
  const character = line.charAt(at);
  if (ALWAYS.includes(character)) return true;
  const before = line.charAt(at - 1);
  const after = line.charAt(at + 1);
  const atStart = at === 0 && !mid;
  switch (character) {
    case '"':
    case "'":
      return smart === true;
    case '.':
      return (
        (smart === true && (before === '.' || after === '.')) || WEB.test(line.slice(Math.max(0, at - 4), at))
      );
    case '(':
      return after === '(';
    case '_':
      return !(WORD.test(before) && WORD.test(after));
    case '<':
      return /[A-Za-z/!?]/.test(after);
    case '&':
      return ENTITY.test(line.slice(at, at + 40));
    case '@':
      return !WORD.test(before) && (/[\p{L}\p{N}_{]/u.test(after) || before === '(');
    case '#':
      return at === 0 || /[\s(]/.test(before);
    case '=':
    case '%':
      return at === 0 || before === character || after === character;
    case ':':
      return (
        atStart ||
        after === ':' ||
        (line.startsWith('://', at) && SCHEME.test(before)) ||
        EMOJI.test(line.slice(at, at + 60))
      );
    case '>':
    case '|':
      return atStart;
    case '-':
      if (smart === true && (before === '-' || after === '-')) return true;
      return atStart && !WORD.test(after);
    case '+':
      return atStart && !WORD.test(after);
    default:
      return false;
  }
}

const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/** @param boldAt offsets in the line before which a mark of bold stands, or ends, in order */
function escapeOneLine(raw: string, boldAt: readonly number[] = [], style: EscapeStyle = {}): string {
  const line = withMarksOfDirection(raw);
  const marker = style.mid ? null : LIST_MARKER.exec(line);
  const delimiter = marker ? marker[0].length - 1 : -1;
  let out = '';
  for (let at = 0; at < line.length; at++) {
    if (boldAt.includes(at)) out += '**';
    const character = line.charAt(at);
    const atEdge = at === 0 || at === line.length - 1;
    if (character === '\r' || (atEdge && (character === ' ' || character === '\t')))
      out += reference(character);
    else if (at === delimiter || isMarkup(line, at, style)) out += `\\${character}`;
    else out += character;
  }
  return boldAt.includes(line.length) ? `${out}**` : out;
}

/** For a heading, a list item or a table cell: one line, line breaks become spaces. */
export function escapeLine(text: string, style: EscapeStyle = {}): string {
  return escapeOneLine(text.replace(/\s*[\r\n]+\s*/g, ' ').trim(), [], style);
}

/** A line with stretches in bold, in order; they are left plain where the text is no single line. */
export function escapeMarkedLine(text: string, bold: readonly Span[], style: EscapeStyle = {}): string {
  const isLine = !/[\r\n]/.test(text) && text === text.trim();
  return isLine
    ? escapeOneLine(
        text,
        bold.flatMap(({ start, end }) => [start, end]),
        style,
      )
    : escapeLine(text, style);
}

/**
 * For a paragraph or a quotation: line breaks are kept as hard breaks, blank lines as blank lines.
 * @param bold stretches to set in bold: apart from each other, each within one line and from a letter or digit to one
 */
export function escapeBlock(text: string, bold: readonly Span[] = [], style: EscapeStyle = {}): string {
  const boundaries = bold.flatMap(({ start, end }) => [start, end]);
  let lineStart = 0;
  const lines = text.split('\n').map((line) => {
    const from = lineStart;
    lineStart += line.length + 1;
    const inLine = boundaries.filter((at) => at >= from && at <= from + line.length).map((at) => at - from);
    return escapeOneLine(line, inLine, style);
  });
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return line !== '' && next !== undefined && next !== '' ? `${line}\\` : line;
    })
    .join('\n');
}

/** One block quotation; `text` is already Markdown. */
export function blockQuote(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Markdown of one line as a cell of a table, where every `|` would end the cell. */
export const tableCell = (markdown: string): string =>
  markdown.replace(/(\\*)\|/g, (whole, slashes: string) =>
    slashes.length % 2 === 0 ? `${slashes}\\|` : whole,
  );

/** What a Markdown reader shows of {@link escapeBlock}'s or {@link escapeLine}'s result. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(
    /\\\n|\\([!-/:-@[-`{-~])|&#(\d{1,7});/g,
    (whole, escaped?: string, code?: string) => {
      if (escaped !== undefined) return escaped;
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return whole.slice(1);
    },
  );
}

/** A double-quoted YAML scalar. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
