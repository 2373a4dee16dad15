import type { Edit, EditKind, Link, Place, Span } from '../../../engine/index.ts';

/** A stretch of one text. */
export type Half = Span;

/** A stretch that both versions have, or that one of them alone has. */
export interface Merged {
  /** Why the two sides are not the same words; null where they are, as far as differences are shown. */
  readonly kind: EditKind | null;
  readonly older: Half | null;
  readonly newer: Half | null;
}

/**
 * Both sides of a link as one series of stretches, in the order of the newer side: what is the same once, and a
 * deletion before the insertion that replaces it. Together the newer halves are the newer side, but for white space
 * between its sentences, and the older halves the older one.
 *
 * `newerIsB`: whether the link's side `b` is the newer text. Edits of `hidden` kinds are the same words for the reader.
 */
export function mergeLink(
  link: Pick<Link, 'a' | 'b' | 'edits'>,
  newerIsB: boolean,
  hidden: ReadonlySet<EditKind>,
): Merged[] {
  const older = newerIsB ? link.a : link.b;
  const newer = newerIsB ? link.b : link.a;
  const sides = (edit: Edit) => (newerIsB ? [edit.a, edit.b] : [edit.b, edit.a]);
  const [olderWalk, newerWalk] = [new Walk(older), new Walk(newer)];
  const merged: Merged[] = [];
  const push = (kind: EditKind | null, o: Half | null, n: Half | null) => {
    if (o || n) merged.push({ kind, older: o, newer: n });
  };
  const same = (o: Half[], n: Half[]) => {
    for (let i = 0; i < Math.max(o.length, n.length); i++) push(null, o[i] ?? null, n[i] ?? null);
  };
  for (const edit of link.edits) {
    const [inOlder, inNewer] = sides(edit);
    // What no edit covers is equal on both sides, so that one side tells how far to go on the other.
    const words = inOlder ? olderWalk.wordsTo(inOlder.start) : newerWalk.wordsTo(inNewer?.start ?? 0);
    same(
      inOlder ? olderWalk.to(inOlder.start) : olderWalk.by(words),
      inNewer ? newerWalk.to(inNewer.start) : newerWalk.by(words),
    );
    const [o, n] = [inOlder && olderWalk.skip(inOlder), inNewer && newerWalk.skip(inNewer)];
    if (hidden.has(edit.kind)) push(null, o ?? null, n ?? null);
    else {
      push(edit.kind, o ?? null, null);
      push(edit.kind, null, n ?? null);
    }
  }
  same(olderWalk.rest(), newerWalk.rest());
  return merged;
}

/** Where less than this share of the words stayed, a reader follows two whole sentences better than their patches. */
const LEAST_KEPT = 0.4;

/** Whether so little of a link stayed the same that each side is read whole; its kinds in `hidden` count as the same. */
export function isRewritten(link: Pick<Link, 'a' | 'b' | 'edits'>, hidden: ReadonlySet<EditKind>): boolean {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const marked = link.edits.filter(({ kind }) => !hidden.has(kind));
  const [a, b] = [length(link.a), length(link.b)];
  const kept = Math.min(
    a - length(marked.flatMap((edit) => edit.a ?? [])),
    b - length(marked.flatMap((edit) => edit.b ?? [])),
  );
  return kept < LEAST_KEPT * Math.max(a, b);
}

/** Goes through the sentences of one side from left to right. */
class Walk {
  readonly #places: readonly Place[];
  #at: number;

  constructor(places: readonly Place[]) {
    this.#places = [...places].sort((a, b) => a.start - b.start);
    this.#at = this.#places[0]?.start ?? 0;
  }

  /** What stands between here and `end`. */
  wordsTo(end: number): string {
    return this.#pieces(end)
      .map((piece) => this.#words(piece))
      .join('');
  }

  to(end: number): Half[] {
    const pieces = this.#pieces(end);
    this.#at = Math.max(this.#at, end);
    return pieces;
  }

  /** Goes on past the same words; white space between sentences of one side is inside a sentence of the other. */
  by(same: string): Half[] {
    let letters = same.replace(/\s/gu, '').length;
    let spaces = same.length - same.trimEnd().length;
    let end = this.#at;
    for (const piece of this.#pieces(Infinity)) {
      const words = this.#words(piece);
      for (let i = 0; i < words.length; i++) {
        const isSpace = /\s/u.test(words[i]!);
        if (letters === 0 && (!isSpace || spaces === 0)) return this.to(end);
        if (!isSpace) letters--;
        else if (letters === 0) spaces--;
        end = piece.start + i + 1;
      }
    }
    return this.to(end);
  }

  skip(place: Place): Half {
    this.#at = Math.max(this.#at, place.end);
    return { start: place.start, end: place.end };
  }

  rest(): Half[] {
    return this.to(this.#places.at(-1)?.end ?? this.#at);
  }

  #pieces(end: number): Half[] {
    return this.#places.flatMap((place) => {
      const from = Math.max(place.start, this.#at);
      const to = Math.min(place.end, end);
      return from < to ? [{ start: from, end: to }] : [];
    });
  }

  #words(piece: Half): string {
    const place = this.#places.find((one) => one.start <= piece.start && piece.end <= one.end);
    return place?.quote.slice(piece.start - place.start, piece.end - place.start) ?? '';
  }
}
