import type {
  ColumnLayout,
  EditMark,
  FindingMark,
  ParagraphLayout,
  Piece,
  RoomLayout,
  Run,
} from './layout.ts';

/**
 * The same layout with the paragraphs of an earlier one wherever they are equal, so that what has not changed is the
 * same object and need not be drawn again: selecting a finding touches a few paragraphs of thousands.
 */
export function reuseParagraphs(next: RoomLayout, earlier: RoomLayout | undefined): RoomLayout {
  if (!earlier) return next;
  const columns = next.columns.map((column): ColumnLayout => {
    const before = earlier.columns[column.index];
    if (!before || before.id !== column.id) return column;
    const paragraphs = column.paragraphs.map((paragraph, i) => {
      const known = before.paragraphs[i];
      return known && sameParagraph(known, paragraph) ? known : paragraph;
    });
    return { ...column, paragraphs };
  });
  return { ...next, columns };
}

/** Whether two paragraphs are drawn alike. */
export function sameParagraph(a: ParagraphLayout, b: ParagraphLayout): boolean {
  if (a === b) return true;
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.role === b.role &&
    a.number === b.number &&
    a.heading === b.heading &&
    a.index === b.index &&
    sameList(a.pieces, b.pieces, samePiece)
  );
}

const samePiece = (a: Piece, b: Piece): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.sentence === b.sentence &&
  a.same === b.same &&
  a.description === b.description &&
  a.sigla === b.sigla &&
  sameList(
    a.partners,
    b.partners,
    (p, q) =>
      p.linkId === q.linkId &&
      p.column === q.column &&
      p.same === q.same &&
      p.pinned === q.pinned &&
      sameList(p.sentences, q.sentences, Object.is),
  ) &&
  sameList(a.runs, b.runs, sameRun);

const sameRun = (a: Run, b: Run): boolean =>
  a.start === b.start &&
  a.text === b.text &&
  sameList(a.edits, b.edits, sameEdit) &&
  sameList(a.findings, b.findings, sameFinding);

const sameEdit = (a: EditMark, b: EditMark): boolean =>
  a.editId === b.editId &&
  a.kind === b.kind &&
  a.tag === b.tag &&
  a.version === b.version &&
  a.other === b.other &&
  a.otherWords === b.otherWords;

const sameFinding = (a: FindingMark, b: FindingMark): boolean =>
  a.id === b.id && a.type === b.type && a.says === b.says && a.focus === b.focus && a.selected === b.selected;

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => same(x, b[i]!));
}
