/** An item of a list: its indentation, its mark, and the space behind. */
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)/;

interface Item {
  readonly indent: number;
  readonly mark: string;
  /** What follows the mark. */
  readonly rest: string;
}

function itemOf(line: string | undefined): Item | null {
  const found = ITEM.exec(line ?? '');
  if (found === null) return null;
  const [, indent, mark] = found;
  return { indent: indent!.length, mark: mark!, rest: line!.slice(indent!.length + mark!.length) };
}

/**
 * Items of a list put below the item before them (`deeper`), or beside the one that holds them (`higher`). Numbers go on from the items
 * that they come to stand behind.
 *
 * @param lines of a note
 * @param first and `last`: the lines that are moved
 * @returns these lines, changed or not where there is nothing to go to; null where one of them is no item, or is to leave the outermost list
 */
export function shiftedItems(
  lines: readonly string[],
  first: number,
  last: number,
  direction: 'deeper' | 'higher',
): string[] | null {
  const moved = lines.slice(first, last + 1);
  const items = moved.map(itemOf);
  const [top] = items;
  if (!top || items.includes(null)) return null;
  if (direction === 'higher' && top.indent === 0) return null;
  const by =
    (direction === 'deeper' ? indentBelow(lines, first, top) : outerIndent(lines, first, top)) - top.indent;
  if (by === 0) return moved;
  const shifted: string[] = [];
  for (const item of items as Item[]) {
    const indent = Math.max(0, item.indent + by);
    shifted.push(
      `${' '.repeat(indent)}${nextMark(item.mark, [...lines.slice(0, first), ...shifted], indent)}${item.rest}`,
    );
  }
  return shifted;
}

/** Below the words of the last item that is no deeper; where it stands already when there is none, or it is below that. */
function indentBelow(lines: readonly string[], at: number, { indent }: Item): number {
  for (let above = at - 1; above >= 0; above--) {
    const item = itemOf(lines[above]);
    if (item === null) return indent;
    if (item.indent <= indent) return Math.max(indent, item.indent + item.mark.length + 1);
  }
  return indent;
}

/** Where the item begins that holds this one. */
function outerIndent(lines: readonly string[], at: number, { indent }: Item): number {
  for (let above = at - 1; above >= 0; above--) {
    const item = itemOf(lines[above]);
    if (item !== null && item.indent < indent) return item.indent;
  }
  return 0;
}

/** A mark as it is behind these lines: a number goes on from the one before at its indentation, or begins with 1. */
function nextMark(mark: string, before: readonly string[], indent: number): string {
  if (!/^\d/.test(mark)) return mark;
  const end = mark.at(-1)!;
  for (const line of before.toReversed()) {
    const item = itemOf(line);
    if (item === null || item.indent < indent) break;
    if (item.indent === indent)
      return /^\d/.test(item.mark) ? `${Number.parseInt(item.mark, 10) + 1}${end}` : `1${end}`;
  }
  return `1${end}`;
}
