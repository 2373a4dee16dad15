import { BOUNDARY_WEIGHTS } from '../lexicon/en/boundary-table.ts';
import type { Span } from '../types.ts';
import {
  BUCKETS,
  FEATURES,
  gapFeatures,
  isCandidate,
  KIND,
  stretchesOf,
  type Manner,
  type Stretch,
} from './boundary-features.ts';

/** How much of a text tells its manner, in UTF-16 units. */
const SAMPLE = 20_000;

/** Behind a whole word: "plan B. then" and "Corp. said" tell nothing. */
const ENDED = /(?<![\p{L}.])\p{Ll}{3,}[.](?=\s+\p{L})/gu;
const LOW = /(?<![\p{L}.])(?!(?:etc|approx|incl|misc|resp)\.)\p{Ll}{3,}[.]\s+\p{Ll}/gu;
const SMALL_I = /(?:^|\s)i(?=\s\p{Ll}|['’]\p{Ll})/gu;

/** Addresses, clock times of mail, greetings on lines of their own, smileys, marks again and again. */
const MAIL =
  /\S@\S+\.\p{L}|(?<!\d)\d{3}[-.]\d{4}(?!\d)|\d:\d\d [AP]M|^(?:thanks|thank you|regards|hi|hello|dear|best|cheers)(?!\p{L}).{0,30}$|[!?]{2,}|(?:^|\s)[:;]-?[()]/gimu;

/** How a text is written, from how its sentences begin: with a capital, or in lower case behind a stop, with
 * "i" for "I"; from addresses, greetings and smileys. */
export function mannerOf(text: string): Manner {
  const sample = text.slice(0, SAMPLE);
  const low = sample.match(LOW)?.length ?? 0;
  const small = sample.match(SMALL_I)?.length ?? 0;
  if (low < 3 && small === 0) return (sample.match(MAIL)?.length ?? 0) < 2 ? 0 : 1;
  const ended = sample.match(ENDED)?.length ?? 0;
  return (low + small) * 6 >= ended ? 2 : 1;
}

let weights: Int8Array | undefined;

function readWeights(): Int8Array {
  const table = new Int8Array(BUCKETS);
  let at = 0;
  for (const [, run = '', letter = ''] of BOUNDARY_WEIGHTS.matchAll(/(\d*)([^\d])/gsu)) {
    at += Number(run);
    table[at] = letter.charCodeAt(0) - 105;
    at += 1;
  }
  return table;
}

/**
 * By manner: how far, in steps, a boundary that the rules do not set must score above nought to be set, and one that they set
 * below it to go. Edited prose keeps to the rules unless much speaks against them.
 */
const MARGIN: readonly number[] = [6, 2, 1];

/**
 * Revises the sentences that rules see in an English paragraph: sets boundaries that no mark shows ("Regards Ann I will call")
 * and takes away those between an abbreviation and its name.
 *
 * @param ruled sentences by rule, offsets into `body`
 */
export function reviseBoundaries(body: string, ruled: readonly Span[], manner: Manner): Span[] {
  weights ??= readWeights();
  const ends = new Set(ruled.map(({ end }) => end));
  const stretches = stretchesOf(body, ends);
  const features = new Int32Array(FEATURES);
  const spans: Span[] = [];
  let from = 0;
  let open = 0;
  const close = (at: number) => {
    spans.push({ start: stretches[from]!.start, end: stretches[at]!.end });
    from = at + 1;
    open = 0;
  };
  for (let at = 0; at < stretches.length; at += 1) {
    const stretch: Stretch = stretches[at]!;
    open = Math.max(0, open + stretch.opens);
    const after = stretches[at + 1];
    if (after === undefined) {
      close(at);
      break;
    }
    const isRuled = ends.has(stretch.end);
    if (!isRuled && !isCandidate(stretch, after)) continue;
    gapFeatures(stretches, at, from, isRuled, open, manner, features);
    let score = 0;
    for (const feature of features) score += weights[feature]!;
    const low = manner === 0 && after.first === KIND.lower;
    const kept = low || KEPT_BEFORE.has(stretch.last) || KEPT_AFTER.has(after.first);
    // "Alas! what a day": in prose the sentence goes on in lower case.
    const exclaimed = low && stretch.last === KIND.asked;
    const margin = MARGIN[manner]! * (kept ? 5 : 1);
    // A boundary that was seen is better founded than one that was not.
    if (isRuled ? score > -2 * margin : score > margin && !exclaimed) close(at);
  }
  return spans;
}

/** What rules nearly always decide rightly in prose: speech with its verb, notes, lines of dialogue, bullets, a clause behind a colon. */
const KEPT_BEFORE: ReadonlySet<number> = new Set([
  KIND.quote,
  KIND.closing,
  KIND.colon,
  KIND.bullet,
  KIND.dash,
]);
const KEPT_AFTER: ReadonlySet<number> = new Set([
  KIND.dash,
  KIND.bullet,
  KIND.opening,
  KIND.quote,
  KIND.other,
]);
