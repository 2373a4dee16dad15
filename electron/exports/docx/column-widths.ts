/** Between the margins of a page, in twentieths of a point. */
const PAGE = 9_106;
/** A character in bold, and the room beside the words of a cell. */
const CHARACTER = 160;
const BESIDE = 240;
/** A word that is longer, as an address is, may be broken. */
const LONGEST_WORD = 16;
/** A column is no wider for more characters than these in a cell: its words break into lines. */
const MOST = 40;

/** How wide the columns of a table are, by what is in their cells: no word is broken that has room, and the rest is for those that hold more. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const word = Math.max(0, ...cells.flatMap((cell) => cell.split(/\s+/).map(({ length }) => length)));
    const longest = Math.max(0, ...cells.map(({ length }) => length));
    const least = Math.min(LONGEST_WORD, word) * CHARACTER + BESIDE;
    return { least, more: Math.max(0, Math.min(MOST, longest) * CHARACTER + BESIDE - least) };
  });
  const sum = (of: (one: (typeof columns)[number]) => number) =>
    columns.reduce((all, one) => all + of(one), 0);
  const [least, more] = [sum((one) => one.least), sum((one) => one.more)];
  const room = PAGE - least;
  return columns.map((one) =>
    Math.floor(room <= 0 || more === 0 ? (PAGE * one.least) / least : one.least + (room * one.more) / more),
  );
}
