import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { plausibility } from './plausible-letters.ts';

/** How many bytes, from a little before the first that is not ASCII, the guess at an encoding looks at. */
const SAMPLE_BYTES = 100_000;
/** Below this confidence, of 100, a guess from byte patterns is no better than chance. */
const MIN_CONFIDENCE = 10;
/** Bytes that make less sense than this in every encoding are no text. */
const LEAST_PLAUSIBLE = 0;

/** Where a few letters tell little, the languages of the West are the likelier ones by this. */
const WESTERN = 0.1;

/** Of several bytes a character. */
const MULTI_BYTE = /^(?:shift_jis|big5|euc-|gb|iso-2022)/i;

/**
 * Encodings of one byte a character for languages that are written alike: what Windows, the norms, DOS and the Macintosh had for them. The
 * detector knows the first ones alone, by the words of the languages, of which most letters are ASCII.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['windows-1252', 'ISO-8859-15', 'macroman', 'cp850', 'cp437'],
  ['windows-1250', 'ISO-8859-2', 'cp852', 'maccenteuro'],
  ['windows-1254', 'cp857', 'macturkish'],
  ['windows-1257', 'ISO-8859-13', 'cp775'],
  ['windows-1251', 'KOI8-R', 'ISO-8859-5', 'cp866', 'maccyrillic'],
  ['windows-1253', 'ISO-8859-7', 'cp737', 'macgreek'],
  ['windows-1255', 'ISO-8859-8', 'cp862'],
  ['windows-1256', 'ISO-8859-6'],
  ['windows-874'],
  ['windows-1258'],
];
/** Names of the detector that are narrower than what programs write under them. */
const WIDER: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  ASCII: 'windows-1252',
};

/**
 * The encoding that bytes which are no UTF-8 are most likely in: by the patterns of their bytes, and by where the characters that come out
 * would stand in words. Null when they make no sense in any.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const firstHigh = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, firstHigh - 2_000);
  const sample = Buffer.from(bytes.subarray(from, from + SAMPLE_BYTES));
  const found = analyse(sample)
    .map(({ name, confidence }) => ({ name: WIDER[name] ?? name, confidence }))
    .filter(({ name }) => !/^UTF-/.test(name) && iconv.encodingExists(name));
  const top = found[0];
  if (top && top.confidence >= MIN_CONFIDENCE && MULTI_BYTE.test(top.name) && isWhole(bytes, top.name))
    return top.name;
  const confidence = (family: readonly string[]) =>
    Math.max(0, ...found.filter(({ name }) => family.includes(name)).map((one) => one.confidence)) / 100;
  const guesses = FAMILIES.flatMap((family) =>
    family.map((name) => {
      const plausible = plausibility(iconv.decode(sample, name));
      const named = (found.find((one) => one.name === name)?.confidence ?? 0) / 1_000;
      const western = family === FAMILIES[0] ? WESTERN : 0;
      return { name, plausible, score: plausible + confidence(family) + named + western };
    }),
  );
  const best = guesses.reduce((most, one) => (one.score > most.score ? one : most));
  return best.plausible < LEAST_PLAUSIBLE ? null : best.name;
}

const isWhole = (bytes: Uint8Array, encoding: string) =>
  !iconv.decode(Buffer.from(bytes), encoding).includes('\ufffd');
