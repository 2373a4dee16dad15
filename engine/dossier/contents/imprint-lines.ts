import type { Span } from '../../types.ts';

/** Longer lines are sentences, in UTF-16 units. */
const LONGEST_LINE = 120;

/** "By Tom Hash", "By the Valley Gazette staff", "Von Anna Berg". */
const BY = /^(?:by|von|par|por|di)\s+(?:the |der |la |le |el |il )?\p{Lu}/iu;

/** A sentence that begins like a by-line ends as one: "By Monday all were home." An initial and "Jr." end so too. */
const ENDS_SENTENCE = /(?<!\b(?:\p{Lu}|[JS]r))[.!?…]["”’»)]*$/u;

/**
 * Whether a value stands in a line that says by whom or where a text was printed, or in one that says nothing besides it: "By Tom Hash",
 * or the name of an organisation alone.
 */
export function isInImprint(text: string, value: Span): boolean {
  const { start, end } = lineAround(text, value);
  const line = text.slice(start, end).trim();
  if (line.length > LONGEST_LINE) return false;
  if (BY.test(line) && !ENDS_SENTENCE.test(line)) return true;
  const besides = `${text.slice(start, value.start)} ${text.slice(value.end, end)}`;
  return besides.replace(/\b(?:the|a|an)\b|[^\p{L}\p{M}\p{N}]/giu, '') === '';
}

function lineAround(text: string, { start, end }: Span): Span {
  const behind = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: behind < 0 ? text.length : behind };
}
