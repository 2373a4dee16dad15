import type { Row } from './rows.ts';

/** Lines further apart than this, in parts of the size of the text, are set apart from it. */
const APART = 2.2;
/** A head is no longer than this, in characters. */
const LONGEST = 80;
/** And set no larger than this, measured by the text. */
const LARGEST = 1.05;
/** In points: heads of several pages stand at one height. */
const LEVEL = 4;
const ENDS_SENTENCE = /[.!?…:;]["”’»)\]]*$/;

/** A page as far as it is known what on it is a head. */
export interface PageWithHeads {
  readonly height: number;
  readonly rows: readonly Row[];
  /** The rows at its top and foot that may be heads. */
  readonly zone: readonly Row[];
  /** Those that are. */
  readonly heads: ReadonlySet<Row>;
  /** It prints its number. */
  readonly numbered: boolean;
}

interface Candidate {
  readonly page: number;
  readonly row: Row;
}

/**
 * Heads and feet whose words stand on one page alone, as in a short document with other heads on its left and right pages, or
 * none on its first one. That a line stands apart at the edge of a page is not enough, since headings do: it is a head where
 * it cuts a sentence that goes on from page to page, where another page has a head at that height, or where it stands further out
 * than anything on the other pages, on a page with its number.
 *
 * @returns of each page, its rows that are
 */
export function loneHeads(pages: readonly PageWithHeads[], bodySize: number): Set<Row>[] {
  const found = pages.map(() => new Set<Row>());
  if (pages.length < 2) return found;
  const candidates = pages.flatMap((page, at) =>
    candidatesOf(page, bodySize).map((row): Candidate => ({ page: at, row })),
  );
  const headsOf = (page: number) => [...pages[page]!.heads, ...found[page]!];
  const sharesPlace = ({ page, row }: Candidate) =>
    pages.some((_, other) => other !== page && headsOf(other).some(({ y }) => Math.abs(y - row.y) <= LEVEL));
  const taken = new Set(
    candidates.filter(
      (one) =>
        cutsSentence(pages, one, candidates) ||
        (isOutside(pages, one, candidates) && pages[one.page]!.numbered),
    ),
  );
  for (const { page, row } of taken) found[page]!.add(row);
  for (const one of candidates) if (sharesPlace(one)) found[one.page]!.add(one.row);
  return found;
}

const textOf = (row: Row) =>
  row.segments
    .map(({ text }) => text)
    .join(' ')
    .trim();

const isTop = (row: Row, height: number) => row.y < height / 2;

/** The outermost rows that are no heads yet, stand apart from the text and are short. */
function candidatesOf({ rows, zone, heads, height }: PageWithHeads, bodySize: number): Row[] {
  const left = rows.filter((row) => !heads.has(row));
  const [first, second] = left;
  const [beforeLast, last] = left.slice(-2);
  if (left.length < 3) return [];
  return [
    ...(second!.y - first!.y >= APART * bodySize ? [first!] : []),
    ...(last!.y - beforeLast!.y >= APART * bodySize ? [last!] : []),
  ].filter((row) => {
    const text = textOf(row);
    return (
      zone.includes(row) &&
      row.size <= LARGEST * bodySize &&
      text.length <= LONGEST &&
      !ENDS_SENTENCE.test(text) &&
      (isTop(row, height) ? row === first : row === last)
    );
  });
}

/** The rows of a page that are neither heads nor may be. */
const textRows = (pages: readonly PageWithHeads[], at: number, candidates: readonly Candidate[]): Row[] =>
  (pages[at]?.rows ?? []).filter(
    (row) => !pages[at]!.heads.has(row) && !candidates.some((one) => one.page === at && one.row === row),
  );

/** Whether the text before a row breaks off within a sentence that goes on behind it. */
function cutsSentence(
  pages: readonly PageWithHeads[],
  { page, row }: Candidate,
  candidates: readonly Candidate[],
) {
  const end = isTop(row, pages[page]!.height) ? page - 1 : page;
  const before = textRows(pages, end, candidates).at(-1);
  const after = textRows(pages, end + 1, candidates)[0];
  return (
    before !== undefined &&
    after !== undefined &&
    !ENDS_SENTENCE.test(textOf(before)) &&
    /^\p{Ll}/u.test(textOf(after))
  );
}

/** Whether a row stands further out than anything on the other pages. */
function isOutside(
  pages: readonly PageWithHeads[],
  { page, row }: Candidate,
  candidates: readonly Candidate[],
) {
  const ys = pages.flatMap((_, other) =>
    other === page ? [] : textRows(pages, other, candidates).map(({ y }) => y),
  );
  if (ys.length === 0) return false;
  return isTop(row, pages[page]!.height)
    ? row.y + 1.5 * row.size < Math.min(...ys)
    : row.y - 1.5 * row.size > Math.max(...ys);
}
