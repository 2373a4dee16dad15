import { readBlocks } from './note-reader.ts';

/** Sections are put together up to so many characters: a reader takes more than its share of time for each beginning. */
const LEAST = 4_000;
/** What ends all that stands above an empty line and has no end of its own: a heading, a paragraph, a definition. */
const BEGINS = /^(?:#{1,6}(?:[ \t]|$)|[\p{L}[“"])/u;
/** Fences, and HTML that goes on over empty lines: only a reader knows where they end. */
const RUNS_ON = /`{3}|~{3}|<(?:script|pre|style|textarea)(?:[\s>]|$)|<!--|<\?|<![a-z[]/i;
/** What a reader drops, or counts otherwise, where a text begins. */
const UNKNOWN = /[\r\0\ufeff]/;

/**
 * Where a note can be divided so that each part reads as it does in the whole: before headings, paragraphs and definitions that begin a
 * line behind an empty one, as offsets of the parts' first characters; the first is 0. A reader of Markdown takes four times as long for
 * twice the text.
 */
export function sectionStarts(markdown: string, least = LEAST): number[] {
  const starts = [0];
  if (UNKNOWN.test(markdown)) return starts;
  let wanted = least;
  let mayRunOn = false;
  let afterEmpty = false;
  let at = 0;
  for (const line of markdown.split('\n')) {
    const from = starts.at(-1)!;
    if (afterEmpty && at - from >= wanted && BEGINS.test(line)) {
      const isOpen = mayRunOn && goesOn(markdown.slice(from, at));
      // What goes on is not asked for again at each of its lines.
      wanted = isOpen ? 2 * (at - from) : least;
      if (!isOpen) {
        starts.push(at);
        mayRunOn = false;
      }
    }
    mayRunOn ||= RUNS_ON.test(line);
    afterEmpty = /^[ \t]*$/.test(line);
    at += line.length + 1;
  }
  return starts;
}

/** Whether words that follow a part would be none of their own, but code or HTML of the part, or would end something in it elsewhere. */
function goesOn(part: string): boolean {
  const pieces = (markdown: string) =>
    readBlocks(markdown).events.flatMap(([step, { type, start, end }]) =>
      step === 'exit' && !type.startsWith('lineEnding') ? [`${type} ${start.offset} ${end.offset}`] : [],
    );
  const words = 'words';
  const [alone, followed] = [pieces(part), pieces(`${part}${words}`)];
  const own = ['data', 'paragraph', 'content'].map(
    (type) => `${type} ${part.length} ${part.length + words.length}`,
  );
  return JSON.stringify([...alone, ...own]) !== JSON.stringify(followed);
}
