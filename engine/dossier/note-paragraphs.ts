/** The paragraphs of a note, and whose each of them is where it says so: `*CD:* Words.`, or `*CD:*` alone above what is no plain paragraph. */

export interface NoteParagraph {
  /** Without the initials. */
  readonly words: string;
  /** Initials, `CD` or `CD, AB` where one changed what another wrote; '' where it does not say. */
  readonly by: string;
}

const SIGN = /^\*([^*:\n]{1,40}):\*(?:[ \t]+|\n|$)/;
/** Initials of somebody who is not known here. */
const INITIALS = /^\p{Lu}[\p{Lu}\p{N}.]{0,5}$/u;
/** What initials cannot stand in front of on the same line: quotations, tables, fences, lists, indented code. */
const BLOCK = /^(?: {0,3}(?:>|\||`{3}|~{3}|[-+*][ \t]|\d{1,9}[.)][ \t])| {4}|\t)/;
/** What is nobody's opinion: headings with hashes or over a rule, rules between paragraphs, addresses of links, footnotes. */
const NOBODYS =
  /^ {0,3}(?:#{1,6}(?:[ \t]|$)|\[[^\]]+\]:)|^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$|^(?! {4}|\t|[ \t]*[>|`~]).*\S.*(?:\n.*\S.*)*?\n {0,3}(?:=+|-+)[ \t]*$/;

/** @param people initials that are known to be some */
export function paragraphsOf(markdown: string, people: ReadonlySet<string>): NoteParagraph[] {
  const paragraphs: NoteParagraph[] = [];
  let above = '';
  for (const whole of blocksOf(markdown)) {
    const found = SIGN.exec(whole);
    const isSign =
      found !== null && found[1]!.split(', ').every((one) => people.has(one) || INITIALS.test(one));
    const words = isSign ? whole.slice(found[0].length) : whole;
    const by = isSign ? found[1]! : above;
    above = '';
    if (isSign && words.trim() === '') above = by;
    else paragraphs.push({ words, by });
  }
  return paragraphs;
}

/** A paragraph as it stands in a note. */
export const signed = ({ words, by }: NoteParagraph): string =>
  by === '' || NOBODYS.test(words) ? words : BLOCK.test(words) ? `*${by}:*\n\n${words}` : `*${by}:* ${words}`;

/**
 * Whose a paragraph is that one person has and the other has not: theirs, where it does not say otherwise; of two people where it bears
 * the initials of one whose words it stands in place of.
 *
 * @param by who has it
 * @param before what both have had
 * @param all the words of all paragraphs that this person has
 */
export function authorOf(
  paragraph: NoteParagraph,
  by: string,
  before: readonly NoteParagraph[],
  all: ReadonlySet<string>,
): string {
  if (paragraph.by === '') return by;
  const authors = paragraph.by.split(', ');
  const isChanged = before.some((one) => one.by === paragraph.by && !all.has(one.words));
  return by !== '' && isChanged && !authors.includes(by) ? `${paragraph.by}, ${by}` : paragraph.by;
}

/** What goes on behind a blank line with what is set in below it: a footnote, and a list. */
const GOES_ON = /^ {0,3}(?:\[\^[^\]\s]+\]:|[-+*][ \t]|\d{1,9}[.)][ \t])/m;

/** Paragraphs without what lies between them; a fenced block with blank lines in it is one, and so is a footnote or a list with what belongs to it. */
function blocksOf(markdown: string): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  let fence: string | null = null;
  const close = () => {
    if (open.length === 0) return;
    const words = open.join('\n');
    const above = paragraphs.at(-1);
    if (/^(?: {2}|\t)/.test(words) && above !== undefined && GOES_ON.test(above))
      paragraphs[paragraphs.length - 1] = `${above}\n\n${words}`;
    else paragraphs.push(words);
    open = [];
  };
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
    } else if (mark !== undefined) fence = mark;
    else if (line.trim() === '') {
      close();
      continue;
    }
    open.push(line);
  }
  close();
  return paragraphs;
}
