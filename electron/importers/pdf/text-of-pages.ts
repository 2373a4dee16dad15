import { guessLanguage } from '../../../engine/segment/language.ts';
import type { LocatorMark } from '../../bridge/contract.ts';
import { columnsOf, usualGutter } from './columns.ts';
import { joinLines, mendLigatures, vocabularyOf, type Vocabulary } from './mend-words.ts';
import { countingMarks, notesApart, withoutNoteMarks } from './notes.ts';
import type { PageRuns } from './page-runs.ts';
import { paragraphsOf, type LineGroup } from './paragraphs.ts';
import { rowsOf, type Row } from './rows.ts';
import { withoutRunningHeads } from './running-heads.ts';

export interface PagesText {
  readonly text: string;
  readonly locators: readonly LocatorMark[];
  /** The largest heading of the first page; '' when nothing is larger than the text. */
  readonly heading: string;
  readonly heads: readonly { readonly text: string; readonly pages: number }[];
  readonly joined: number;
  readonly ligatures: number;
  readonly noteMarks: number;
  readonly notes: number;
}

/**
 * The text of pages in the order of reading, footnotes behind it, and where each page begins.
 *
 * @param labels of the pages, as the document numbers them; where it does not, the numbers that are printed, else 1, 2, 3
 */
export function textOfPages(pages: readonly PageRuns[], labels: readonly string[] | null): PagesText {
  const rows = pages.map(({ runs }) => rowsOf(runs));
  const bodySize = usualSize(rows);
  const bare = withoutRunningHeads(
    pages.map(({ height }, page) => ({ height, rows: rows[page]! })),
    bodySize,
  );
  const usual = usualGutter(bare.pages);
  const columns = bare.pages.flatMap((own, page) => columnsOf(own, page, usual));
  const apart = notesApart(columns, bodySize);
  const groups = paragraphsOf(apart.columns, bodySize);

  const raw = columns.map(({ lines }) => lines.map(({ text }) => text).join('\n')).join('\n');
  const language = guessLanguage(raw.slice(0, 20_000));
  const isWord = vocabularyOf(
    raw.replace(/\p{L}+[-\u2010\u00ad]\n\p{L}+/gu, ''),
    language === 'und' ? 'en' : language,
  );
  const marks = new Set([...apart.notes.map(({ mark }) => mark), ...countingMarks(columns)]);

  const writer = new Writer(
    isWord,
    marks,
    (page) => `p. ${labels?.[page] ?? bare.printed[page] ?? page + 1}`,
  );
  for (const group of groups) writer.paragraph(group.lines);
  for (const { mark, lines } of apart.notes) writer.paragraph(lines, `${mark}. `);
  return {
    text: writer.text,
    locators: writer.locators,
    heading: headingOf(groups),
    heads: bare.heads,
    joined: writer.joined,
    ligatures: writer.ligatures,
    noteMarks: writer.noteMarks,
    notes: apart.notes.length,
  };
}

/** Puts lines into one text, and remembers where each page begins. */
class Writer {
  text = '';
  joined = 0;
  ligatures = 0;
  noteMarks = 0;
  readonly locators: LocatorMark[] = [];
  readonly #isWord: Vocabulary;
  readonly #marks: ReadonlySet<string>;
  readonly #label: (page: number) => string;

  constructor(isWord: Vocabulary, marks: ReadonlySet<string>, label: (page: number) => string) {
    this.#isWord = isWord;
    this.#marks = marks;
    this.#label = label;
  }

  paragraph(lines: LineGroup['lines'], before = ''): void {
    if (this.text !== '')
      this.text += lines.length === 1 && lines[0]!.text.includes('\t') && this.#lastWasRow ? '\n' : '\n\n';
    this.#lastWasRow = lines.length === 1 && lines[0]!.text.includes('\t');
    let own = before;
    const start = this.text.length;
    lines.forEach((line, index) => {
      const plain = this.#plain(line.text);
      const hadEnd = own.length;
      if (index === 0) {
        own += plain;
      } else {
        const { text, joined } = joinLines(own, plain, this.#isWord);
        own = text;
        if (joined) this.joined += 1;
      }
      // A word that goes on over the end of a page begins on the page before.
      const at =
        index === 0 ? start : start + Math.min(own.length, Math.max(hadEnd, own.length - plain.length));
      this.#mark(at, this.#label(line.page));
    });
    this.text += own;
  }

  #lastWasRow = false;

  #plain(raw: string): string {
    const { text, taken } = withoutNoteMarks(raw, this.#marks);
    this.noteMarks += taken;
    const whole = mendLigatures(text, this.#isWord);
    this.ligatures += whole.mended;
    return whole.text.trim();
  }

  #mark(start: number, label: string): void {
    if (this.locators.at(-1)?.label !== label) this.locators.push({ start, label });
  }
}

/** The size in which most characters are set. */
function usualSize(pages: readonly (readonly Row[])[]): number {
  const counts = new Map<number, number>();
  for (const row of pages.flat())
    for (const { size, text } of row.segments) {
      const key = Math.round(size * 4) / 4;
      counts.set(key, (counts.get(key) ?? 0) + text.length);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function headingOf(groups: readonly LineGroup[]): string {
  const first = groups.filter(({ lines, isHeading }) => isHeading && lines[0]!.page === 0);
  const largest = first.reduce<LineGroup | null>(
    (best, one) => (best === null || one.lines[0]!.size > best.lines[0]!.size * 1.02 ? one : best),
    null,
  );
  return largest === null ? '' : largest.lines.map(({ text }) => text).join(' ');
}
