import type { Edit, EditKind, Link, Place, Span } from '../../types.ts';

/** A stretch of a link: what both sides have, or an edit with what each of them has. */
export interface Merged {
  /** Why the two sides are not the same words; null where they are. */
  readonly kind: EditKind | null;
  readonly older: Span | null;
  readonly newer: Span | null;
}

/**
 * Both sides of a link as one series of stretches, in the order of the newer side: what is the same once, an edit with
 * both its sides. Together the newer spans are the newer side, but for white space between its sentences, and the older
 * spans the older one.
 *
 * `newerIsB`: whether the link's side `b` is the newer text.
 */
export function mergeLink(link: Pick<Link, 'a' | 'b' | 'edits'>, newerIsB: boolean): Merged[] {
  const older = newerIsB ? link.a : link.b;
  const newer = newerIsB ? link.b : link.a;
  const sides = (edit: Edit) => (newerIsB ? [edit.a, edit.b] : [edit.b, edit.a]);
  const [olderWalk, newerWalk] = [new Walk(older), new Walk(newer)];
  const merged: Merged[] = [];
  const push = (kind: EditKind | null, o: Span | null, n: Span | null) => {
    if (o || n) merged.push({ kind, older: o, newer: n });
  };
  const same = (o: Span[], n: Span[]) => {
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
    push(edit.kind, o ?? null, n ?? null);
  }
  same(olderWalk.rest(), newerWalk.rest());
  return merged;
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

  to(end: number): Span[] {
    const pieces = this.#pieces(end);
    this.#at = Math.max(this.#at, end);
    return pieces;
  }

  /** Goes on past the same words; white space between sentences of one side is inside a sentence of the other. */
  by(same: string): Span[] {
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

  skip(place: Place): Span {
    this.#at = Math.max(this.#at, place.end);
    return { start: place.start, end: place.end };
  }

  rest(): Span[] {
    return this.to(this.#places.at(-1)?.end ?? this.#at);
  }

  #pieces(end: number): Span[] {
    return this.#places.flatMap((place) => {
      const from = Math.max(place.start, this.#at);
      const to = Math.min(place.end, end);
      return from < to ? [{ start: from, end: to }] : [];
    });
  }

  #words(piece: Span): string {
    const place = this.#places.find((one) => one.start <= piece.start && piece.end <= one.end);
    return place?.quote.slice(piece.start - place.start, piece.end - place.start) ?? '';
  }
}
