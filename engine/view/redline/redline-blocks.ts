import type { Comparison, EditKind, Link, Paragraph, ParagraphRole, Span } from '../../types.ts';
import { columnsOf, paragraphAt, rowsOf, sentenceAt, type ReadText } from '../reading.ts';
import { withoutSmallMoves } from '../rows/moves.ts';
import { orderRows, type Ghost } from '../rows/order-rows.ts';
import { isNoise, isRewritten } from '../told-edits.ts';
import { mergeLink, type Merged } from './merge-link.ts';

/** A stretch of the merged text: what both versions have, or what stands in one in place of what stands in the other. */
export interface RedlineStretch extends Merged {
  /** Stable inside one comparison. */
  readonly id: string;
  /** `here`: it was moved to this place; `away`: it stood here and was moved elsewhere. */
  readonly moved: 'here' | 'away' | null;
  /** Id of the block at the other end of a move. */
  readonly other: string | null;
  /** The whole sentences that it is part of, where they correspond: for readers who want no single words. */
  readonly sentences: MergedSentences | null;
}

export interface MergedSentences {
  readonly older: readonly Span[];
  readonly newer: readonly Span[];
}

/** A paragraph of the merged text. */
export interface RedlineBlock {
  readonly id: string;
  readonly role: ParagraphRole;
  /** Number of the paragraph in the newer version, or in the older where it is only there; 0 for a headline. */
  readonly number: number;
  readonly stretches: readonly RedlineStretch[];
  /** More differs than capitals, marks and spaces, or something was moved. */
  readonly changed: boolean;
  /** Sentences by version, by their index. */
  readonly olderSentences: readonly number[];
  readonly newerSentences: readonly number[];
}

export interface RedlineBlocks {
  readonly blocks: readonly RedlineBlock[];
  /** How many moves were not worth a look, and are told as taken out and put in unless asked for. */
  readonly small: number;
}

export interface RedlineOptions {
  readonly older: ReadText;
  readonly newer: ReadText;
  /** Tells moves that are not worth a look as moves. */
  readonly smallMoves?: boolean;
}

const [OLDER, NEWER] = [0, 1] as const;

/** Two texts as one, in the order of the newer, by its paragraphs. It knows no display setting. */
export function redlineBlocks(
  comparison: Comparison,
  { older, newer, smallMoves = false }: RedlineOptions,
): RedlineBlocks {
  const columns = columnsOf(comparison, [older, newer]);
  const [olderOutline, newerOutline] = columns.outlines;
  if (!olderOutline || !newerOutline) return { blocks: [], small: 0 };
  const outlines = [olderOutline, newerOutline] as const;
  const all = rowsOf(comparison, columns);
  const settled = withoutSmallMoves(comparison, columns, all, [OLDER, NEWER], NEWER);
  const arranged = orderRows(smallMoves ? all : settled.rows, 2, NEWER);
  const links = linksBySentence(comparison, older.id, newer.id, (place) =>
    sentenceAt(newerOutline, place.start),
  );

  const at = (side: typeof OLDER | typeof NEWER, index: number): Placed | undefined => {
    const outline = outlines[side];
    const sentence = outline.sentences[index];
    const paragraph = sentence && paragraphAt(outline, sentence);
    if (!sentence || !paragraph) return undefined;
    const before = outline.sentences[index - 1];
    return { index, span: sentence, paragraph, opens: before?.paragraph !== sentence.paragraph };
  };

  const drafts: Draft[] = [];
  /** By row id: the block it went into. */
  const blockOf = new Map<string, Draft>();
  /** Which stretches of a block were moved to it, by row. */
  const arrived = new Map<string, { readonly draft: Draft; readonly from: number; readonly to: number }>();
  const away: { readonly draft: Draft; readonly position: number; readonly target: string }[] = [];

  function draftFor(sentence: Placed | undefined, side: typeof OLDER | typeof NEWER): Draft {
    const last = drafts.at(-1);
    const paragraph = sentence?.paragraph;
    const known = side === NEWER ? last?.newerParagraph : last?.olderParagraph;
    // A sentence that opens a paragraph of its version opens one here, unless that paragraph is open already.
    if (last && paragraph && (known === paragraph.index || (!sentence.opens && known === undefined)))
      return remember(last, side, paragraph.index);
    if (last && side === OLDER && paragraph && !sentence.opens) return last;
    const draft: Draft = {
      id: `${side === NEWER ? 'n' : 'o'}${sentence?.span.start ?? 0}`,
      role: paragraph?.role ?? 'body',
      number: paragraph?.number ?? 0,
      stretches: [],
      olderSentences: [],
      newerSentences: [],
      newerParagraph: undefined,
      olderParagraph: undefined,
    };
    drafts.push(draft);
    return remember(draft, side, paragraph?.index);
  }

  function haunt(ghosts: readonly Ghost[]) {
    for (const ghost of ghosts) {
      const sentences = ghost.sentences.flatMap((sentence) => at(OLDER, sentence) ?? []);
      const draft = draftFor(sentences[0], OLDER);
      const target = arranged.rows[ghost.target]!.row.id;
      for (const together of byNeighbours(sentences)) {
        away.push({ draft, position: draft.stretches.length, target });
        const span = { start: together[0]!.span.start, end: together.at(-1)!.span.end };
        add(draft, { kind: 'wording', older: span, newer: null }, 'away', null);
      }
    }
  }

  function add(
    draft: Draft,
    { kind, older, newer }: Merged,
    moved: RedlineStretch['moved'],
    sentences: MergedSentences | null,
  ) {
    const id = `${newer ? 'n' : 'o'}${newer?.start ?? older?.start}-${kind ?? ''}${draft.stretches.length}`;
    draft.stretches.push({ id, kind, older, newer, moved, other: null, sentences });
  }

  haunt(arranged.ghosts);
  for (const { row, moved, ghosts } of arranged.rows) {
    const [olderCell, newerCell] = [row.cells[OLDER]!, row.cells[NEWER]!];
    const first = newerCell.length > 0 ? at(NEWER, newerCell[0]!) : at(OLDER, olderCell[0]!);
    const draft = draftFor(first, newerCell.length > 0 ? NEWER : OLDER);
    blockOf.set(row.id, draft);
    draft.olderSentences.push(...olderCell);
    draft.newerSentences.push(...newerCell);
    const olderFirst = olderCell.length > 0 ? at(OLDER, olderCell[0]!) : undefined;
    if (olderFirst && moved.length === 0) remember(draft, OLDER, olderFirst.paragraph.index);
    const here = moved.length > 0 ? 'here' : null;
    const from = draft.stretches.length;
    for (const { sentences, stretches } of mergeRow(olderCell, newerCell))
      for (const stretch of stretches) add(draft, stretch, here, sentences);
    if (here !== null) arrived.set(row.id, { draft, from, to: draft.stretches.length });
    haunt(ghosts);
  }

  /** What no link of the row joins in the older version; then links in the order of the newer, with what none joins there. */
  function mergeRow(olderCell: readonly number[], newerCell: readonly number[]) {
    const found = new Set<Link>();
    for (const sentence of newerCell)
      for (const link of links.get(sentence) ?? []) if (isWithin(link, olderCell)) found.add(link);
    const used = { older: new Set<number>(), newer: new Set<number>() };
    const merged: { at: number; stretches: Merged[]; sentences: MergedSentences | null }[] = [];
    for (const link of found) {
      const newerIsB = link.b[0]?.source === newer.id;
      const [o, n] = newerIsB ? [link.a, link.b] : [link.b, link.a];
      if (n.some((place) => used.newer.has(place.start)) || o.some((place) => used.older.has(place.start)))
        continue;
      for (const place of o) used.older.add(place.start);
      for (const place of n) used.newer.add(place.start);
      const stretches = isRewritten(link)
        ? [
            ...o.map((place): Merged => ({ kind: 'wording', older: spanOf(place), newer: null })),
            ...n.map((place): Merged => ({ kind: 'wording', older: null, newer: spanOf(place) })),
          ]
        : mergeLink(link, newerIsB);
      merged.push({
        at: n[0]!.start,
        stretches,
        sentences: { older: o.map(spanOf), newer: n.map(spanOf) },
      });
    }
    const gone = olderCell.flatMap((sentence) => {
      const span = at(OLDER, sentence)?.span;
      if (!span || used.older.has(span.start)) return [];
      return [
        { stretches: [{ kind: 'wording' as const, older: spanOf(span), newer: null }], sentences: null },
      ];
    });
    for (const sentence of newerCell) {
      const span = at(NEWER, sentence)?.span;
      if (span && !used.newer.has(span.start))
        merged.push({
          at: span.start,
          stretches: [{ kind: 'wording', older: null, newer: spanOf(span) }],
          sentences: null,
        });
    }
    return [...gone, ...merged.sort((a, b) => a.at - b.at)];
  }

  function isWithin(link: Link, olderCell: readonly number[]): boolean {
    const places = link.a[0]?.source === older.id ? link.a : link.b;
    return places.every((place) =>
      olderCell.some((sentence) => at(OLDER, sentence)?.span.start === place.start),
    );
  }

  for (const { draft, position, target } of away) {
    const there = blockOf.get(target);
    if (there) draft.stretches[position] = { ...draft.stretches[position]!, other: there.id };
    const { draft: end, from = 0, to = 0 } = arrived.get(target) ?? {};
    // Of what was gathered from several places, the first is told.
    for (let at = from; end && at < to; at += 1)
      end.stretches[at] = { ...end.stretches[at]!, other: end.stretches[at]!.other ?? draft.id };
  }
  return { blocks: drafts.map(finish), small: settled.small };
}

/** A sentence and where it stands. */
interface Placed {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** It opens its paragraph. */
  readonly opens: boolean;
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

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function remember(draft: Draft, side: typeof OLDER | typeof NEWER, paragraph: number | undefined): Draft {
  if (side === NEWER) draft.newerParagraph ??= paragraph;
  else draft.olderParagraph ??= paragraph;
  return draft;
}

/** Neighbours in one paragraph together. */
function byNeighbours(sentences: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const sentence of sentences) {
    const last = found.at(-1)?.at(-1);
    if (last?.paragraph === sentence.paragraph && last.index + 1 === sentence.index)
      found.at(-1)!.push(sentence);
    else found.push([sentence]);
  }
  return found;
}

function finish({ id, role, number, stretches, olderSentences, newerSentences }: Draft): RedlineBlock {
  const changed = stretches.some(({ kind, moved }) => moved !== null || (kind !== null && !isNoise(kind)));
  return { id, role, number, stretches, changed, olderSentences, newerSentences };
}

/** By sentence of the newer version: its links to the older. */
function linksBySentence(
  { links }: Pick<Comparison, 'links'>,
  olderId: string,
  newerId: string,
  sentenceOf: (place: Span) => number,
): ReadonlyMap<number, readonly Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of links) {
    const sources = [link.a[0]?.source, link.b[0]?.source];
    if (!sources.includes(olderId) || !sources.includes(newerId)) continue;
    for (const place of sources[0] === newerId ? link.a : link.b) {
      const sentence = sentenceOf(place);
      found.set(sentence, [...(found.get(sentence) ?? []), link]);
    }
  }
  return found;
}

/** One change of a redline: what to call it, and where it stands. */
export interface RedlineChange {
  readonly id: string;
  readonly block: string;
  readonly kind: EditKind | 'moved';
  readonly older: Span | null;
  readonly newer: Span | null;
}

/** The changes of a redline one after the other: each edit that is more than noise, each move once, where it stands now. */
export function redlineChanges(blocks: readonly RedlineBlock[]): readonly RedlineChange[] {
  const found: RedlineChange[] = [];
  for (const { id: block, stretches } of blocks) {
    let before: RedlineStretch | null = null;
    for (const stretch of stretches) {
      const { id, kind, older, newer, moved, sentences } = stretch;
      const last = found.at(-1);
      const goesOn = before?.moved === 'here' && moved === 'here';
      if (moved === 'here' && !goesOn) found.push({ id: `m${id}`, block, kind: 'moved', older, newer });
      if (kind !== null && !isNoise(kind) && moved !== 'away') {
        // A rewritten sentence is one change, though its sides stand one after the other.
        const rewritten: boolean =
          sentences !== null &&
          before?.sentences === sentences &&
          last?.kind === kind &&
          before.kind === kind;
        if (rewritten && last)
          found[found.length - 1] = {
            ...last,
            older: joined(last.older, older),
            newer: joined(last.newer, newer),
          };
        else found.push({ id, block, kind, older, newer });
      }
      before = stretch;
    }
  }
  return found;
}

function joined(one: Span | null, other: Span | null): Span | null {
  if (!one || !other) return one ?? other;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
