import type { Document } from '../analysis/document.ts';
import { packOf } from '../lexicon/language-pack.ts';
import type { Stretch } from './alterations.ts';
import { isContent } from './content.ts';
import type { SameSpeech } from './same-speech.ts';
import type { Speech } from './speeches.ts';
import { begins, isNegator } from './word-differences.ts';

/** A stretch of a speech. */
export interface Part {
  readonly speech: Speech;
  readonly stretch: Stretch;
}

/** One quotation of a text that another quotes as two utterances. */
export interface Stitched {
  readonly joined: Speech;
  /** The two stretches of the one quotation, in order, and where each stands in the other text. */
  readonly parts: readonly [Stretch, Stretch];
  readonly apart: readonly [Part, Part];
}

/** So many words of each part stand in the one quotation, with so many words of content. */
const LEAST_SAME = 4;
const LEAST_CONTENT = 2;
/** So many words may join the two: "and". */
const MOST_JOINING = 1;
/** So many words of a speech may stand beyond the stretch where it was joined. */
const MOST_BEYOND = 1;
const SENTENCE_END = /[.!?;]/u;
const OMITTED = /…|\.{2,}|\. \.|[[\]]/u;

/**
 * Quotations made of two utterances: two sentences that the other text quotes apart are one sentence here, without a mark of what was left
 * out between them, or here they stand in the other order. Where the other text merely stops for the narrator between two sentences
 * of one speech, nothing is stitched.
 *
 * @param same speeches of two texts that are one utterance, each stretch of one with its nearest in the other text
 */
export function stitchedIn(same: readonly SameSpeech[], documents: readonly Document[]): Stitched[] {
  const byJoined = new Map<Speech, Map<number, { own: Stretch; part: Part }[]>>();
  const add = (joined: Speech, own: Stretch, part: Part) => {
    const byText = byJoined.get(joined) ?? new Map<number, { own: Stretch; part: Part }[]>();
    byJoined.set(joined, byText);
    byText.set(part.speech.text, [...(byText.get(part.speech.text) ?? []), { own, part }]);
  };
  for (const { one, other, same: pairs } of same) {
    const content = pairs.filter(({ a }) => isContent(one.words[a]!)).length;
    if (pairs.length < LEAST_SAME || content < LEAST_CONTENT) continue;
    const [first, last] = [pairs[0]!, pairs.at(-1)!];
    const [a, b] = [
      { from: first.a, to: last.a + 1 },
      { from: first.b, to: last.b + 1 },
    ];
    add(one, a, { speech: other, stretch: b });
    add(other, b, { speech: one, stretch: a });
  }
  return [...byJoined].flatMap(([joined, byText]) =>
    [...byText.values()].flatMap((held) => {
      const inOrder = [...held].sort((x, y) => x.own.from - y.own.from);
      return inOrder.flatMap((one, at): Stitched[] => {
        const next = inOrder[at + 1];
        if (next === undefined || !isOneQuotation(joined, one.own, next.own, documents)) return [];
        const apart = [one.part, next.part] as const;
        if (!isWholeUtterance(one.part) || !isWholeUtterance(next.part)) return [];
        const turned = apart[1].speech.start < apart[0].speech.start;
        if (!turned && !areToldApart(apart[0].speech, apart[1].speech, documents)) return [];
        if (!turned && !isOneSentence(joined, one.own, next.own)) return [];
        return [{ joined, parts: [one.own, next.own], apart }];
      });
    }),
  );
}

/** The narrator leads to the second in a sentence of its own: 'Asked of the cost, she said: "..."'. Otherwise he only stops one speech. */
function areToldApart(one: Speech, next: Speech, documents: readonly Document[]): boolean {
  const { sentences, text } = documents[next.text]!;
  const sentence = sentences.find(({ end }) => end > next.start);
  return (
    sentence !== undefined &&
    sentence.start >= one.end &&
    /\p{L}/u.test(text.slice(sentence.start, next.start))
  );
}

/** The two stretches touch, but for a joining word, inside one pair of marks, and nothing tells that words were left out. */
function isOneQuotation(
  { words, marks, ends, text }: Speech,
  one: Stretch,
  next: Stretch,
  documents: readonly Document[],
): boolean {
  const between = next.from - one.to;
  if (between < 0 || between > MOST_JOINING) return false;
  const { language } = documents[text]!;
  const pack = packOf(language);
  // "We will pay if we have the money": a word between the two that turns the second was said, and joins nothing.
  const joining = words.slice(one.to, next.from).map(({ key }) => key);
  if (
    joining.some((key) => isNegator(key, language)) ||
    (pack !== null && joining.length > 0 && begins(joining, pack))
  )
    return false;
  for (let at = one.to - 1; at < next.from; at += 1)
    if (ends.has(at) || OMITTED.test(marks[at]!)) return false;
  return true;
}

function isOneSentence({ marks }: Speech, one: Stretch, next: Stretch): boolean {
  return !marks.slice(one.to - 1, next.from).some((mark) => SENTENCE_END.test(mark));
}

/** All of a speech or of one of its sentences, up to a word. */
function isWholeUtterance({ speech: { words, marks, ends }, stretch: { from, to } }: Part): boolean {
  const begin = [...Array(MOST_BEYOND + 1).keys()].some(
    (less) => from - less === 0 || SENTENCE_END.test(marks[from - less - 1] ?? ''),
  );
  const end = [...Array(MOST_BEYOND + 1).keys()].some((more) => {
    const last = to - 1 + more;
    return last === words.length - 1 || ends.has(last) || SENTENCE_END.test(marks[last] ?? '');
  });
  return begin && end;
}
