import { hasClass } from '../../lexicon/word-classes.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';
import { publishedBefore } from '../evidence/publication-order.ts';

/** What is published: nouns by stem. */
const PUBLISHED_THINGS: ReadonlySet<string> = new Set(
  'report assess studi document paper review book memoir letter result data figur survey inquiri investig verdict draft strategi statement'.split(
    ' ',
  ),
);
const DONE = [
  /\b(?:following|after|since|because of|by)\s+(?:the\s+)?(?:publication|release|publishing|releasing)\b/i,
  /\b(?:was|were|has been|have been|had been)\s+(?:\w+ly\s+)?(?:published|released|issued|made public)\b/i,
  /\b(?:published|released|issued)\s+(?:on|last|earlier|this|in)\b/i,
];
const PENDING = [
  /\b(?:before|ahead of|pending|prior to)\s+(?:its\s+|the\s+)?(?:publication|release)\b/i,
  /\b(?:promised|vowed|pledged|plans?|planned|intends?|expected|due|set|wants?|hopes?)\s+to\s+(?:be\s+)?(?:publish(?:ed)?|release[d]?|issue[d]?)\b/i,
  /\b(?:will|would|is to|are to)\s+(?:be\s+)?(?:publish(?:ed)?|release[d]?|issue[d]?)\b/i,
  /\b(?:release|publication)\s+has\s+been\s+(?:delayed|postponed)\b/i,
  /\bif\s+(?:it\s+is\s+)?(?:published|released)\b/i,
  /\bnot\s+yet\s+(?:been\s+)?(?:published|released)\b/i,
];

interface State {
  readonly text: number;
  readonly done: boolean;
  readonly phrase: Span;
  readonly sentence: DocumentSentence;
  /** The kind of thing by stem; a report and an assessment may be one thing. */
  readonly things: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Rule `status.publication`: something is published in one text and still to be published in another, and both sentences name
 * it alike (the same kind of thing, with a name in common near it). Where the dates of the texts allow it, the later one
 * simply knows more: the finding says so and ranks lower.
 */
export const publication: Detector = (context) => {
  const states = context.documents.flatMap((document, text) =>
    hasDictionary(document.language)
      ? document.sentences.flatMap((sentence) => stateOf(sentence, text, context))
      : [],
  );
  const nominations: Nomination[] = [];
  for (let a = 0; a < context.documents.length; a += 1) {
    for (let b = a + 1; b < context.documents.length; b += 1) {
      for (const [done, pending] of [
        [a, b],
        [b, a],
      ] as const) {
        const nomination = nominatePublication(
          states.filter((one) => one.text === done && one.done),
          states.filter((one) => one.text === pending && !one.done),
          context,
        );
        if (nomination !== null) nominations.push(nomination);
      }
    }
  }
  return nominations;
};

function stateOf(sentence: DocumentSentence, text: number, context: ComparisonContext): State[] {
  if (!hasClass(sentence.form, 'publication')) return [];
  const printed = context.documents[text]!.text.slice(sentence.start, sentence.end);
  const pending = firstMatch(PENDING, printed);
  const done = pending === null ? firstMatch(DONE, printed) : null;
  const match = pending ?? done;
  if (match === null) return [];
  const things = new Set(
    sentence.words.map((word) => word.stem).filter((stem) => PUBLISHED_THINGS.has(stem)),
  );
  if (things.size === 0) return [];
  return [
    {
      text,
      done: done !== null,
      phrase: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      sentence,
      things,
      names: new Set(sentence.words.filter((word) => word.proper).map((word) => word.stem)),
    },
  ];
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  return patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? null;
}

/** The pair that names the thing most alike: the most names in common; ties by place. */
function bestPair(done: readonly State[], pending: readonly State[]): { done: State; pending: State } | null {
  let best: { done: State; pending: State } | null = null;
  let most = 0;
  for (const one of done) {
    for (const other of pending) {
      if (![...one.things].some((thing) => other.things.has(thing))) continue;
      const common = [...one.names].filter((name) => other.names.has(name)).length;
      if (common > most) [best, most] = [{ done: one, pending: other }, common];
    }
  }
  return best;
}

/** At most so many places of each text stand in one finding. */
const MOST_PLACES = 3;

function nominatePublication(
  done: readonly State[],
  pending: readonly State[],
  context: ComparisonContext,
): Nomination | null {
  const best = bestPair(done, pending);
  if (best === null) return null;
  // The same thing elsewhere in either text, under a name that both sentences of the best pair share: further places.
  const names = [...best.done.names].filter((name) => best.pending.names.has(name));
  const again = (states: readonly State[], state: State) => [
    state,
    ...states
      .filter(
        (one) =>
          one !== state &&
          names.some((name) => one.names.has(name)) &&
          [...one.things].some((thing) => state.things.has(thing)),
      )
      .slice(0, MOST_PLACES - 1),
  ];
  const witness = (state: State): Witness => ({ text: state.text, ...clause(state), focus: [state.phrase] });
  const thing = best.done.sentence.words.find(
    (word) => best.done.things.has(word.stem) && best.pending.things.has(word.stem),
  )!.text;
  const explained = publishedBefore(
    context.documents[best.pending.text]!.published,
    context.documents[best.done.text]!.published,
  );
  return nominate('status.publication', {
    witnesses: [...again(done, best.done), ...again(pending, best.pending)].map(witness),
    slots: { thing, out: witness(best.done), toCome: witness(best.pending) },
    ...(explained && { explained: { earlier: 'to come' } }),
  });
}

/** The phrase with the words around it up to the nearest marks. */
function clause({ phrase, sentence }: State): Span {
  const words = sentence.words;
  const isStop = (word: Word) => /^[,;:"“”().–—]$/u.test(word.text);
  let first = words.findIndex((word) => word.end > phrase.start);
  let last = words.findIndex((word) => word.end >= phrase.end);
  while (first > 0 && !isStop(words[first - 1]!)) first -= 1;
  while (last + 1 < words.length && !isStop(words[last + 1]!)) last += 1;
  return { start: words[first]!.start, end: words[last]!.end };
}
