import type { Document, Word } from '../../analysis/document.ts';
import { cuedSpeakers } from '../../analysis/attribution/quotation-speakers.ts';
import type { Span } from '../../types.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';

/** How many words a phrase that brings a thing in has at most. */
const PHRASE = 10;

/**
 * Rule `wording.thing`: a text speaks of another version of "the letter", and what it quoted of the first version it had from
 * "the document": one thing under two names, or two things. Only where the first is brought in ("a document seen by ...").
 */
export const documentAlias: Detector = (context) => {
  const versions = context.versions;
  if (versions.length === 0) return [];
  const names = context.names;
  return versions.flatMap(({ text, first, phrase, thing: later }): Nomination[] => {
    const document = context.documents[text]!;
    const speaker = cuedSpeakers(document, text, names)(document.quotations.indexOf(first));
    // Who quotes is no paper; a pronoun and a name are none either.
    if (speaker?.kind !== 'unnamed') return [];
    const noun = wordsIn(document, speaker).at(-1);
    if (noun === undefined || noun.key === later.toLowerCase()) return [];
    const brought = broughtIn(document, noun, first.start);
    const other = wordsIn(document, phrase).at(-1);
    if (brought === null || other === undefined || isVersionOf(document, noun, other)) return [];
    const slots = {
      broughtIn: { text, start: brought.start, end: brought.end, focus: [brought.noun] },
      later: { text, start: phrase.start, end: phrase.end, focus: [{ start: other.start, end: other.end }] },
    };
    return [nominate('wording.thing', { witnesses: [slots.broughtIn, slots.later], slots })];
  });
};

function wordsIn(document: Document, { start, end }: Span): Word[] {
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  return (sentence?.words ?? []).filter(
    (word) => word.start >= start && word.end <= end && word.kind === 'word',
  );
}

/** "A Chinese document seen by Reuters": the phrase with an article that first names the thing, before `until`. */
function broughtIn(document: Document, noun: Word, until: number): (Span & { readonly noun: Span }) | null {
  for (const { words } of document.sentences) {
    if ((words[0]?.start ?? until) >= until) return null;
    for (const [at, word] of words.entries()) {
      if (word.stem !== noun.stem || word.quoted) continue;
      let first = at;
      while (first > 0 && !words[first - 1]!.light && words[first - 1]!.kind !== 'punctuation') first -= 1;
      if (!/^an?$/.test(words[first - 1]?.key ?? '')) continue;
      let last = at;
      while (
        last + 1 < words.length &&
        last - at < PHRASE &&
        !/^(?:and|or|that|which)$|^\P{L}/u.test(words[last + 1]!.key)
      )
        last += 1;
      const { start, end } = word;
      return { start: words[first - 1]!.start, end: words[last]!.end, noun: { start, end } };
    }
  }
  return null;
}

/** Whether the text itself says that the one is the other: "the document, a letter". */
function isVersionOf({ sentences }: Document, a: Word, b: Word): boolean {
  const near = (one: Word, other: Word, words: readonly Word[]) =>
    words.some(
      ({ stem }, at) =>
        stem === one.stem && words.slice(at + 1, at + 4).some((word) => word.stem === other.stem),
    );
  return sentences.some(({ words }) => near(a, b, words) || near(b, a, words));
}
