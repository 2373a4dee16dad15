import { firstWhere } from '../../../engine/algorithms/index.ts';
import type { EditKind, ParagraphRole, Span } from '../../../engine/index.ts';
import {
  redlineBlocks,
  type RedlineBlock as BlockModel,
  type RedlineStretch as StretchModel,
} from '../../../engine/view/index.ts';
import type { Run } from '../reading/layout/layout.ts';
import type { Level } from '../../session/comparison/mark-level.ts';
import type { RowModel } from '../rows/row-model.ts';

/** What one version has of a stretch, with the marks of findings. */
export interface RedlineHalf {
  readonly runs: readonly Run[];
  /** What stands between it and what is before it in its version: white space where it begins a sentence, or nothing. */
  readonly before: string;
}

/** A stretch of the merged text, as it is drawn. */
export interface RedlineStretch {
  readonly id: string;
  readonly tag: 'same' | 'ins' | 'del';
  readonly kind: EditKind | null;
  readonly older: RedlineHalf | null;
  readonly newer: RedlineHalf | null;
  readonly moved: StretchModel['moved'];
  readonly other: string | null;
  /** Id of the stretch of the engine that it draws; a replacement is drawn as two. */
  readonly of: string;
}

/** A paragraph of the merged text, as it is drawn. */
export interface RedlineBlock {
  readonly kind: 'block';
  readonly id: string;
  readonly role: ParagraphRole;
  readonly number: number;
  /** As what heading it is read aloud; 0 for text. */
  readonly heading: number;
  readonly stretches: readonly RedlineStretch[];
  /** Something in it differs, whether or not its kind is shown. */
  readonly changed: boolean;
  readonly hasFinding: boolean;
  readonly olderSentences: readonly number[];
  readonly newerSentences: readonly number[];
}

export interface RedlineFold {
  readonly kind: 'fold';
  readonly id: string;
  readonly blocks: readonly RedlineBlock[];
  readonly open: boolean;
}

export type RedlineItem = RedlineBlock | RedlineFold;

/** What the engine says of two versions: the columns are those of the model. */
export function redlineOf(model: RowModel, older: number, newer: number, smallMoves: boolean) {
  const texts = [model.texts[older], model.texts[newer]] as const;
  if (!model.comparison || !texts[0] || !texts[1]) return { blocks: [], small: 0 };
  return redlineBlocks(model.comparison, { older: texts[0], newer: texts[1], smallMoves });
}

export interface DrawnAs {
  readonly model: RowModel;
  /** Columns of the two versions. */
  readonly older: number;
  readonly newer: number;
  readonly hiddenKinds: ReadonlySet<EditKind>;
  readonly level: Level;
}

/** A redline as it is drawn: kinds that are hidden as the words of the newer version, and whole sentences or paragraphs where the reader wants no single words. */
export function drawRedline(blocks: readonly BlockModel[], how: DrawnAs): readonly RedlineBlock[] {
  return blocks.map((block): RedlineBlock => {
    const stretches = stretchesOf(block, how).map(drawn(how));
    const { id, role, number, olderSentences, newerSentences } = block;
    return {
      kind: 'block',
      id,
      role,
      number,
      heading: headingOf(block, how),
      stretches,
      changed: block.changed || stretches.some(({ tag, moved }) => tag !== 'same' || moved !== null),
      hasFinding: stretches.some(({ older, newer }) =>
        [...(older?.runs ?? []), ...(newer?.runs ?? [])].some((run) => run.findings.length > 0),
      ),
      olderSentences,
      newerSentences,
    };
  });
}

/** What the newer version has as a heading is one, and what stands in the older alone as it stands there. */
function headingOf({ newerSentences, olderSentences }: BlockModel, { model, older, newer }: DrawnAs): number {
  const [column, sentence] =
    newerSentences.length > 0 ? [newer, newerSentences[0]!] : [older, olderSentences[0]];
  return (sentence === undefined ? undefined : model.sentences[column]?.[sentence])?.paragraph.heading ?? 0;
}

/** A stretch with one side, or with the same words on both. */
interface Side {
  readonly id: string;
  readonly tag: RedlineStretch['tag'];
  readonly kind: EditKind | null;
  readonly older: Span | null;
  readonly newer: Span | null;
  readonly of: StretchModel;
}

function stretchesOf({ stretches }: BlockModel, { hiddenKinds, level }: DrawnAs): readonly Side[] {
  const isShown = ({ kind }: StretchModel) => kind !== null && !hiddenKinds.has(kind);
  const sides = (level === 'words' ? stretches : wholeSentences(stretches, isShown)).flatMap((stretch) =>
    isShown(stretch) ? taken(stretch) : [{ ...stretch, tag: 'same' as const, kind: null, of: stretch }],
  );
  if (level !== 'paragraphs' || sides.every(({ tag }) => tag === 'same')) return sides;
  const half = (side: 'older' | 'newer') =>
    sides.flatMap((one): Side[] =>
      one[side] === null
        ? []
        : [
            {
              ...one,
              id: `${side}${one.id}`,
              tag: side === 'older' ? 'del' : 'ins',
              kind: one.kind ?? 'wording',
              older: side === 'older' ? one.older : null,
              newer: side === 'newer' ? one.newer : null,
            },
          ],
    );
  return [...half('older'), ...half('newer')];
}

/** What stands in one version, then what stands in its place in the other. */
function taken(stretch: StretchModel): Side[] {
  const { id, kind, older, newer } = stretch;
  return [
    ...(older
      ? [{ id: newer ? `d${id}` : id, tag: 'del' as const, kind, older, newer: null, of: stretch }]
      : []),
    ...(newer ? [{ id, tag: 'ins' as const, kind, older: null, newer, of: stretch }] : []),
  ];
}

/** Corresponding sentences in which something is shown to differ, as the whole older ones and the whole newer ones. */
function wholeSentences(
  stretches: readonly StretchModel[],
  isShown: (stretch: StretchModel) => boolean,
): StretchModel[] {
  const found: StretchModel[] = [];
  for (let from = 0; from < stretches.length;) {
    const first = stretches[from]!;
    let to = from + 1;
    while (first.sentences !== null && stretches[to]?.sentences === first.sentences) to++;
    const together = stretches.slice(from, to);
    if (first.sentences === null || !together.some(isShown)) found.push(...together);
    else {
      const { older, newer } = first.sentences;
      const whole = { ...first, kind: 'wording' as const };
      found.push(
        ...older.map((span) => ({ ...whole, id: `s${first.id}.${span.start}`, older: span, newer: null })),
        ...newer.map((span) => ({ ...whole, id: `s${first.id}+${span.start}`, older: null, newer: span })),
      );
    }
    from = to;
  }
  return found;
}

const drawn =
  ({ model, older, newer }: DrawnAs) =>
  (side: Side): RedlineStretch => ({
    id: side.id,
    tag: side.tag,
    kind: side.kind,
    older: side.older && half(model, older, side.older),
    newer: side.newer && half(model, newer, side.newer),
    moved: side.of.moved,
    other: side.of.other,
    of: side.of.id,
  });

/** The typeset runs of a stretch of a column, without the marks of edits: a redline says them by insertion and deletion. */
function half(model: RowModel, column: number, { start, end }: Span): RedlineHalf {
  const sentences = model.sentences[column] ?? [];
  const from = firstWhere(sentences, (one) => (one?.piece.end ?? 0) > start);
  const first = sentences[from];
  const before = first?.piece.start === start ? (first.opens ? ' ' : first.before) : '';
  const runs: Run[] = [];
  for (let i = from; i < sentences.length && (sentences[i]?.piece.start ?? Infinity) < end; i++) {
    const between = sentences[i]!.before;
    const last = runs.at(-1);
    if (last && between !== '')
      runs[runs.length - 1] = { ...last, end: sentences[i]!.piece.start, text: last.text + between };
    for (const run of sentences[i]?.piece.runs ?? []) {
      const from = Math.max(run.start, start);
      const to = Math.min(run.end, end);
      if (from >= to) continue;
      const last = runs.at(-1);
      const text = run.text.slice(from - run.start, to - run.start);
      const alike = last && last.end === from && sameFindings(last, run);
      if (alike) runs[runs.length - 1] = { ...last, end: to, text: last.text + text };
      else runs.push({ start: from, end: to, text, edits: [], findings: run.findings });
    }
  }
  return { runs, before };
}

const sameFindings = (a: Run, b: Run) =>
  a.findings.length === b.findings.length && a.findings.every((one, i) => one === b.findings[i]);

/** So many unchanged paragraphs in a run are folded at least. */
const SHORTEST_FOLD = 3;

/** Folds unchanged paragraphs, but for one on either side of a change. */
export function foldBlocks(
  blocks: readonly RedlineBlock[],
  unfolded: ReadonlySet<string>,
): readonly RedlineItem[] {
  const items: RedlineItem[] = [];
  const isPlain = (block: RedlineBlock | undefined) =>
    block !== undefined && !block.changed && !block.hasFinding;
  for (let from = 0; from < blocks.length;) {
    let to = from;
    while (isPlain(blocks[to])) to++;
    if (to === from) items.push(blocks[from++]!);
    else {
      const run = blocks.slice(from, to);
      const before = from === 0 ? 0 : 1;
      const after = to === blocks.length ? 0 : 1;
      const inside = run.slice(before, run.length - after);
      if (inside.length < SHORTEST_FOLD) items.push(...run);
      else {
        const id = `f${inside[0]!.id}`;
        const open = unfolded.has(id);
        items.push(...run.slice(0, before), { kind: 'fold', id, blocks: inside, open });
        if (open) items.push(...inside);
        items.push(...run.slice(run.length - after));
      }
      from = to;
    }
  }
  return items;
}
