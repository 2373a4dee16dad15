import type { Implicative } from '../../lexicon/language-pack.ts';
import type { Certainty, Polarity, Standing } from './standing.ts';

/** What the place of a clause makes of it before its own words do; words by position in the tree. */
export interface Context {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** What denies it; empty where nothing does. */
  readonly negator: readonly number[];
  /** What makes it less than certain. */
  readonly modal: readonly number[];
  readonly causes: readonly number[];
}

export const PLAIN: Context = {
  polarity: 'positive',
  certainty: 'certain',
  negator: [],
  modal: [],
  causes: [],
};

/** How a clause stands, as what it hands down to those below. */
export function passedBy({ polarity, certainty, negator, modal, causes }: Standing): Context {
  return { polarity, certainty, negator: negator?.tokens ?? [], modal: modal?.tokens ?? [], causes };
}

/** Asked ("whether") or not said at all, by some words. */
export function openBy(certainty: 'asked' | 'open', causes: readonly number[]): Context {
  return { polarity: 'open', certainty, negator: [], modal: causes, causes };
}

/** Not sure, in some grade, by some words. */
export function unsureBy(certainty: Certainty, causes: readonly number[]): Context {
  return { ...PLAIN, certainty, modal: causes, causes };
}

/** What a word makes of its complement by its rule; `above` is how the clause of that word stands. */
export function signed(
  { signature, certainty }: Pick<Implicative, 'signature' | 'certainty'>,
  governor: number,
  above: Context,
): Context {
  const causes = [governor, ...above.causes];
  const presupposed = signature[0] === signature[1];
  const settled = presupposed
    ? signature[0]
    : above.polarity === 'open'
      ? 'o'
      : signature[above.polarity === 'positive' ? 0 : 1];
  if (settled === 'o') return openBy(above.certainty === 'asked' ? 'asked' : 'open', causes);
  const own: Context = {
    polarity: settled === '+' ? 'positive' : 'negative',
    certainty: certainty ?? 'certain',
    negator: settled === '+' ? [] : presupposed || above.polarity === 'positive' ? [governor] : above.negator,
    modal: certainty === undefined ? [] : [governor],
    causes: presupposed && certainty === undefined && settled === '+' ? [] : causes,
  };
  return presupposed ? own : withDoubt(own, above.certainty, above.modal);
}

/** As sure as before, or as a further word leaves it, whichever is less. */
export function withDoubt(context: Context, certainty: Certainty, modal: readonly number[]): Context {
  return weaker(context.certainty, certainty) === context.certainty
    ? context
    : { ...context, certainty, modal };
}

const ORDER: readonly Certainty[] = [
  'open',
  'asked',
  'conditional',
  'planned',
  'demanded',
  'possible',
  'alleged',
  'probable',
  'certain',
];

/** The less sure of two grades. */
export function weaker(one: Certainty, other: Certainty): Certainty {
  return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))]!;
}
