import { NO_INFINITIVE } from '../../lexicon/es/word-splits.ts';
import { ELIDED, INVERTED, KEEPS, WHOLE } from '../../lexicon/fr/word-splits.ts';

/** "d'|une", "c'|est", "affirme|-t-il"; undefined for what is one word. The pieces make the word when joined. */
export function frenchPieces(word: string): readonly string[] | undefined {
  const pieces: string[] = [];
  let rest = word;
  for (let mark = rest.search(/['’‘ʼ]/u); mark > 0; mark = rest.search(/['’‘ʼ]/u)) {
    const key = rest.toLowerCase().replace(/[’‘ʼ]/gu, "'");
    if (WHOLE.has(key) || !ELIDED.has(key.slice(0, mark))) break;
    pieces.push(rest.slice(0, mark + 1));
    rest = rest.slice(mark + 1);
  }
  const hyphen = rest.search(/-(?:t-)?\p{L}+$/u);
  if (hyphen > 0) {
    const verb = rest.slice(0, hyphen).toLowerCase();
    if (INVERTED.has(rest.slice(hyphen).toLowerCase()) && !KEEPS.has(verb) && !verb.includes('-')) {
      pieces.push(rest.slice(0, hyphen));
      rest = rest.slice(hyphen);
    }
  }
  if (pieces.length === 0) return undefined;
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** "darle", "quedarse", "hacérnoslo". */
const INFINITIVE = /^(.*[aeiáéí]r)(se|le|les|lo|los|la|las|me|nos)$/u;
const INFINITIVE_TWICE = /^(.*[áéí]r)(me|te|se|nos|os)(lo|la|los|las|le|les)$/u;
const GERUND = /^(.*(?:[áa]|i[ée]|y[ée])ndo)(se|le|les|lo|los|la|las|me|te|nos|os)$/u;
const GERUND_TWICE = /^(.*(?:á|ié|yé)ndo)(me|te|se|nos|os)(lo|la|los|las|le|les)$/u;
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['á', 'a'],
  ['é', 'e'],
  ['í', 'i'],
]);

/** The verb and its pronouns in full form, "encontrándose" as "encontrando", "se"; undefined for what is one word. */
export function spanishPieces(word: string): readonly string[] | undefined {
  if (
    word.length < 5 ||
    /^\p{Lu}.*(?:[ae]rl[ao]s?|irlas?)$/u.test(word) ||
    NO_INFINITIVE.has(word.toLowerCase())
  )
    return undefined;
  const found =
    INFINITIVE_TWICE.exec(word) ?? GERUND_TWICE.exec(word) ?? GERUND.exec(word) ?? INFINITIVE.exec(word);
  if (found === null) return undefined;
  const [, verb, ...pronouns] = found;
  // "gobiernos", "tiernos": with "-ernos" a noun is likelier.
  if (pronouns[0] === 'nos' && /er$/.test(verb!)) return undefined;
  return [verb!.replace(/[áéí](?=(?:r|ndo)$)/u, (vowel) => ACCENTS.get(vowel)!), ...pronouns];
}
