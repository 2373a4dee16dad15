import type { Document } from './analysis/document.ts';
import { phraseAt, stretchOf, type Statement } from './analysis/statements.ts';
import type { DisputeSide } from './facts/dispute.ts';
import type { Fact } from './facts/fact.ts';
import type { ToldFact } from './facts/index.ts';
import type { ComparedFact, FactPlace, Span } from './types.ts';

/** So many facts of one standing are given one by one; the rest is counted. */
const MOST_GIVEN = 1_500;
const STANDINGS = ['differ', 'agree', 'alone'] as const;

/**
 * The facts that were compared as the user sees them, those told differently first, each standing in the order of the texts. A copy of a
 * text tells what the text tells.
 *
 * @param documents in canonical order
 * @param positions for each of them its position in the input
 * @param found what was compared, by the texts of `among`
 */
export function factsOf(
  documents: readonly Document[],
  positions: readonly number[],
  found: { readonly told: readonly ToldFact[] | null; readonly among: readonly number[] } | null,
): ComparedFact[] {
  if (found === null || found.told === null) return [];
  const { told, among } = found;
  const alike = among.map((text) =>
    [...documents.keys()].filter((other) => documents[other]!.text === documents[text]!.text),
  );
  const given = told.map(({ standing, topic, sides }) => {
    const places = sides
      .flatMap((side) => alike[side.fact.text]!.map((text) => ({ text, side })))
      .sort((x, y) => positions[x.text]! - positions[y.text]!);
    const [first] = places;
    return {
      fact: { standing, topic, places: places.map(({ text, side }) => placeOf(documents[text]!, side)) },
      order: [positions[first!.text]!, first!.side.marks[0]?.start ?? first!.side.fact.start] as const,
    };
  });
  given.sort((x, y) => x.order[0] - y.order[0] || x.order[1] - y.order[1]);
  return STANDINGS.flatMap((standing) =>
    given
      .filter(({ fact }) => fact.standing === standing)
      .slice(0, MOST_GIVEN)
      .map(({ fact }) => fact),
  );
}

function placeOf(document: Document, { fact, marks }: DisputeSide): FactPlace {
  const { start, end } = document.sentences[fact.sentence]!;
  const teller = tellerOf(document, fact.statement);
  const certainty = certaintyOf(fact.statement);
  return {
    source: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
    focus: marks.map((mark) => ({ start: mark.start, end: mark.end })),
    value: valueOf(fact, marks),
    ...(teller !== null && { teller }),
    ...(certainty !== null && { certainty }),
  };
}

/** So far behind a figure what it counts may stand: "214 tired *passengers*". */
const NEAR = 24;

/** The words of the value, and with a figure what it counts where that stands behind it. */
function valueOf(fact: Fact, marks: readonly Span[]): Span {
  const counted = fact.value.family === 'quantity' ? fact.value.quantity.counted : null;
  const isNear = counted !== null && counted.start >= fact.end && counted.start - fact.end <= NEAR;
  return {
    start: marks.reduce((least, { start }) => Math.min(least, start), fact.start),
    end: marks.reduce((most, { end }) => Math.max(most, end), isNear ? counted.end : fact.end),
  };
}

/** The name of who says it; longer phrases tell more than who it is. */
const LONGEST_TELLER = 60;

function tellerOf({ text }: Document, statement: Statement | null): string | null {
  const head = statement?.sources[0]?.head ?? -1;
  if (statement === null || head < 0) return null;
  const { start, end } = stretchOf(
    statement.tree,
    ...phraseAt(statement.tree, head, ({ relation }) => relation === 'case'),
  );
  const words = text.slice(start, end);
  return words.length > 0 && words.length <= LONGEST_TELLER ? words : null;
}

function certaintyOf(statement: Statement | null): string | null {
  if (statement === null) return null;
  const { certainty } = statement.standing;
  return certainty === 'certain' ? null : certainty;
}
