/** Where the words of a search stand in a text, for marking them. */
import type { Query } from './query.ts';
import { eachWord, type SearchWord } from './words-of.ts';

/** UTF-16 offsets, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text around hits, with the hits in offsets of the piece itself. */
export interface Snippet {
  readonly text: string;
  /** Where the piece stands in the text. */
  readonly start: number;
  readonly hits: readonly Hit[];
}

type Phrase = Extract<Query, { kind: 'phrase' }>;

/** Has no letter, digit or mark but those of ASCII; quotation marks and dashes of print part words as a space does. */
const PLAIN_TEXT = /^[\0-\x7f\u00a0\u2010-\u2027]*$/;
const PLAIN_TERM = /^[a-z0-9]+$/;

/** All places of the phrases, in the order of the text; one that lies in another is told once. */
export function hitsInText(text: string, phrases: readonly Phrase[]): Hit[] {
  // In plain texts a pattern finds the same some ten times as fast as words that are folded one by one.
  const hits = PLAIN_TEXT.test(text)
    ? phrases.flatMap((phrase) => hitsInPlainText(text, phrase))
    : hitsAmongWords(text, phrases);
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Hit[] = [];
  for (const hit of hits) if (hit.start >= (apart.at(-1)?.end ?? 0)) apart.push(hit);
  return apart;
}

function hitsInPlainText(text: string, { terms, prefix }: Phrase): Hit[] {
  if (!terms.every((term) => PLAIN_TERM.test(term))) return [];
  const end = prefix ? '[a-z0-9]*' : '(?![a-z0-9])';
  const pattern = new RegExp(`(?<![a-z0-9])${terms.join('[^a-z0-9]+')}${end}`, 'gi');
  const hits: Hit[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
    // "a a" stands twice in "a a a".
    pattern.lastIndex = match.index + 1;
  }
  return hits;
}

function hitsAmongWords(text: string, phrases: readonly Phrase[]): Hit[] {
  const hits: Hit[] = [];
  const first = new Map<string, Phrase[]>();
  const byPrefix: string[] = [];
  let longest = 1;
  for (const phrase of phrases) {
    longest = Math.max(longest, phrase.terms.length);
    if (phrase.prefix && phrase.terms.length === 1) byPrefix.push(phrase.terms[0]!);
    else first.set(phrase.terms[0]!, [...(first.get(phrase.terms[0]!) ?? []), phrase]);
  }
  const words: SearchWord[] = [];
  eachWord(text, (term, start, end) => {
    // Of single words no other word need be known.
    if (longest > 1) words.push({ term, start, end });
    else if (first.has(term)) hits.push({ start, end });
    for (const prefix of byPrefix) if (term.startsWith(prefix)) hits.push({ start, end });
  });
  for (const [at, { term, start }] of words.entries())
    for (const { terms, prefix } of first.get(term) ?? []) {
      const fits = terms.every((wanted, step) => {
        const here = words[at + step]?.term;
        return (
          here !== undefined &&
          (prefix && step === terms.length - 1 ? here.startsWith(wanted) : here === wanted)
        );
      });
      if (fits) hits.push({ start, end: words[at + terms.length - 1]!.end });
    }
  return hits;
}

/** Characters of a snippet around its hits. */
const BEFORE = 60;
const LENGTH = 200;

/** The piece of a text that holds most hits, cut between words. */
export function snippetOf(text: string, hits: readonly Hit[]): Snippet {
  let best = 0;
  let most = 0;
  for (let at = 0, end = 0; at < hits.length; at += 1) {
    while (end < hits.length && hits[end]!.end - hits[at]!.start <= LENGTH - BEFORE) end += 1;
    if (end - at > most) {
      most = end - at;
      best = at;
    }
  }
  const anchor = hits[best]?.start ?? 0;
  const start = afterSpace(text, Math.max(0, anchor - BEFORE), anchor);
  const last = hits[best + most - 1]?.end ?? 0;
  const end = beforeSpace(text, Math.min(text.length, Math.max(start + LENGTH, last)), last);
  return {
    text: text.slice(start, end),
    start,
    hits: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  };
}

function afterSpace(text: string, from: number, most: number): number {
  if (from === 0) return 0;
  const space = /\s/u.exec(text.slice(from, most));
  return space === null ? uncut(text, from) : from + space.index + 1;
}

function beforeSpace(text: string, to: number, least: number): number {
  if (to === text.length) return to;
  const space = text.slice(least, to).search(/\s\S*$/u);
  return space < 0 ? uncut(text, to) : least + space;
}

/** An offset that does not part the two halves of a character. */
function uncut(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
