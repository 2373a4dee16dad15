import { allPacks, packOf } from './language-pack.ts';
import { LITTLE_KNOWN } from './without-pack.ts';

/** Negators that are another word at least as often: "plus" (more), "personne" (person), "point". */
const DOUBTFUL: ReadonlySet<string> = new Set(['plus', 'personne', 'point']);

const single = (negators: Iterable<string>): string[] => [...negators].filter((word) => !word.includes(' '));

/** The negators of all languages, for comparing words of which the language does not matter. Single words in comparison form. */
export const NEGATORS: ReadonlySet<string> = new Set(
  [
    ...allPacks().flatMap(({ negation }) => single(negation.negators.keys())),
    ...Object.values(LITTLE_KNOWN).flatMap(({ negators }) => [...negators]),
  ].filter((word) => !DOUBTFUL.has(word)),
);

const NONE: ReadonlySet<string> = new Set();
const known = new Map<string, ReadonlySet<string>>();

/**
 * The negators of one language that are single words: what negates in one is a month in another ("mai"), "in the" in a third ("no").
 * None for a language of which none are known; all of them for a text whose language is not known.
 */
export function negatorsOf(language: string): ReadonlySet<string> {
  const code = language.split('-')[0]!;
  let negators = known.get(code);
  if (negators === undefined) {
    const pack = packOf(code);
    negators =
      pack === null
        ? (LITTLE_KNOWN[code]?.negators ?? (code === 'und' ? NEGATORS : NONE))
        : new Set(single(pack.negation.negators.keys()));
    known.set(code, negators);
  }
  return negators;
}
