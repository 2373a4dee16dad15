/** Words that turn a statement round, in comparison form. English first; other languages' plain negators. */
const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    "not no never none nobody nothing neither nor nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't " +
      "weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't hardly scarcely barely",
  ),
  de: setOf('nicht kein keine keinen keinem keiner keines nie niemals nirgends ohne'),
  fr: setOf('ne pas jamais aucun aucune sans'),
  es: setOf('no nunca jamás sin ningún ninguna ninguno'),
  it: setOf('non mai nessun nessuna nessuno senza'),
  zh: setOf('不 没 沒 未 無 无 非'),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The negators of all languages, for comparing words of which the language does not matter. */
export const NEGATORS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((negators) => [...negators]),
);

/** The negators of one language: what negates in one is a month in another ("mai"). All of them for a language that has none here. */
export function negatorsOf(language: string): ReadonlySet<string> {
  return BY_LANGUAGE[language.split('-')[0]!] ?? NEGATORS;
}
