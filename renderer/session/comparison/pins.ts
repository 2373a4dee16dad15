import type { Comparison, Pin, PinnedPlace, Span, TextOutline } from '../../../engine/index.ts';

/** The whole sentences that a stretch touches; null where it touches none. */
export function wholeSentences(outline: TextOutline, { start, end }: Span): Span | null {
  const touched = outline.sentences.filter((one) => one.start < end && one.end > start);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Pins that keep the sentences in a stretch of one text from everything they are linked to in the others. */
export function apartFromPartners(
  { links }: Pick<Comparison, 'links'>,
  source: string,
  span: Span,
): readonly Pin[] {
  const place = (one: PinnedPlace): PinnedPlace => ({ source: one.source, start: one.start, end: one.end });
  return links.flatMap((link) =>
    [
      [link.a, link.b],
      [link.b, link.a],
    ].flatMap(([own = [], others = []]) =>
      own
        .filter((one) => one.source === source && one.start < span.end && one.end > span.start)
        .flatMap((one) =>
          others
            .filter((other) => other.source !== source)
            .map((other): Pin => ({ kind: 'apart', places: [place(one), place(other)] })),
        ),
    ),
  );
}

/** Whether two pins are about sentences of the same two places. */
function concernsSame(one: Pin, other: Pin): boolean {
  const meets = (a: PinnedPlace, b: PinnedPlace) =>
    a.source === b.source && a.start < b.end && b.start < a.end;
  const [a, b] = one.places;
  const [c, d] = other.places;
  return (meets(a, c) && meets(b, d)) || (meets(a, d) && meets(b, c));
}

/** What a decision changes: the pins it brings, and those that it contradicts or repeats. */
export interface PinChange {
  readonly added: readonly Pin[];
  readonly dropped: readonly Pin[];
}

/** A decision for `added`, which takes the place of earlier ones about the same sentences. */
export function decide(pins: readonly Pin[], added: readonly Pin[]): PinChange {
  return { added, dropped: pins.filter((pin) => added.some((one) => concernsSame(one, pin))) };
}

/** `pins` after a change, the newest first. */
export function changed(pins: readonly Pin[], { added, dropped }: PinChange): readonly Pin[] {
  const gone = new Set([...added, ...dropped].map(keyOf));
  return [...added, ...pins.filter((pin) => !gone.has(keyOf(pin)))];
}

/** One spelling for the same decision. */
export function keyOf({ kind, places }: Pin): string {
  return [kind, ...places.map(({ source, start, end }) => `${source} ${start} ${end}`).sort()].join('\n');
}
