import { hasClass } from '../../lexicon/word-classes.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { expansionsIn } from '../../analysis/entities/acronym-expansions.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';
import { publishedBefore } from '../evidence/publication-order.ts';
import { differentStates } from './state.ts';

/** Rules of what has happened in one place and is still to come, or was refused, in another. */
export const status: Detector = (context) => [
  ...publication(context),
  ...commentAfterAll(context),
  ...differentStates(context),
];

// ---- status.publication ----------------------------------------------------------------------------------------------

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
function publication(context: ComparisonContext): Nomination[] {
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
}

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

// ---- status.comment --------------------------------------------------------------------------------------------------

const DECLINED = /\b(?:declined|refused)\s+to\s+comment\b|\bwould not comment\b|\bdeclined\s+comment\b/i;
const SPOKE = /^(?:said|added|told|stated|confirmed|explained|insisted|noted)$/;
const SPEAKERS = /^(?:spokesman|spokeswoman|spokesperson|representative|official)$/;
/** How many sentences after the refusal the same office may speak. */
const SOON = 3;

/**
 * Rule `status.comment`: a spokesman declines to comment, and soon after the spokesman of the same office comments. One office
 * may stand under its acronym and under its name: what the text itself spells out counts.
 */
function commentAfterAll(context: ComparisonContext): Nomination[] {
  return context.documents.flatMap((document, text) => {
    const speaking = document.sentences.filter(({ form }) => hasClass(form, 'comment'));
    if (speaking.length === 0) return [];
    const aliases = expansionsIn(document.text, document.sentences).map(({ acronym, expansion }) => ({
      acronym: acronym.toLowerCase(),
      names: document.text.slice(expansion.start, expansion.end).toLowerCase(),
    }));
    return speaking.flatMap((sentence): Nomination[] => {
      const refusal = speakerWith(sentence, document.text, (rest) => DECLINED.test(rest));
      if (refusal === null) return [];
      for (const later of document.sentences.slice(sentence.index + 1, sentence.index + 1 + SOON)) {
        const comment = speakerWith(later, document.text, (rest) =>
          SPOKE.test(/^\s*(\w+)/.exec(rest)?.[1] ?? ''),
        );
        if (comment === null || !sameOffice(refusal.office, comment.office, aliases)) continue;
        const place = ({ span, focus }: typeof comment): Witness => ({ text, ...span, focus: [focus] });
        const slots = { refusal: place(refusal), comment: place(comment) };
        return [nominate('status.comment', { witnesses: [slots.refusal, slots.comment], slots })];
      }
      return [];
    });
  });
}

/** A spokesman in this sentence with the words that name the office, when what follows passes `then`. */
function speakerWith(
  sentence: DocumentSentence,
  text: string,
  then: (rest: string) => boolean,
): { office: readonly string[]; span: Span; focus: Span } | null {
  const words = sentence.words;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!SPEAKERS.test(words[at]!.key)) continue;
    const rest = text.slice(words[at]!.end, sentence.end);
    if (!then(rest)) continue;
    let first = at;
    while (
      first > 0 &&
      words[first - 1]!.kind !== 'punctuation' &&
      /^(?:the|a|an)$/.test(words[first]!.key) === false
    )
      first -= 1;
    const office = words
      .slice(first, at)
      .filter((word) => !word.light || /^\p{Lu}{2,}$/u.test(word.text))
      .map((word) => word.key);
    if (office.length === 0) continue;
    let last = at;
    while (last + 1 < words.length && words[last + 1]!.kind !== 'punctuation') last += 1;
    const verb = words[at + 1];
    const match = DECLINED.exec(rest);
    const focus =
      match !== null
        ? { start: words[at]!.end + match.index, end: words[at]!.end + match.index + match[0].length }
        : { start: verb!.start, end: verb!.end };
    return { office, span: { start: words[first]!.start, end: words[last]!.end }, focus };
  }
  return null;
}

function sameOffice(
  a: readonly string[],
  b: readonly string[],
  aliases: readonly { acronym: string; names: string }[],
): boolean {
  if (a.some((word) => b.includes(word))) return true;
  const spells = (acronym: readonly string[], name: readonly string[]) =>
    aliases.some(
      (alias) =>
        acronym.includes(alias.acronym) &&
        name.length > 0 &&
        name.every((word) => alias.names.includes(word)),
    );
  return spells(a, b) || spells(b, a);
}
