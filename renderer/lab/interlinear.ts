import type { Edit, EditKind, Span } from '../../engine/types.ts';

/** Words above words: equal on both sides (no kind), or an edit. A side that has nothing there is empty. */
export interface Stretch {
  readonly a: string;
  readonly b: string;
  readonly kind: EditKind | null;
  /** True where the engine matched the two sides word for word. */
  readonly corresponds: boolean;
}

/** Some sentences of one text, set one after the other. */
export interface Side {
  readonly text: string;
  readonly places: readonly Span[];
}

/**
 * Sets two sides of a link above each other: the edits, and between them what they share. Equal stretches are split at
 * white space; the white space itself is left out.
 */
export function interlinear(a: Side, b: Side, edits: readonly Edit[]): Stretch[] {
  const [lineA, lineB] = [new Line(a), new Line(b)];
  const stretches: Stretch[] = [];
  const equal = (words: string) => {
    for (const word of words.split(/\s+/u)) {
      if (word !== '') stretches.push({ a: word, b: word, kind: null, corresponds: true });
    }
  };
  for (const edit of edits) {
    // An edit on one side only tells where the other stands by what is equal before it.
    if (edit.a) {
      const before = lineA.upTo(edit.a.start);
      equal(before);
      lineB.pass(before);
    } else if (edit.b) {
      const before = lineB.upTo(edit.b.start);
      equal(before);
      lineA.pass(before);
    }
    stretches.push({
      a: edit.a ? lineA.take(edit.a) : '',
      b: edit.b ? lineB.take(edit.b) : '',
      kind: edit.kind,
      corresponds: edit.corresponds,
    });
  }
  equal(lineA.rest());
  return stretches;
}

/** Sentences as one string that is read from its beginning to its end. */
class Line {
  private readonly printed: string;
  private readonly bases: readonly { readonly place: Span; readonly base: number }[];
  private at = 0;

  constructor({ text, places }: Side) {
    let printed = '';
    this.bases = places.map((place) => {
      if (printed !== '') printed += '\n';
      const base = printed.length;
      printed += text.slice(place.start, place.end);
      return { place, base };
    });
    this.printed = printed;
  }

  /** What stands before an offset into the text. */
  upTo(offset: number): string {
    return this.read(this.positionOf(offset));
  }

  /** The words of an edit. */
  take({ end }: Span): string {
    return this.read(this.positionOf(end));
  }

  /** Goes on behind words that stand on the other side. */
  pass(words: string): void {
    let left = words.replace(/\s+/gu, '').length;
    while (left > 0 && this.at < this.printed.length) {
      if (!/\s/u.test(this.printed.charAt(this.at))) left -= 1;
      this.at += 1;
    }
  }

  rest(): string {
    return this.read(this.printed.length);
  }

  private read(to: number): string {
    const words = this.printed.slice(this.at, to);
    this.at = Math.max(this.at, to);
    return words;
  }

  private positionOf(offset: number): number {
    const found = this.bases.findLast(({ place }) => place.start <= offset) ?? this.bases[0];
    if (found === undefined) return 0;
    return (
      found.base + Math.min(Math.max(offset - found.place.start, 0), found.place.end - found.place.start)
    );
  }
}
