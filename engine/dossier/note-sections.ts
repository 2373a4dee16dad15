/** Sections are put together up to so many characters: a reader takes more than its share of time for each beginning. */
const LEAST = 4_000;
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** HTML that goes on over empty lines, and fences that stand inside something: behind them nothing is divided. */
const RUNS_ON = /<(?:script|pre|style|textarea)(?:[\s>]|$)|<!--|<\?|<![a-z[]|`{3}|~{3}/i;

/**
 * Where a note can be divided so that each part reads as it does in the whole: before headings that begin a line behind an empty one and
 * stand in no fence, as offsets of the parts' first characters; the first is 0. A reader of Markdown takes four times as long for twice the text.
 */
export function sectionStarts(markdown: string): number[] {
  const starts = [0];
  // What other ends of lines do is not known here.
  if (markdown.includes('\r')) return starts;
  let fence: string | null = null;
  let afterEmpty = false;
  let at = 0;
  for (const line of markdown.split('\n')) {
    if (fence !== null) {
      const closes = line.startsWith(fence) && line.trimEnd() === fence[0]!.repeat(line.trimEnd().length);
      if (closes) fence = null;
      afterEmpty = false;
    } else {
      const opens = FENCE.exec(line);
      if (opens !== null) fence = opens[1] ?? opens[2]!;
      else if (RUNS_ON.test(line)) return starts;
      if (afterEmpty && HEADING.test(line) && at - starts.at(-1)! >= LEAST) starts.push(at);
      afterEmpty = /^[ \t]*$/.test(line);
    }
    at += line.length + 1;
  }
  return starts;
}
