/** A title is at most about this long, in characters. */
const MAX_TITLE = 140;

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * The title of a text, from the text alone: of Markdown its front matter's `title`, else its first `#` heading; of
 * anything, else, the first line with words on it. '' when there is none.
 */
export function titleOf(text: string, kind: 'plain' | 'markdown'): string {
  if (kind === 'plain') return shorten(firstLine(text));
  const front = FRONT_MATTER.exec(text);
  const named = front === null ? '' : frontMatterTitle(front[1] ?? '');
  if (named !== '') return shorten(named);
  const body = front === null ? text : text.slice(front[0].length);
  const heading = firstHeading(body);
  return shorten(heading !== '' ? heading : withoutMarks(firstLine(body)));
}

/** Of a line that never ends no more than this is looked at, in UTF-16 units. */
const MAX_LINE = 2_000;

/** `words` on one line, cut after a whole word with an ellipsis when longer than `longest` characters. */
export function shorten(words: string, longest = MAX_TITLE): string {
  // A character takes two units at most.
  const enough = words
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 2 * longest + 2);
  const characters = [...enough];
  if (characters.length <= longest) return characters.join('');
  const cut = characters.slice(0, longest - 1).join('');
  const wholeWords = /^([\s\S]*\S)\s+\S*$/.exec(cut)?.[1] ?? '';
  // A script without spaces has no word to go back to within reach.
  const kept = wholeWords.length > cut.length * 0.6 ? wholeWords : cut;
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}

function firstLine(text: string): string {
  return /^.*\S.*$/m.exec(text)?.[0].trim().slice(0, MAX_LINE) ?? '';
}

function frontMatterTitle(yaml: string): string {
  const raw = (/^title:(.*)$/m.exec(yaml)?.[1] ?? '').trim().slice(0, MAX_LINE);
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(raw);
  if (quoted !== null) return quoted[1]!.replace(/\\(["\\])/g, '$1');
  const single = /^'((?:[^']|'')*)'$/.exec(raw);
  if (single !== null) return single[1]!.replaceAll("''", "'");
  return /^[|>]/.test(raw) ? '' : raw.replace(/[ \t]+#.*$/, '');
}

function firstHeading(markdown: string): string {
  let fence: string | null = null;
  for (const whole of markdown.split('\n')) {
    const line = whole.slice(0, MAX_LINE);
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
    } else if (fence === null) {
      const heading = /^ {0,3}#[ \t]+(.*)$/.exec(line)?.[1];
      const words = heading === undefined ? '' : withoutMarks(heading.replace(/[ \t]+#+[ \t]*$/, ''));
      if (words !== '') return words;
    }
  }
  return '';
}

/** A line of Markdown as it reads: without heading or quotation marks before it, emphasis, code marks and links. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s*)+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(^|[^\w*])\*(\S(?:[^*]*\S)?)\*(?!\w)/g, '$1$2')
    .trim();
}
