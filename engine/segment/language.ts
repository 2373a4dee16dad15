import { detectAll } from 'tinyld';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { languageOfScript } from './scripts.ts';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 4_000;
/** How much of that the library is given. */
const LIBRARY_SAMPLE = 1_000;

/** Languages in Latin letters that are told apart; the library knows more, which short texts would be taken for. */
const KNOWN: readonly string[] = [...COMMON_WORDS.keys()].filter(
  (language) => language !== 'ca' && language !== 'nb',
);
/** The library's codes, where they differ. */
const LIBRARY: ReadonlyMap<string, string> = new Map([['no', 'nb']]);
const ONLY: string[] = [...KNOWN, 'no', 'sk', 'is', 'et', 'lv', 'lt', 'vi'];

const CYRILLIC: string[] = ['ru', 'uk', 'bg', 'sr', 'mk', 'be'];

/** Languages that have a pack, then neighbours: what a short text is rather taken for. */
const PRIOR: ReadonlyMap<string, number> = new Map([
  ['en', 0.08],
  ['de', 0.02],
  ['fr', 0.02],
  ['es', 0.02],
]);

/** Letters that few languages have. */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ß/u, ['de']],
  [/[äöü]/u, ['de', 'sv', 'fi']],
  [/[ñ¿¡]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/l·l|ŀ/u, ['ca']],
  [/å/u, ['sv', 'da', 'nb']],
  [/[øæ]/u, ['da', 'nb']],
  [/[łąężśń]/u, ['pl']],
  [/[ěřů]/u, ['cs']],
  [/[șțşţă]/u, ['ro']],
  [/[őű]/u, ['hu']],
  [/[ığş]/u, ['tr']],
  [/[àâèêëîïôœùûç]/u, ['fr']],
];

/** The library counts no more than so much for a language. */
const MOST = 0.4;
/** More than sums of scores can be off. */
const ROUNDING = 1e-6;

/** A score below this is nobody's. */
const LEAST = 0.07;

const NEIGHBOURS: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it']);

/**
 * A guess at a text's language: from its script where that tells it, else from its small words and the n-grams of a library
 * (tinyld); `und` when nothing speaks for one. Only the beginning of the text is looked at.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const language = languageOfScript(sample);
  if (language === 'cyrillic')
    return detectAll(sample.slice(0, LIBRARY_SAMPLE), { only: CYRILLIC })[0]?.lang ?? 'ru';
  return language === 'latin' ? latinLanguage(sample) : language;
}

function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  const scores = new Map<string, number>();
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const word of words) {
    // "Smith v. Jones": in a few words a single letter is no word.
    if (word.length === 1 && words.length < 5) continue;
    const users = [...COMMON_WORDS].filter(([, common]) => common.has(word));
    for (const [language] of users) add(language, 2 / (users.length * words.length));
  }
  const lower = sample.toLowerCase();
  for (const [letters, languages] of LETTERS)
    if (letters.test(lower)) for (const language of languages) add(language, 0.1 / languages.length);
  // Two words are nothing, three in capitals a name: "Ann Mary Poe".
  if (scores.size === 0 && (words.length < 3 || (words.length < 4 && !/\s\p{Ll}/u.test(sample))))
    return 'und';
  const sure = surelyBest(scores);
  if (sure !== null) return sure;
  // A single n-gram that one language alone has makes the library sure: no more than small words can outweigh.
  let neighbour = 0;
  for (const { lang, accuracy } of detectAll(sample.slice(0, LIBRARY_SAMPLE), { only: ONLY })) {
    const share = Math.min(accuracy, MOST);
    add(LIBRARY.get(lang) ?? lang, share);
    if (NEIGHBOURS.has(lang)) neighbour = Math.max(neighbour, share);
  }
  // The library takes Catalan for its neighbours: small words decide.
  if (scores.has('ca')) add('ca', 0.9 * neighbour);
  let [best, most] = ['und', LEAST];
  for (const [language, score] of scores) {
    const total = score + (PRIOR.get(language) ?? 0);
    if (total > most) [best, most] = [language, total];
  }
  return best;
}

/** The language that is so far ahead of all others that no n-gram can bring one of them before it; null for none. */
function surelyBest(scores: ReadonlyMap<string, number>): string | null {
  let [best, most, second] = ['', LEAST, Math.max(...PRIOR.values())];
  for (const [language, score] of scores) {
    const total = score + (PRIOR.get(language) ?? 0);
    if (total > most) [best, most, second] = [language, total, Math.max(second, most)];
    else second = Math.max(second, total);
  }
  return best !== '' && most > second + MOST + ROUNDING ? best : null;
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
