import { firstWhere } from '../../../engine/algorithms/index.ts';
import type { Comparison, EditKind, Link, ParagraphRole } from '../../../engine/index.ts';
import type { Level } from '../../room/mark-level.ts';
import type { Run } from '../../room/layout/layout.ts';
import { orderRows, type Ghost } from '../arrange/order-rows.ts';
import type { Sheet, SheetSentence } from '../sheet.ts';
import { isRewritten, mergeLink, type Half, type Merged } from './merge-link.ts';

/** What one version has of a stretch, with the marks of findings. */
export interface RedlineHalf {
  readonly runs: readonly Run[];
  /** What stands between it and what is before it in its version: white space where it begins a sentence, or nothing. */
  readonly before: string;
}

/** A stretch of the merged text. */
export interface RedlineStretch {
  readonly id: string;
  readonly tag: 'same' | 'ins' | 'del';
  readonly kind: EditKind | null;
  readonly older: RedlineHalf | null;
  readonly newer: RedlineHalf | null;
  /** `here`: it was moved to this place; `away`: it stood here and was moved elsewhere. */
  readonly moved: 'here' | 'away' | null;
  /** Id of the block at the other end of a move. */
  readonly other: string | null;
}

/** A paragraph of the merged text. */
export interface RedlineBlock {
  readonly kind: 'block';
  readonly id: string;
  readonly role: ParagraphRole;
  /** Number of the paragraph in the newer version, or in the older where it is only there; 0 for a headline. */
  readonly number: number;
  readonly stretches: readonly RedlineStretch[];
  readonly changed: boolean;
  readonly hasFinding: boolean;
  /** Sentences by version, to find a place again. */
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

export interface RedlineInput {
  readonly sheet: Sheet;
  readonly comparison: Comparison | null;
  /** Columns of the two versions. */
  readonly older: number;
  readonly newer: number;
  readonly hiddenKinds: ReadonlySet<EditKind>;
  readonly level: Level;
}

/** Two versions as one text in the order of the newer, by its paragraphs. */
export function redline({
  sheet,
  comparison,
  older,
  newer,
  hiddenKinds,
  level,
}: RedlineInput): readonly RedlineBlock[] {
  const olderId = sheet.columns[older]?.id;
  const newerId = sheet.columns[newer]?.id;
  if (!comparison || olderId === undefined || newerId === undefined) return [];
  const rows = sheet.rows
    .map(({ id, cells }) => ({ id, cells: [cells[older] ?? [], cells[newer] ?? []] }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const arranged = orderRows(rows, 2, 1);
  const links = linksBySentence(comparison, sheet, older, newer);
  const at = (column: number, sentence: number) => sheet.sentences[column]?.[sentence];

  const blocks: Draft[] = [];
  /** By row id: the block it went into. */
  const blockOf = new Map<string, Draft>();
  const away: { readonly draft: Draft; readonly position: number; readonly target: string }[] = [];

  function draftFor(sentence: SheetSentence | undefined, side: 0 | 1): Draft {
    const last = blocks.at(-1);
    const paragraph = sentence?.paragraph;
    const known = side === 1 ? last?.newerParagraph : last?.olderParagraph;
    // A sentence that opens a paragraph of its version opens one here, unless that paragraph is open already.
    if (last && paragraph && (known === paragraph.index || (!sentence.opens && known === undefined)))
      return remember(last, side, paragraph.index);
    if (last && side === 0 && paragraph && !sentence.opens) return last;
    const draft: Draft = {
      id: `${side === 1 ? 'n' : 'o'}${sentence?.piece.start ?? 0}`,
      role: paragraph?.role ?? 'body',
      number: paragraph?.number ?? 0,
      stretches: [],
      olderSentences: [],
      newerSentences: [],
      newerParagraph: undefined,
      olderParagraph: undefined,
    };
    blocks.push(draft);
    return remember(draft, side, paragraph?.index);
  }

  function haunt(ghosts: readonly Ghost[]) {
    for (const ghost of ghosts) {
      const sentences = ghost.sentences.flatMap((sentence) => at(older, sentence) ?? []);
      const draft = draftFor(sentences[0], 0);
      const target = arranged.rows[ghost.target]!.row.id;
      for (const together of byNeighbours(sentences)) {
        away.push({ draft, position: draft.stretches.length, target });
        const [first, last] = [together[0]!.piece, together.at(-1)!.piece];
        const older = { start: first.start, end: last.end };
        add(draft, { kind: 'wording', older, newer: null }, 'away');
      }
    }
  }

  function add(draft: Draft, { kind, older: o, newer: n }: Merged, moved: RedlineStretch['moved']) {
    draft.stretches.push({
      id: `${n ? 'n' : 'o'}${n?.start ?? o?.start}-${kind ?? ''}${draft.stretches.length}`,
      tag: kind === null ? 'same' : o ? 'del' : 'ins',
      kind,
      older: o && half(sheet, older, o),
      newer: n && half(sheet, newer, n),
      moved,
      other: null,
    });
  }

  haunt(arranged.ghosts);
  for (const { row, moved, ghosts } of arranged.rows) {
    const [olderCell, newerCell] = [row.cells[0]!, row.cells[1]!];
    const first = newerCell.length > 0 ? at(newer, newerCell[0]!) : at(older, olderCell[0]!);
    const draft = draftFor(first, newerCell.length > 0 ? 1 : 0);
    blockOf.set(row.id, draft);
    draft.olderSentences.push(...olderCell);
    draft.newerSentences.push(...newerCell);
    const olderFirst = olderCell.length > 0 ? at(older, olderCell[0]!) : undefined;
    if (olderFirst && moved.length === 0) remember(draft, 0, olderFirst.paragraph.index);
    const here = moved.length > 0 ? 'here' : null;
    for (const stretch of mergeRow(olderCell, newerCell)) add(draft, stretch, here);
    haunt(ghosts);
  }

  /** Links first, in the order of the newer version, each with what it joins; then what no link of the row joins. */
  function mergeRow(olderCell: readonly number[], newerCell: readonly number[]): Merged[] {
    const found = new Set<Link>();
    for (const sentence of newerCell)
      for (const link of links.get(sentence) ?? []) if (isWithin(link, olderCell)) found.add(link);
    const used = { older: new Set<number>(), newer: new Set<number>() };
    const merged: { readonly at: number; readonly stretches: Merged[] }[] = [];
    for (const link of found) {
      const newerIsB = link.b[0]?.source === newerId;
      const [o, n] = newerIsB ? [link.a, link.b] : [link.b, link.a];
      if (n.some((place) => used.newer.has(place.start)) || o.some((place) => used.older.has(place.start)))
        continue;
      for (const place of o) used.older.add(place.start);
      for (const place of n) used.newer.add(place.start);
      const visible = link.edits.some((edit) => !hiddenKinds.has(edit.kind));
      const whole = visible && (level !== 'words' || isRewritten(link, hiddenKinds));
      merged.push({
        at: n[0]!.start,
        stretches: whole
          ? [
              ...o.map((place): Merged => ({ kind: 'wording', older: place, newer: null })),
              ...n.map((place): Merged => ({ kind: 'wording', older: null, newer: place })),
            ]
          : mergeLink(link, newerIsB, hiddenKinds),
      });
    }
    const gone = olderCell.flatMap((sentence): Merged[] => {
      const piece = at(older, sentence)?.piece;
      return !piece || used.older.has(piece.start) ? [] : [{ kind: 'wording', older: piece, newer: null }];
    });
    for (const sentence of newerCell) {
      const piece = at(newer, sentence)?.piece;
      if (piece && !used.newer.has(piece.start))
        merged.push({ at: piece.start, stretches: [{ kind: 'wording', older: null, newer: piece }] });
    }
    return [...gone, ...merged.sort((a, b) => a.at - b.at).flatMap(({ stretches }) => stretches)];
  }

  function isWithin(link: Link, olderCell: readonly number[]): boolean {
    const places = link.a[0]?.source === olderId ? link.a : link.b;
    return places.every((place) =>
      olderCell.some((sentence) => at(older, sentence)?.piece.start === place.start),
    );
  }

  for (const { draft, position, target } of away) {
    const there = blockOf.get(target);
    if (there) draft.stretches[position] = { ...draft.stretches[position]!, other: there.id };
  }
  return blocks.map((draft) => finish(level === 'paragraphs' ? byParagraph(draft) : draft));
}

/** Neighbours in one paragraph together. */
function byNeighbours(sentences: readonly SheetSentence[]): readonly (readonly SheetSentence[])[] {
  const found: SheetSentence[][] = [];
  for (const sentence of sentences) {
    const last = found.at(-1)?.at(-1);
    const follows =
      last?.paragraph === sentence.paragraph && (last.piece.sentence ?? 0) + 1 === sentence.piece.sentence;
    if (follows) found.at(-1)!.push(sentence);
    else found.push([sentence]);
  }
  return found;
}

interface Draft {
  readonly id: string;
  readonly role: ParagraphRole;
  readonly number: number;
  readonly stretches: RedlineStretch[];
  readonly olderSentences: number[];
  readonly newerSentences: number[];
  newerParagraph: number | undefined;
  olderParagraph: number | undefined;
}

function remember(draft: Draft, side: 0 | 1, paragraph: number | undefined): Draft {
  if (side === 1) draft.newerParagraph ??= paragraph;
  else draft.olderParagraph ??= paragraph;
  return draft;
}

/** A changed paragraph as the whole older one and the whole newer one. */
function byParagraph(draft: Draft): Draft {
  if (draft.stretches.every(({ tag }) => tag === 'same')) return draft;
  const halves = (which: 'older' | 'newer') =>
    draft.stretches.flatMap((one): RedlineStretch[] =>
      one[which]
        ? [
            {
              ...one,
              id: `${which}${one.id}`,
              tag: which === 'older' ? 'del' : 'ins',
              kind: one.kind ?? 'wording',
              older: which === 'older' ? one.older : null,
              newer: which === 'newer' ? one.newer : null,
            },
          ]
        : [],
    );
  return { ...draft, stretches: [...halves('older'), ...halves('newer')] };
}

function finish(draft: Draft): RedlineBlock {
  const { id, role, number, stretches, olderSentences, newerSentences } = draft;
  return {
    kind: 'block',
    id,
    role,
    number,
    stretches,
    changed: stretches.some(({ tag, moved }) => tag !== 'same' || moved !== null),
    hasFinding: stretches.some(({ older, newer }) =>
      [...(older?.runs ?? []), ...(newer?.runs ?? [])].some((run) => run.findings.length > 0),
    ),
    olderSentences,
    newerSentences,
  };
}

/** By sentence of the newer version: its links to the older. */
function linksBySentence(
  comparison: Comparison,
  sheet: Sheet,
  older: number,
  newer: number,
): ReadonlyMap<number, readonly Link[]> {
  const olderId = sheet.columns[older]?.id;
  const newerId = sheet.columns[newer]?.id;
  const sentenceAt = new Map(
    sheet.sentences[newer]?.flatMap((one) =>
      one ? [[one.piece.start, one.piece.sentence ?? 0] as const] : [],
    ),
  );
  const found = new Map<number, Link[]>();
  for (const link of comparison.links) {
    const sources = [link.a[0]?.source, link.b[0]?.source];
    if (!sources.includes(olderId) || !sources.includes(newerId)) continue;
    for (const place of sources[0] === newerId ? link.a : link.b) {
      const sentence = sentenceAt.get(place.start);
      if (sentence !== undefined) found.set(sentence, [...(found.get(sentence) ?? []), link]);
    }
  }
  return found;
}

/** The typeset runs of a stretch of a column, without the marks of edits: a redline says them by insertion and deletion. */
function half(sheet: Sheet, column: number, { start, end }: Half): RedlineHalf {
  const sentences = sheet.sentences[column] ?? [];
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
