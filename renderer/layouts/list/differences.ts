import type { EditKind, FindingType } from '../../../engine/index.ts';
import { MARK_RANK, MARK_WORDS } from '../../room/mark-words.ts';
import { alignRows, movesOn } from '../aligned/align.ts';
import type { Sheet, SheetSentence } from '../sheet.ts';

/** One side of a difference: the words, and the sentence they stand in. */
export interface DifferenceSide {
  readonly column: number;
  readonly sentence: SheetSentence;
  /** The words that differ; empty where this text has nothing there. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface Difference {
  readonly id: string;
  readonly what: 'edit' | 'finding' | 'alone' | 'moved';
  readonly kind: EditKind | FindingType | null;
  readonly sides: readonly DifferenceSide[];
  /** The difference in a sentence. */
  readonly says: string;
}

/**
 * Every difference that is marked, one after the other in the order of the base text: the same model as the layouts
 * show, for those who read with their ears or want nothing but the differences. What one text alone says is listed
 * only where the texts are versions (`versions`): between accounts it is the rule and no difference.
 */
export function listDifferences(sheet: Sheet, base: number, versions: boolean): readonly Difference[] {
  const letter = (column: number) => sheet.columns[column]?.letter ?? '';
  const found: Difference[] = [];
  /** Findings that are listed already: one may have places in several rows. */
  const listed = new Set<string>();
  const all = findingsOf(sheet.sentences.map((column) => column.flatMap((sentence) => sentence ?? [])));
  const items = alignRows(sheet, base);
  for (const [at, item] of items.entries()) {
    if (item.kind === 'ghost') continue;
    const edits = new Map<string, { kind: EditKind; sides: DifferenceSide[]; other: string }>();
    item.cells.forEach((cell, column) => {
      for (const sentence of cell)
        for (const run of sentence.piece.runs)
          for (const { editId, kind, other } of run.edits) {
            const known = edits.get(editId) ?? { kind, sides: [], other };
            edits.set(editId, known);
            const last = known.sides.find((side) => side.column === column);
            if (last) {
              known.sides[known.sides.indexOf(last)] = {
                ...last,
                words: last.words + run.text,
                end: run.end,
              };
            } else known.sides.push({ column, sentence, words: run.text, start: run.start, end: run.end });
          }
    });
    for (const [id, { kind, sides, other }] of edits) {
      const said = sides.map(
        ({ column, sentence, words }) => `${where(sheet, column, sentence)}: “${words.trim()}”`,
      );
      const silent = sides.length === 1 ? `; not in ${other}` : '';
      found.push({
        id,
        what: 'edit',
        kind,
        sides,
        says: `${sentenceCase(MARK_WORDS[kind])}. ${said.join('; ')}${silent}.`,
      });
    }
    for (const id of findingsOf(item.cells).keys()) {
      const { type, says, sides } = all.get(id)!;
      const marked = (side: DifferenceSide) =>
        [...edits.values()].some(({ sides: known }) =>
          known.some((one) => one.column === side.column && one.start <= side.start && one.end >= side.end),
        );
      if (listed.has(id) || sides.every(marked)) continue;
      listed.add(id);
      found.push({ id: `finding-${id}`, what: 'finding', kind: type, sides, says });
    }
    const whole = (column: number) => item.cells[column]!.map((sentence) => sideOf(column, sentence));
    if (versions && item.status === 'alone' && item.column !== null) {
      const sides = whole(item.column);
      found.push({
        id: `alone-${item.id}`,
        what: 'alone',
        kind: null,
        sides,
        says: `Only in ${letter(item.column)}. ${sides.map((side) => `${where(sheet, side.column, side.sentence)}: “${side.words}”`).join(' ')}`,
      });
    }
    for (const column of versions ? item.moved : []) {
      const sides = [...whole(base), ...whole(column)];
      // Neighbours that were moved together are one move.
      const last = movesOn(items[at - 1], item, column)
        ? found.findLastIndex(({ what, sides }) => what === 'moved' && sides.at(-1)?.column === column)
        : -1;
      const all = [...(found[last]?.sides ?? []), ...sides].sort(
        (a, b) => Number(a.column === column) - Number(b.column === column) || a.start - b.start,
      );
      const move = movedTo(sheet, found[last]?.id ?? `moved-${column}-${item.id}`, all);
      if (last === -1) found.push(move);
      else found[last] = move;
    }
  }
  return found;
}

/** A move as a difference: "Moved. A, paragraph 3: “…”; B, paragraph 1: “…”". */
function movedTo(sheet: Sheet, id: string, sides: readonly DifferenceSide[]): Difference {
  const columns = [...new Set(sides.map(({ column }) => column))];
  const said = columns.map((column) => {
    const own = sides.filter((side) => side.column === column);
    return `${where(sheet, column, own[0]!.sentence)}: “${own.map(({ words }) => words).join(' ')}”`;
  });
  return { id, what: 'moved', kind: null, sides, says: `Moved. ${said.join('; ')}.` };
}

/** By id: the findings whose differing words stand in these cells. */
function findingsOf(cells: readonly (readonly SheetSentence[])[]) {
  const found = new Map<string, { type: FindingType; says: string; sides: DifferenceSide[] }>();
  cells.forEach((cell, column) => {
    for (const sentence of cell)
      for (const run of sentence.piece.runs)
        for (const { id, type, says, focus } of run.findings) {
          if (!focus) continue;
          const known = found.get(id) ?? { type, says, sides: [] };
          found.set(id, known);
          known.sides.push({ column, sentence, words: run.text, start: run.start, end: run.end });
        }
  });
  return found;
}

/** How many differences of each kind are listed, the most telling kinds first. */
export function countKinds(
  differences: readonly Difference[],
): readonly (readonly [EditKind | FindingType, number])[] {
  const counts = new Map<EditKind | FindingType, number>();
  for (const { kind } of differences) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => MARK_RANK.indexOf(a) - MARK_RANK.indexOf(b));
}

function sideOf(column: number, sentence: SheetSentence): DifferenceSide {
  const { start, end, runs } = sentence.piece;
  return { column, sentence, words: runs.map((run) => run.text).join(''), start, end };
}

/** "A, headline" or "B, paragraph 3". */
export function where(sheet: Sheet, column: number, { paragraph }: SheetSentence): string {
  const letter = sheet.columns[column]?.letter ?? '';
  return paragraph.role === 'headline' ? `${letter}, headline` : `${letter}, paragraph ${paragraph.number}`;
}

const sentenceCase = (words: string) => words.replace(/^./u, (first) => first.toUpperCase());
