const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

const COMMON: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'en',
    new Set(
      'the of and to in that is was for it with as his on be at by had not are but from or have they which'.split(
        ' ',
      ),
    ),
  ],
  [
    'de',
    new Set(
      'der die und das den von zu mit ist dem des ein eine nicht auf im sich auch es für an werden aus hat'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set(
      'le la les et des du une est que dans qui pour pas par sur au plus ne se ce avec sont il aux'.split(
        ' ',
      ),
    ),
  ],
  [
    'es',
    new Set('el los las del que y por una con para es lo como más su al pero sus le ha este está'.split(' ')),
  ],
  [
    'it',
    new Set(
      'il di che la per un non del sono una della gli con più nel alla dei anche ha si è le'.split(' '),
    ),
  ],
];

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 4_000;

/**
 * A guess at a text's language from its script and its commonest words; `und` when nothing speaks for one.
 * Only the beginning of the text is looked at.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [script, language] of SCRIPTS) {
    // Japanese is written with Han too: a tenth of kana is enough to tell it.
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = 0;
  for (const [language, common] of COMMON) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return most * 12 >= words.length ? best : 'und';
}

/** `language` if it is a well-formed tag that `Intl` accepts, else a guess from the text. */
export function languageOf(text: string, language?: string): string {
  if (language !== undefined && language !== '') {
    try {
      const canonical = Intl.getCanonicalLocales(language)[0];
      if (canonical !== undefined) return canonical;
    } catch {
      // A malformed tag is treated as absent: metadata typed by hand must not stop a comparison.
    }
  }
  return guessLanguage(text);
}
