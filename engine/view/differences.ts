import type { Comparison, EditKind, FindingType, Span } from '../types.ts';
import { markHeading, MARK_RANK } from './mark-words.ts';
import { columnsOf, sentenceAt, whereSaid, type ReadText } from './reading.ts';
import { alignedRows, type AlignedRow } from './rows/aligned-rows.ts';
import { ABOUT_STRETCHES, markedWords } from './marked-words.ts';
import { toldEdits } from './told-edits.ts';
import { allVersions } from './versions.ts';

/** One side of a difference: the words that differ, and the sentence they stand in. */
export interface DifferenceSide extends Span {
  readonly column: number;
  /** Index among the sentences of its text. */
  readonly sentence: number;
  readonly words: string;
}

export interface Difference {
  /** Stable inside one comparison. */
  readonly id: string;
  readonly what: 'edit' | 'finding' | 'alone' | 'moved';
  readonly kind: EditKind | FindingType | null;
  /** Texts that have nothing there have no side. */
  readonly sides: readonly DifferenceSide[];
  /** The difference in a sentence. */
  readonly says: string;
  /** For a finding: the edits that show all its words already; empty where they do not. */
  readonly shownBy: readonly string[];
}

export interface DifferencesOptions {
  /** The texts in the order of their columns. */
  readonly texts: readonly ReadText[];
  /** The column whose order the list follows. */
  readonly base?: number;
  /** Lists moves that are not worth a look, too. */
  readonly smallMoves?: boolean;
}

/**
 * Every difference that is told, one after the other in the order of one text. What one text alone says, and what was moved,
 * is listed only where the texts are versions: between accounts it is the rule and no difference. It knows no display setting:
 * what somebody does not want to see is left out afterwards, by {@link shownDifferences}.
 */
export function differences(comparison: Comparison, options: DifferencesOptions): readonly Difference[] {
  const { texts } = options;
  const base = Math.max(0, options.base ?? 0);
  const columns = columnsOf(comparison, texts);
  const { outlines, columnOf } = columns;
  const versions = allVersions(comparison);
  const { items } = alignedRows(comparison, options);
  const rows = items.filter((item) => item.kind === 'row');

  const outlineOf = (source: string) => outlines[columnOf.get(source) ?? -1];
  const letterOf = (source: string) => outlineOf(source)?.letter ?? '';
  const said = ({ column, words, ...span }: DifferenceSide) =>
    `${whereSaid(outlines[column]!, span)}: “${words.trim()}”`;
  const sideAt = (source: string, { start, end }: Span): DifferenceSide[] => {
    const column = columnOf.get(source);
    const outline = outlineOf(source);
    if (column === undefined || !outline) return [];
    const words = texts[column]!.text.slice(start, end);
    return [{ column, sentence: Math.max(0, sentenceAt(outline, start)), start, end, words }];
  };

  /** By row: what is told of it. A difference whose texts have no row has none. */
  const rowOf = rowBySentence(rows, texts.length);
  const editsOf = new Map<AlignedRow, Difference[]>();
  const findingsOf = new Map<AlignedRow, Difference[]>();
  const into = (lists: Map<AlignedRow, Difference[]>, difference: Difference) => {
    const known = difference.sides.map(({ column, sentence }) => rowOf(column, sentence));
    const row = earliest(known, rows);
    if (row) lists.set(row, [...(lists.get(row) ?? []), difference]);
  };

  for (const link of comparison.links) {
    const told = new Set(toldEdits(link));
    link.edits.forEach((edit, index) => {
      if (!told.has(edit)) return;
      const { kind, a, b } = edit;
      const sides = [a, b]
        .flatMap((place) => (place ? sideAt(place.source, trimmed(place)) : []))
        .sort((one, other) => one.column - other.column);
      if (sides.length < (a ? 1 : 0) + (b ? 1 : 0) || sides.length === 0) return;
      const silent = a && b ? '' : `; not in ${letterOf((a ? link.b : link.a)[0]!.source)}`;
      const says = `${markHeading(kind)}. ${sides.map(said).join('; ')}${silent}.`;
      into(editsOf, { id: `${link.id}.${index}`, what: 'edit', kind, sides, says, shownBy: [] });
    });
  }
  const edits = spansOfEdits([...editsOf.values()].flat(), texts.length);
  for (const { id, type, places, says } of comparison.findings) {
    if (ABOUT_STRETCHES.has(type)) continue;
    const sides = places.flatMap((place) => markedWords(place).flatMap((span) => sideAt(place.source, span)));
    if (sides.length === 0) continue;
    const shownBy = edits(sides);
    into(findingsOf, { id: `finding-${id}`, what: 'finding', kind: type, sides, says, shownBy });
  }

  const found: Difference[] = [];
  const whole = (row: AlignedRow, column: number) =>
    row.cells[column]!.flatMap((sentence) =>
      sideAt(texts[column]!.id, outlines[column]!.sentences[sentence]!),
    );
  rows.forEach((row, at) => {
    found.push(...(editsOf.get(row) ?? []).sort(inOrder), ...(findingsOf.get(row) ?? []));
    if (!versions) return;
    if (row.status === 'alone' && row.column !== null && !row.elsewhere) {
      const sides = whole(row, row.column);
      const says = `Only in ${outlines[row.column]!.letter}. ${sides.map(said).join(' ')}`;
      found.push({ id: `alone-${row.id}`, what: 'alone', kind: null, sides, says, shownBy: [] });
    }
    for (const column of row.moved) {
      const last = movesOn(rows[at - 1], row, column)
        ? found.findLastIndex(({ what, sides }) => what === 'moved' && sides.at(-1)?.column === column)
        : -1;
      // Neighbours that were moved together are one move.
      const sides = [...(found[last]?.sides ?? []), ...whole(row, base), ...whole(row, column)].sort(
        (a, b) => Number(a.column === column) - Number(b.column === column) || a.start - b.start,
      );
      const move: Difference = {
        id: found[last]?.id ?? `moved-${column}-${row.id}`,
        what: 'moved',
        kind: null,
        sides,
        says: `Moved. ${saidTogether(sides, outlines)}.`,
        shownBy: [],
      };
      if (last === -1) found.push(move);
      else found[last] = move;
    }
  });
  return found;
}

/** What is left of differences when some kinds are not wanted and some findings were dismissed. A finding is left out where edits that are shown show it. */
export function shownDifferences(
  all: readonly Difference[],
  hiddenKinds: ReadonlySet<EditKind>,
  dismissed: ReadonlySet<string>,
): readonly Difference[] {
  const isShown = ({ what, kind }: Difference) => what !== 'edit' || !hiddenKinds.has(kind as EditKind);
  const edits = new Set(
    all
      .filter(({ what }) => what === 'edit')
      .filter(isShown)
      .map(({ id }) => id),
  );
  return all.filter((one) => {
    if (one.what !== 'finding') return isShown(one);
    if (dismissed.has(one.id.replace(/^finding-/u, ''))) return false;
    return one.shownBy.length === 0 || !one.shownBy.every((id) => edits.has(id));
  });
}

/** How many differences of each kind are listed, the most telling kinds first. */
export function countKinds(
  listed: readonly Difference[],
): readonly (readonly [EditKind | FindingType, number])[] {
  const counts = new Map<EditKind | FindingType, number>();
  for (const { kind } of listed) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => MARK_RANK.indexOf(a) - MARK_RANK.indexOf(b));
}

/** Whether the sentences of a column were moved to this row together with those of the row before. */
export function movesOn(before: AlignedRow | undefined, row: AlignedRow, column: number): boolean {
  if (!before?.moved.includes(column) || !row.moved.includes(column)) return false;
  return (before.cells[column]?.at(-1) ?? NaN) + 1 === row.cells[column]?.[0];
}

function saidTogether(
  sides: readonly DifferenceSide[],
  outlines: readonly (Comparison['texts'][number] | undefined)[],
): string {
  return [...new Set(sides.map(({ column }) => column))]
    .map((column) => {
      const own = sides.filter((side) => side.column === column);
      return `${whereSaid(outlines[column]!, own[0]!)}: “${own.map(({ words }) => words).join(' ')}”`;
    })
    .join('; ');
}

function trimmed({ start, end, quote }: Span & { readonly quote: string }): Span {
  if (quote.trim() === '') return { start, end };
  return {
    start: start + quote.length - quote.trimStart().length,
    end: end - (quote.length - quote.trimEnd().length),
  };
}

const inOrder = (x: Difference, y: Difference) => {
  const [a, b] = [x.sides[0]!, y.sides[0]!];
  return a.column - b.column || a.start - b.start;
};

function rowBySentence(rows: readonly AlignedRow[], columns: number) {
  const found = Array.from({ length: columns }, () => new Map<number, AlignedRow>());
  for (const row of rows)
    row.cells.forEach((cell, column) => {
      for (const sentence of cell) found[column]!.set(sentence, row);
    });
  return (column: number, sentence: number) => found[column]?.get(sentence);
}

function earliest(
  found: readonly (AlignedRow | undefined)[],
  rows: readonly AlignedRow[],
): AlignedRow | undefined {
  const known = [...new Set(found.filter((row) => row !== undefined))];
  return known.length < 2 ? known[0] : known.sort((a, b) => rows.indexOf(a) - rows.indexOf(b))[0];
}

/** Answers by which edits all of some sides are shown, one edit for each side; none where one side is not. */
function spansOfEdits(edits: readonly Difference[], columns: number) {
  const spans = Array.from({ length: columns }, (): (Span & { readonly id: string })[] => []);
  for (const { id, sides } of edits)
    for (const { column, start, end } of sides) spans[column]!.push({ start, end, id });
  for (const list of spans) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return (sides: readonly DifferenceSide[]): readonly string[] => {
    const by = sides.map(({ column, start, end }) =>
      spans[column]!.find((one) => one.start <= start && one.end >= end),
    );
    return by.every((one) => one !== undefined) ? [...new Set(by.map((one) => one.id))] : [];
  };
}
