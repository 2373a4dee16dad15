import { CLITICS, FUSED } from '../../lexicon/en/word-splits.ts';
import type { Word } from './word.ts';

const APOSTROPHE = /^['’ʼ]$/u;
const COMMON_FRACTIONS: ReadonlySet<string> = new Set(['1/2', '1/3', '2/3', '1/4', '3/4']);

/**
 * The words of a text that was split into words before it came here: "did|n't" of "didn 't" or "didn’ t", "Attorney|’s" of
 * "Attorney’ s", "230,000" of "230, 000", "9.40" of "$9. 40", "1/2" of "1 / 2". The stretch of a word keeps the space, its text does not.
 */
export function rejoined(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, mark, last] = [words[at]!, words[at + 1], words[at + 2]];
    const whole = mark === undefined || last === undefined ? undefined : apart(text, word, mark, last);
    if (whole === undefined) {
      joined.push(word);
      continue;
    }
    joined.push(...whole);
    at += 2;
  }
  return joined;
}

/** What two or three words are when the spaces beside the mark between them are taken away; undefined where they are apart. */
function apart(text: string, word: Word, mark: Word, last: Word): Word[] | undefined {
  const before = mark.start - word.end;
  const behind = last.start - mark.end;
  if (before + behind === 0 || before > 1 || behind > 1) return undefined;
  if (APOSTROPHE.test(mark.text))
    return before + behind === 1 ? withClitic(text, word, mark, last) : undefined;
  if (!/^\d/.test(word.text) || !/^\d/.test(last.text)) return undefined;
  const figure = `${word.text}${mark.text}${last.text}`;
  const isFigure =
    (mark.text === '/' && COMMON_FRACTIONS.has(figure)) ||
    (before === 0 && mark.text === ',' && /^\d{1,3}(?:,\d{3})*,000(?:,000)*$/.test(figure)) ||
    (before === 0 && mark.text === '.' && /^\d{1,3}\.\d{1,2}$/.test(figure));
  return isFigure ? [{ start: word.start, end: last.end, text: figure }] : undefined;
}

function withClitic(text: string, word: Word, mark: Word, last: Word): Word[] | undefined {
  const letters = last.text.toLowerCase();
  if (letters !== 't')
    return CLITICS.has(`'${letters}`)
      ? [word, { start: mark.start, end: last.end, text: `${mark.text}${last.text}` }]
      : undefined;
  const length = FUSED.get(`${word.text.toLowerCase()}t`)?.[0];
  if (length === undefined) return undefined;
  const middle = word.start + length;
  return [
    { start: word.start, end: middle, text: text.slice(word.start, middle) },
    { start: middle, end: last.end, text: `${text.slice(middle, word.end)}${mark.text}${last.text}` },
  ];
}
