const RULES: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/^(?:al|el)[- ]/, ''],
  [/['’ʼ`-]/g, ''],
  [/tsch|tch|tsh/g, 'ch'],
  [/sch(?=[aeiouwlmn])/g, 'sh'],
  [/ph/g, 'f'],
  [/ck|kh|qu|q|x(?=$)/g, 'k'],
  [/c(?=[aoulrtn]|$)/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj|dzh|zh/g, 'j'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ou|oo/g, 'u'],
  [/ee|iy|ij|yi/g, 'i'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/(?:ii|i)$/, 'i'],
];

/**
 * A name as it may sound, so that what clerks and alphabets spell in several ways has one key ("Uyghur", "Uighur"; "Müller", "Mueller").
 * Vowels stay: "Barton" is not "Burton".
 *
 * @param word in lower case
 */
export function soundedSpelling(word: string): string {
  let key = word
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter]!)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  for (const [from, to] of RULES) key = key.replace(from, to);
  return key;
}
