/** How the French Universal Dependencies treebanks split what is printed as one word. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A preposition with the article or relative in it. "des" and "du" may be articles too: see {@link BEFORE_ARTICLE}. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'du=de+le des=de+les au=à+le aux=à+les duquel=de+lequel desquels=de+lesquels desquelles=de+lesquelles auquel=à+lequel ' +
    'auxquels=à+lesquels auxquelles=à+lesquelles'
  )
    .split(' ')
    .map((entry) => [entry.split('=')[0]!, entry.split('=')[1]!.split('+')]),
);

/** What loses its vowel before another: "l'|homme", "jusqu'|en". Without the apostrophe. */
export const ELIDED = list('l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu presqu');

/** Words with an apostrophe inside, by how they begin. */
export const WHOLE = list(
  "aujourd'hui quelqu'un quelqu'une l'on c'est-à-dire d'abord-là entr'ouvrir prud'homme prud'hommes",
);

/** Pronouns behind a verb: "affirme|-t-il". */
export const INVERTED = list(
  '-il -elle -on -ils -elles -ce -je -tu -nous -vous -moi -toi -lui -leur -le -la -les -y -en -t-il -t-elle -t-on -t-ils -t-elles -ci -là',
);

/** First parts that keep what {@link INVERTED} would take off: "celui-ci", "rendez-vous". */
export const KEEPS = list('celui celle ceux celles lui elle eux rendez au là par vis jusque ci');

/** Words behind which "des" and "du" are articles, not "de" with one: "avec des amis". */
export const BEFORE_ARTICLE = list(
  'à par que sur dans avec pour pendant entre après avant selon depuis comme sans contre sous chez vers malgré sont étaient ont avait avaient ' +
    'est était a ou aussi également mais voire notamment souvent toujours encore déjà généralement y qui si lorsque quand',
);

/** Abbreviations that keep their full stop, without it. */
export const DOTTED = list('m mm mme mlle mgr dr pr st ste av j.-c p.ex etc cf vol art mr');
