/** Something that a note can refer to. */
export interface NamedReference {
  readonly name: string;
  /** Source, finding or fact, in a word. */
  readonly kind: string;
  /** What is written. */
  readonly markdown: string;
}

/** A reference that fits what is typed, as it is offered. */
export interface FittingReference {
  readonly reference: NamedReference;
  /** Its name; of a long one the part that holds what is typed. */
  readonly seen: string;
  /** Where in `seen` it stands. */
  readonly at: number;
}

/** So much of a name is seen in the list, in UTF-16 units; more may be cut off. */
const SEEN = 40;
/** So much stands before what is typed in a name that is cut. */
const BEFORE = 14;

const ORDER = ['source', 'finding', 'fact'];

/**
 * The references whose names hold what is typed, as it is typed, and where it is seen. Those that begin with it come first, then those of
 * which a word does; of these sources come first: there are many more facts.
 */
export function fittingReferences(named: readonly NamedReference[], typed: string): FittingReference[] {
  const wanted = typed.trim().toLowerCase();
  return named
    .flatMap((reference) => {
      const name = reference.name.toLowerCase();
      const at = placeOf(name, wanted);
      if (at < 0) return [];
      const rank = at === 0 ? 0 : startsWord(name, at) ? 1 : 2;
      return [{ reference, rank, ...cut(reference.name, at, wanted.length) }];
    })
    .sort((a, b) => a.rank - b.rank || ORDER.indexOf(a.reference.kind) - ORDER.indexOf(b.reference.kind))
    .map(({ reference, seen, at }) => ({ reference, seen, at }));
}

const startsWord = (name: string, at: number) => !/[\p{L}\p{M}\p{N}]$/u.test(name.slice(0, at));

/** Where words stand in a name, at the beginning of a word if they do anywhere; -1 for nowhere. */
function placeOf(name: string, wanted: string): number {
  const first = name.indexOf(wanted);
  for (let at = first; at >= 0 && wanted !== ''; at = name.indexOf(wanted, at + 1))
    if (startsWord(name, at)) return at;
  return first;
}

function cut(name: string, at: number, length: number): { readonly seen: string; readonly at: number } {
  if (at + length <= SEEN) return { seen: name, at };
  const from = Math.max(0, at - BEFORE);
  return { seen: `… ${name.slice(from)}`, at: at - from + 2 };
}
