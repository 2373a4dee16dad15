/** How the Spanish Universal Dependencies treebanks split what is printed as one word. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A preposition with the article in it. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['del', ['de', 'el']],
  ['al', ['a', 'el']],
]);

/** Words that end like an infinitive with a pronoun behind it and are none: "firme". */
export const NO_INFINITIVE = list(
  'firme firmes charla charlas burla burlas perla perlas carlos enorme duerme alarme alarmes carme mirandola informe merlo mirlo hierve sirve circulares birla tarla parla ' +
    'parlas garla verle',
);

/** Abbreviations that keep their full stop, without it. */
export const DOTTED = list(
  'sr sra srta dr dra d dña a c p v f n etc ee uu ud uds ing no núm pág págs art av avda st bros ca vol',
);
