/** Scripts that tell a language by themselves. Japanese comes before Chinese: it is written with Han too. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** Letters that languages of one script have for themselves; those that speak for a language less often decide less. */
const ARABIC: readonly (readonly [string, RegExp])[] = [
  ['ur', /[ٹڈڑںےۓہھ]/gu],
  ['ps', /[ټډړښځڅۍېګ]/gu],
  ['fa', /[پچژگکی]/gu],
  ['ar', /[ةيكىأإؤئ]/gu],
];
const CYRILLIC: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/giu],
  ['be', /ў/giu],
  ['ru', /[ыэё]/giu],
  ['sr', /[ђћљњџј]/giu],
  ['mk', /[ѓќѕ]/giu],
];
function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function most(counts: readonly (readonly [string, number])[], otherwise: string): string {
  let [best, highest] = [otherwise, 0];
  for (const [language, found] of counts) if (found > highest) [best, highest] = [language, found];
  return best;
}

/** Urdu and Persian share letters that Arabic lacks; a few of Urdu's own are enough. */
function arabicScript(text: string): string {
  const [ur, ps, fa, ar] = ARABIC.map(([, letters]) => count(letters, text)) as [
    number,
    number,
    number,
    number,
  ];
  if (ps * 20 > fa + ar && ps > ur) return 'ps';
  if (ur * 8 > fa + ar) return 'ur';
  return fa > ar ? 'fa' : 'ar';
}

function cyrillicScript(text: string): string {
  const counts = CYRILLIC.map(([language, letters]) => [language, count(letters, text)] as const);
  const own = most(counts, '');
  // Belarusian has "і" as Ukrainian does, and letters of Russian.
  if ((own === 'uk' || own === 'ru') && counts.some(([language, found]) => language === 'be' && found > 0))
    return 'be';
  return own === '' ? 'cyrillic' : own;
}

/**
 * The language that the letters of a text tell; "latin" or "cyrillic" where they are such as many languages share; `und` for
 * letters of no script known here.
 */
export function languageOfScript(text: string): string {
  const letters = count(/\p{L}/gu, text);
  if (letters === 0) return 'und';
  for (const [script, language] of SCRIPTS) {
    if (count(script, text) > letters * (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  if (count(/\p{Script=Arabic}/gu, text) > letters * 0.4) return arabicScript(text);
  if (count(/\p{Script=Cyrillic}/gu, text) > letters * 0.4) return cyrillicScript(text);
  return count(/\p{Script=Latin}/gu, text) > letters * 0.4 ? 'latin' : 'und';
}
