import type { Word } from '../analysis/document.ts';
import { packOf, type LanguagePack } from '../lexicon/language-pack.ts';
import { isContent } from './content.ts';
import type { SameSpeech } from './same-speech.ts';
import type { Speech } from './speeches.ts';
import { begins, changesSense, isNegator, saysTheSame, turnsSense } from './word-differences.ts';

/** A stretch of the words of a speech, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words of one speech that stand in the place of words of the other. */
export interface Replaced {
  readonly a: Stretch;
  readonly b: Stretch;
}

/** Words of one speech that the other leaves out, and that turn what is left. */
export interface Lost {
  /** Which of the two holds the words. */
  readonly held: 'one' | 'other';
  readonly lost: Stretch;
  /** The words of the shorter one beside which they are missing. */
  readonly beside: Stretch;
  /** They turn what is left only where that is a clause: "I do not believe *you meant it*", but "I have never been *so happy*". */
  readonly beforeClause: boolean;
  /** They turn it only where one of the last words left is a superlative: "the best keeper *in the village team*". */
  readonly behindBest?: Stretch;
}

/** Longer stretches in each other's place are another sentence, or put into other words. */
const LONGEST_REPLACED = 4;
/** The same at the end of the words in common, where only one side holds them. */
const LONGEST_AT_END = 2;
/** So many words must be the same beside one that is replaced at an end; where both texts name one speaker. */
const LEAST_BESIDE = 4;
const LEAST_BESIDE_OF_ONE = 3;
/** So many words from the cut on are looked at. */
const REACH = 12;
/** What takes back what is left begins so many words behind the cut. */
const SOON = 5;
/** A denial reaches so many words. */
const NEAREST = 5;
/** A superlative stands so many words before what it is among. */
const BEST_REACH = 4;
/** A word of a time that is now stands among so many first words that were left out; what it limits is denied so many words before. */
const NOW_REACH = 4;
const DENIAL_REACH = 10;
/** So many words of the shorter speech are shown beside what it lacks. */
const SHOWN = 3;

const SENTENCE_END = /[.!?;]/u;
const OMITTED = /…|\.{2,}|\. \./u;
const BRACKETS = /[[\]]/u;

/** The words that two speeches of one utterance have in each other's place, and that are not the same spelt otherwise. */
export function replacedIn(pair: SameSpeech, language: string): Replaced[] {
  const { one, other, same } = pair;
  const found: Replaced[] = [];
  for (const [at, { a, b }] of same.entries()) {
    const next = same[at + 1];
    if (next === undefined) break;
    const [x, y] = [
      { from: a + 1, to: next.a },
      { from: b + 1, to: next.b },
    ];
    if (length(x) === 0 || length(y) === 0) continue;
    // "We have decided and *we're going* to stick to it", "We have decided. *We owe it* to them": the sentence is over on one side alone.
    if (beginsSentence(one, x) !== beginsSentence(other, y)) continue;
    if (Math.max(length(x), length(y)) > LONGEST_REPLACED) continue;
    found.push(without(x, y, one, other, language));
  }
  const [first, last] = [same[0]!, same.at(-1)!];
  for (const [end, ends] of [
    ['tail', { a: tailOf(one, last.a + 1), b: tailOf(other, last.b + 1) }],
    ['head', { a: headOf(one, first.a), b: headOf(other, first.b) }],
  ] as const) {
    if (saysTheSame(wordsOf(one, ends.a), wordsOf(other, ends.b), language)) continue;
    const { a, b } = without(ends.a, ends.b, one, other, language);
    found.push(shortened({ a, b }, one, other, end));
  }
  found.sort((x, y) => x.a.from - y.a.from);
  return found.filter(({ a, b }) => {
    const [x, y] = [wordsOf(one, a), wordsOf(other, b)];
    if (x.length === 0 || y.length === 0) return false;
    if (isMarked(one, a, b) || isMarked(other, b, a)) return false;
    const atEnd = a.from > last.a || a.to <= first.a;
    if (atEnd && Math.max(x.length, y.length) > LONGEST_AT_END) return false;
    if (atEnd && same.length < LEAST_BESIDE_OF_ONE) return false;
    if (!x.concat(y).some((word) => changesSense(word, language)) || saysTheSame(x, y, language))
      return false;
    return !atEnd || same.length >= LEAST_BESIDE || pair.speakers === 'one';
  });
}

function beginsSentence({ words, marks, ends }: Speech, { from }: Stretch): boolean {
  return SENTENCE_END.test(marks[from - 1]!) || (ends.has(from - 1) && /^\p{Lu}/u.test(words[from]!.text));
}

/** Without words at either end that say the same on both sides: "cannot *insult*", "can't *offend*". */
function without(a: Stretch, b: Stretch, one: Speech, other: Speech, language: string): Replaced {
  let [x, y] = [a, b];
  const alike = (i: number, j: number) => saysTheSame([one.words[i]!], [other.words[j]!], language);
  while (length(x) > 1 && length(y) > 1 && alike(x.from, y.from))
    [x, y] = [
      { from: x.from + 1, to: x.to },
      { from: y.from + 1, to: y.to },
    ];
  while (length(x) > 1 && length(y) > 1 && alike(x.to - 1, y.to - 1))
    [x, y] = [
      { from: x.from, to: x.to - 1 },
      { from: y.from, to: y.to - 1 },
    ];
  return { a: x, b: y };
}

/**
 * "*slammed* the door" of a long speech against "*shut* the door" with which the other begins: of the longer stretch as many words as
 * stand in the shorter, which its own speech ends.
 */
function shortened({ a, b }: Replaced, one: Speech, other: Speech, end: 'head' | 'tail'): Replaced {
  const cut = (long: Stretch, short: Stretch, whole: Speech): Stretch => {
    const ends = end === 'head' ? short.from === 0 : short.to === whole.words.length;
    if (!ends || length(short) === 0 || length(short) >= length(long)) return long;
    return end === 'head'
      ? { from: long.to - length(short), to: long.to }
      : { from: long.from, to: long.from + length(short) };
  };
  return { a: cut(a, b, other), b: cut(b, a, one) };
}

/** What one speech leaves out of the other that turns the sense: a denial, a condition, a "but", a doubt. */
export function lostIn(pair: SameSpeech, language: string): Lost[] {
  const pack = packOf(language);
  if (pack === null) return [];
  return [...lostInside(pair, language, pack), ...lostAtEnds(pair, language, pack)];
}

function lostInside({ one, other, same }: SameSpeech, language: string, pack: LanguagePack): Lost[] {
  const found: Lost[] = [];
  for (const [at, { a, b }] of same.entries()) {
    const next = same[at + 1];
    if (next === undefined) break;
    for (const [held, whole, from, to, cut, gap, behind] of [
      ['one', one, a, next.a, other, next.b - b - 1, b],
      ['other', other, b, next.b, one, next.a - a - 1, a],
    ] as const) {
      const lost = { from: from + 1, to };
      if (gap > 0 || length(lost) === 0 || length(lost) > REACH) continue;
      // Whole sentences left out between others are an honest cut.
      if (
        SENTENCE_END.test(whole.marks.slice(from, to - 1).join(' ')) &&
        SENTENCE_END.test(whole.marks[to - 1]!)
      )
        continue;
      if (!turns(wordsOf(whole, lost), language, pack)) continue;
      found.push({
        held,
        lost,
        beside: { from: behind, to: Math.min(cut.words.length, behind + 2) },
        beforeClause: false,
      });
    }
  }
  return found;
}

/** Words inside a clause turn it where they deny it, doubt it, or make it hang on something. */
function turns(words: readonly Word[], language: string, pack: LanguagePack): boolean {
  const keys = words.map(({ key }) => key);
  if (deniesNothing(keys, pack)) return false;
  if (words.length > 0 && begins(keys, pack)) return true;
  return words.length <= 4 && words.some((word) => turnsSense(word, language));
}

function lostAtEnds({ one, other, same }: SameSpeech, language: string, pack: LanguagePack): Lost[] {
  const [first, last] = [same[0]!, same.at(-1)!];
  const found: Lost[] = [];
  for (const [held, whole, cut, from, to, start, end] of [
    ['one', one, other, first.a, last.a, first.b, last.b],
    ['other', other, one, first.b, last.b, first.a, last.a],
  ] as const) {
    if (cut.ends.has(end)) {
      const lost = sentenceTail(whole, to) ?? takenBackBehind(whole, cut, to, end, pack);
      const beside = { from: Math.max(start, end - SHOWN + 1), to: end + 1 };
      if (
        lost !== null &&
        (takesBack(whole, lost, language, pack) ||
          limitsDenial(whole, { from, to: to + 1 }, lost, language, pack))
      )
        found.push({ held, lost, beside, beforeClause: false });
      else if (lost !== null && goesOnAt(whole, lost) && pack.stopWords.has(whole.words[lost.from]!.key)) {
        const behindBest = { from: Math.max(from, to - BEST_REACH + 1), to: to + 1 };
        found.push({ held, lost, beside, beforeClause: false, behindBest });
      }
    }
    if (start === 0 || cut.ends.has(start - 1)) {
      const lost = sentenceHead(whole, from);
      if (lost !== null && turnsWhatFollows(whole, lost, language, pack))
        found.push({
          held,
          lost,
          beside: { from: start, to: Math.min(end + 1, start + SHOWN) },
          beforeClause: !isConditional(whole, lost, pack) && !approximates(whole, lost, pack),
        });
    }
  }
  return found;
}

/** The rest of the sentence behind a word; null where it ends there. */
function sentenceTail({ words, marks, ends }: Speech, at: number): Stretch | null {
  if (SENTENCE_END.test(marks[at]!) && !/^;/u.test(marks[at]!.trim())) return null;
  // '"...," she said. "Nobody ...": the narrator ended the sentence.
  if (ends.has(at) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return null;
  let to = at + 1;
  while (to < words.length && to - at <= REACH) {
    to += 1;
    if (SENTENCE_END.test(marks[to - 1]!)) break;
  }
  return to > at + 1 ? { from: at + 1, to } : null;
}

/**
 * "We cannot rule it out. *But we have no evidence of it.*": the next sentence where it begins with a "but", and the shorter speech ends
 * before it; null where it takes nothing back.
 */
function takenBackBehind(
  whole: Speech,
  cut: Speech,
  at: number,
  end: number,
  { contrasting }: LanguagePack,
): Stretch | null {
  const first = whole.words[at + 1];
  if (first === undefined || end !== cut.words.length - 1 || contrasting?.has(first.key) !== true)
    return null;
  let to = at + 2;
  while (to < whole.words.length && to - at <= REACH && !SENTENCE_END.test(whole.marks[to - 1]!)) to += 1;
  return { from: at + 1, to };
}

/** The sentence up to a word; null where it begins there. */
function sentenceHead({ marks }: Speech, at: number): Stretch | null {
  let from = at;
  while (from > 0 && at - from < REACH && !SENTENCE_END.test(marks[from - 1]!)) from -= 1;
  return from < at ? { from, to: at } : null;
}

/** "..., *but not now*", "*if* the council agrees", anyone "*who* accepts it", good for the town "*hall and nobody else*". */
function takesBack(whole: Speech, lost: Stretch, language: string, pack: LanguagePack): boolean {
  const words = wordsOf(whole, lost);
  const keys = words.map(({ key }) => key);
  if (begins(keys, pack)) return true;
  if (isNegator(keys[0]!, language)) return true;
  if (pack.relatives?.has(keys[0]!) === true && pack.anybody?.has(whole.words[lost.from - 1]!.key) === true)
    return true;
  if (takesBackSoon(whole, lost, language, pack)) return true;
  if (!goesOnAt(whole, lost)) return false;
  const clause = keys.slice(0, 1 + keys.findIndex((_, at) => /[,;:.]/u.test(whole.marks[lost.from + at]!)));
  return clause.slice(0, 5).some((key) => isNegator(key, language));
}

/** No mark parts what was lost from what stands before it. */
function goesOnAt({ marks }: Speech, { from }: Stretch): boolean {
  return !/[,;:–—-]/u.test(marks[from - 1]!);
}

/** "I accept the blame for the plan, *not for the work*": what takes it back begins behind a comma, a few words on. */
function takesBackSoon(whole: Speech, { from, to }: Stretch, language: string, pack: LanguagePack): boolean {
  const keys = whole.words.slice(from, to).map(({ key }) => key);
  return keys.slice(0, SOON).some((key, at) => {
    const apart = at > 0 && (/[,;–—-]/u.test(whole.marks[from + at - 1]!) || whole.ends.has(from + at - 1));
    if (!apart) return false;
    // "..., *and* only there".
    const next = pack.stopWords.has(key) && !isNegator(key, language) && !begins([key], pack) ? at + 1 : at;
    const first = keys[next];
    if (first === undefined) return false;
    return (
      isNegator(first, language) ||
      (begins(keys.slice(next), pack) && pack.modality.concessive?.has(first) !== true)
    );
  });
}

/** "*If there were more of them* I would ...", "*I do not believe* you ...". */
function turnsWhatFollows(whole: Speech, lost: Stretch, language: string, pack: LanguagePack): boolean {
  const keys = wordsOf(whole, lost).map(({ key }) => key);
  if (deniesNothing(keys, pack)) return false;
  if (isConditional(whole, lost, pack)) return true;
  if (isReportOfOthers(keys, pack) || approximates(whole, lost, pack)) return true;
  const nearest = keys.slice(-NEAREST);
  const marks = whole.marks.slice(lost.to - nearest.length, lost.to);
  return (
    !marks.some((mark) => /[,:–—]/u.test(mark)) &&
    nearest.some((key) => isNegator(key, language) || pack.unreal?.has(key) === true)
  );
}

/** "*Almost* every house is insured". */
function approximates(
  { words }: Speech,
  { from, to }: Stretch,
  { approximating, quantifiers, negation }: LanguagePack,
): boolean {
  const [last, next] = [words[to - 1]!.key, words[to]?.key ?? ''];
  return (
    to - from <= 2 &&
    approximating?.has(last) === true &&
    (quantifiers.has(next) || negation.negators.has(next))
  );
}

/** "We have no plans to close the mill *this year*": what is denied is denied for now. */
function limitsDenial(
  whole: Speech,
  kept: Stretch,
  lost: Stretch,
  language: string,
  { ofNow }: LanguagePack,
): boolean {
  const keys = wordsOf(whole, lost).map(({ key }) => key);
  if (ofNow === undefined || !goesOnAt(whole, lost)) return false;
  const isNow =
    ofNow.has(keys[0]!) || keys.slice(1, NOW_REACH).some((key) => key !== 'this' && ofNow.has(key));
  const sentence = wordsOf(whole, { from: Math.max(kept.from, kept.to - DENIAL_REACH), to: kept.to });
  return isNow && sentence.some(({ key }) => isNegator(key, language));
}

/** "*They say* I am a thief": what others say is no claim of the speaker. */
function isReportOfOthers(keys: readonly string[], { reportingForms, pronouns }: LanguagePack): boolean {
  if (keys.length > NEAREST || reportingForms === undefined) return false;
  const verb = keys.findLastIndex((key) => reportingForms.has(key));
  return (
    verb > 0 && verb >= keys.length - 2 && !keys.some((key) => pronouns?.personal.get(key)?.person === 1)
  );
}

/** A condition that begins with the first or second word: "if", "only if". */
function isConditional(whole: Speech, lost: Stretch, { modality: { conditionals } }: LanguagePack): boolean {
  const keys = wordsOf(whole, lost).map(({ key }) => key);
  return [0, 1].some((at) =>
    [1, 2, 3].some((count) => conditionals.has(keys.slice(at, at + count).join(' '))),
  );
}

/** "Not only", "no doubt". */
function deniesNothing(keys: readonly string[], { negation: { noDenial } }: LanguagePack): boolean {
  const printed = ` ${keys.join(' ')} `;
  return noDenial.some((phrase) => printed.includes(` ${phrase} `));
}

/**
 * Whether a square bracket stands at a stretch, or an ellipsis that may stand for words that the other has more: the source says itself that
 * words are changed.
 */
function isMarked({ marks, words }: Speech, { from, to }: Stretch, other: Stretch): boolean {
  const near = marks.slice(Math.max(0, from - 1), Math.min(words.length, to)).join(' ');
  return BRACKETS.test(near) || (OMITTED.test(near) && length(other) > to - from);
}

function tailOf(speech: Speech, at: number): Stretch {
  if (at === 0 || /[.!?;]/u.test(speech.marks[at - 1]!)) return { from: at, to: at };
  let to = at;
  while (to < speech.words.length && to - at <= LONGEST_AT_END) {
    to += 1;
    if (/[.,!?;:]/u.test(speech.marks[to - 1]!) || speech.ends.has(to - 1)) break;
  }
  return { from: at, to };
}

function headOf(speech: Speech, at: number): Stretch {
  let from = at;
  while (
    from > 0 &&
    at - from <= LONGEST_AT_END &&
    !/[.,!?;:]/u.test(speech.marks[from - 1]!.replace(OMITTED, '')) &&
    !speech.ends.has(from - 1)
  )
    from -= 1;
  return { from, to: at };
}

/** The words of a stretch of a speech. */
export function wordsOf({ words }: Speech, { from, to }: Stretch): readonly Word[] {
  return words.slice(from, to);
}

function length({ from, to }: Stretch): number {
  return to - from;
}

/** Whether a stretch holds a word of content. */
export function hasContent(speech: Speech, stretch: Stretch): boolean {
  return wordsOf(speech, stretch).some(isContent);
}
