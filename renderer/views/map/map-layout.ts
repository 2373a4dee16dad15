import type { FindingSpot, Join, JoinEnd } from '../reading/layout/layout.ts';
import { moveBlocks } from './move-blocks.ts';
import type { RowModel } from '../rows/row-model.ts';

/** A stretch of a text, as shares of its length, 0..1. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** What became of a stretch in another text: said in the same words, told otherwise, or put elsewhere. */
export type MapTone = 'same' | 'otherwise' | 'moved';

/** Neighbouring sentences of two texts that became of each other the same, in the order of both. */
export interface MapBand {
  readonly id: string;
  /** Columns of the two ends; `left < right`, always. */
  readonly left: number;
  readonly right: number;
  readonly a: Share;
  readonly b: Share;
  readonly tone: MapTone;
}

export interface ToldStretch extends Share {
  readonly tone: MapTone;
}

/** A column of the map: its stretches that another text has as well; what lies between them is its own. */
export interface MapColumn {
  readonly told: readonly ToldStretch[];
  /** How many of its sentences have a partner, how many there are, and how many of those that have were moved. */
  readonly count: number;
  readonly of: number;
  readonly moved: number;
}

/** One place of a finding. */
export interface MapFinding extends FindingSpot {
  readonly at: number;
}

export interface MapLayout {
  readonly bands: readonly MapBand[];
  readonly columns: readonly MapColumn[];
  readonly findings: readonly MapFinding[];
  /** Moves that are not worth a look; with `smallMoves` they are marked as the others are. */
  readonly smallMoves: number;
}

const TONE_RANK: readonly MapTone[] = ['same', 'otherwise', 'moved'];

/** A typeset comparison as shares of the texts: what a picture of any size is drawn from. */
export function mapLayout(model: RowModel, spots: readonly FindingSpot[], smallMoves: boolean): MapLayout {
  const lengths = model.columns.map((column) => Math.max(1, column.paragraphs.at(-1)?.end ?? 1));
  const blocks = moveBlocks(model);
  const small = blocks.filter(({ worth }) => !worth);
  const left = new Set(smallMoves ? [] : small.flatMap(({ joins }) => joins.map(({ id }) => id)));
  const joins = model.joins.filter(({ id }) => !left.has(id));

  const share = ({ column, first, last }: JoinEnd): Share => {
    const [from, to] = [model.sentences[column]?.[first]?.piece, model.sentences[column]?.[last]?.piece];
    return { from: (from?.start ?? 0) / lengths[column]!, to: (to?.end ?? 0) / lengths[column]! };
  };

  return {
    bands: together(joins).map(({ first, last, tone }): MapBand => {
      const [a, b] = [share(first.from), share(last.from)];
      const [c, d] = [share(first.to), share(last.to)];
      return {
        id: first.id,
        left: first.from.column,
        right: first.to.column,
        a: { from: a.from, to: b.to },
        b: { from: c.from, to: d.to },
        tone,
      };
    }),
    columns: model.columns.map(({ index, sentenceCount }) => {
      const tones = tonesOf(joins, index);
      const sentences = [...tones.keys()].sort((a, b) => a - b);
      const told: ToldStretch[] = [];
      for (const [at, sentence] of sentences.entries()) {
        const tone = tones.get(sentence)!;
        const { from, to } = share({ column: index, first: sentence, last: sentence });
        const last = told.at(-1);
        if (last?.tone === tone && sentences[at - 1] === sentence - 1)
          told[told.length - 1] = { ...last, to };
        else told.push({ from, to, tone });
      }
      const moved = [...tones.values()].filter((tone) => tone === 'moved').length;
      return { told, count: sentences.length, of: sentenceCount, moved };
    }),
    findings: spots.map((spot) => ({ ...spot, at: spot.start / lengths[spot.column]! })),
    smallMoves: small.length,
  };
}

const toneOf = (join: Join): MapTone => (join.moved ? 'moved' : join.same ? 'same' : 'otherwise');

/** Joins that follow each other in both texts in one tone, by their first and last. */
function together(joins: readonly Join[]): readonly { first: Join; last: Join; tone: MapTone }[] {
  const sorted = [...joins].sort(
    (a, b) =>
      a.from.column - b.from.column ||
      a.to.column - b.to.column ||
      a.from.first - b.from.first ||
      a.to.first - b.to.first,
  );
  const found: { first: Join; last: Join; tone: MapTone }[] = [];
  for (const join of sorted) {
    const open = found.at(-1);
    const follows =
      open?.tone === toneOf(join) &&
      open.last.from.column === join.from.column &&
      open.last.to.column === join.to.column &&
      open.last.from.last + 1 === join.from.first &&
      open.last.to.last + 1 === join.to.first;
    if (follows) open.last = join;
    else found.push({ first: join, last: join, tone: toneOf(join) });
  }
  return found;
}

/** By sentence of a column: what became of it in the texts that have it; where they differ, the greater change. */
function tonesOf(joins: readonly Join[], column: number): ReadonlyMap<number, MapTone> {
  const tones = new Map<number, MapTone>();
  for (const join of joins)
    for (const end of [join.from, join.to]) {
      if (end.column !== column) continue;
      for (let sentence = end.first; sentence <= end.last; sentence++) {
        const known = tones.get(sentence);
        const tone = toneOf(join);
        if (!known || TONE_RANK.indexOf(known) < TONE_RANK.indexOf(tone)) tones.set(sentence, tone);
      }
    }
  return tones;
}

/** The band nearest to a point of the dot plot of two columns, at most `reach` away; both as shares of the texts. */
export function bandNear(
  bands: readonly MapBand[],
  x: number,
  y: number,
  reach: number,
): MapBand | undefined {
  let best: MapBand | undefined;
  let nearest = reach;
  for (const band of bands) {
    const { a, b } = band;
    // Distance to the line from one corner of the band to the other, as it is drawn.
    const [width, height] = [a.to - a.from, b.to - b.from];
    const along = ((x - a.from) * width + (y - b.from) * height) / (width * width + height * height || 1);
    const at = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(x - a.from - at * width, y - b.from - at * height);
    if (distance < nearest) {
      nearest = distance;
      best = band;
    }
  }
  return best;
}

/** What the picture shows, in sentences: for those who cannot see it. */
export function sayMap({ columns }: Pick<RowModel, 'columns'>, map: MapLayout): string {
  return columns
    .map(({ letter, index }) => {
      const { count, of, moved } = map.columns[index]!;
      const alone = of - count;
      return `${letter}: ${count} of ${of} sentences correspond to another text${moved > 0 ? `, ${moved} of them moved` : ''}; ${alone} ${alone === 1 ? 'stands' : 'stand'} alone.`;
    })
    .join(' ');
}
