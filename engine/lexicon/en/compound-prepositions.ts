/** Prepositions of several words that take sides, with the word they are known by in the classes of contrasts; see `LanguagePack.compoundPrepositions`. English. */
export const compoundPrepositions: ReadonlyMap<string, string> = new Map([
  ['in favour of', 'in_favour_of'],
  ['in favor of', 'in_favor_of'],
  ['in support of', 'in_support_of'],
]);
