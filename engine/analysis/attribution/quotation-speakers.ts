import type { Mention } from '../entities/name-mentions.ts';
import type { Entity, Names } from '../entities/names.ts';
import type { Document, Quotation, Word } from '../document.ts';
import type { Span } from '../../types.ts';
import type { Tree } from '../tree/tree.ts';
import { speakerBehind, speakerInFront, speakerOfSentence, type SpeakerHead } from './find-speaker.ts';
import { besideColon } from './speaker-labels.ts';
import { isCapital, isNobodys } from './names-and-terms.ts';
import { sidesOf, sentenceAt, type Sides } from './quotation-sides.ts';
import { SpeakerNames } from './speaker-names.ts';
import type { SpokenBefore } from './speaker-pronouns.ts';
import type { Speaker as SpeakerOf } from './speaker.ts';
import { SpeakersElsewhere } from './speakers-elsewhere.ts';
import { isSpeechVerb, speakerOfVerb } from './speech-verbs.ts';
import { TextNames } from './text-names.ts';

export type Speaker = SpeakerOf<Entity>;

/** A quotation of fewer words does not go on with the speech of another. */
const SPEECH_WORDS = 2;
/** In a paragraph of its own. */
const ANSWER_WORDS = 5;

/** The speakers of a text's quotations, one for each, null where the text names none. Most is read of English; elsewhere see {@link SpeakersElsewhere}. */
export function speakersOf(
  document: Document,
  text: number,
  names: Names,
  {
    narrator = false,
  }: { /** Who tells the text speaks in it: “I said no”. */ readonly narrator?: boolean } = {},
): (Speaker | null)[] {
  const finder = new SpeakerFinder(document, names.mentions[text] ?? [], names, narrator);
  const speakers: (Speaker | null)[] = [];
  for (const index of document.quotations.keys())
    speakers.push(finder.speaker(index, speakers[index - 1] ?? null));
  // A speech whose first paragraphs, or first words, are cued by the last.
  for (let index = speakers.length - 2; index >= 0; index -= 1) {
    const next = speakers[index + 1] ?? null;
    if (
      speakers[index] === null &&
      next !== null &&
      (finder.goesOnIn(index) || finder.isToldWith(index, next))
    )
      speakers[index] = { ...next, by: 'continued' };
  }
  return speakers;
}

/** Asks for the speaker of one quotation of a text at a time, as the words around it name him; null where they name none. */
export function cuedSpeakers(
  document: Document,
  text: number,
  names: Names,
): (index: number) => Speaker | null {
  const finder = new SpeakerFinder(document, names.mentions[text] ?? [], names);
  return (index) => finder.cued(index, null);
}

/** Asks who speaks with a verb of reporting, the words of its sentence and its position given; null where nobody does. */
export function subjectsIn(
  document: Document,
  text: number,
  names: Names,
): (words: readonly Word[], verb: number) => Speaker | null {
  const finder = new SpeakerFinder(document, names.mentions[text] ?? [], names);
  return (words, verb) => finder.subject(words[verb]!);
}

class SpeakerFinder {
  private readonly naming: SpeakerNames;
  private readonly elsewhere: SpeakersElsewhere;

  constructor(
    private readonly document: Document,
    mentions: readonly Mention[],
    names: Names,
    private readonly narratorSpeaks = false,
  ) {
    this.naming = new SpeakerNames(document, mentions, names);
    this.elsewhere = new SpeakersElsewhere(document, new TextNames(document, mentions, names));
  }

  /** Who says a quotation: by the words around it, else by going on with the one before. */
  speaker(index: number, before: Speaker | null): Speaker | null {
    return this.cued(index, before) ?? this.continued(index, before);
  }

  /** `By printing “the thing” they “broke the law,” Lund said`: the next quotation of the sentence has its speaker behind it. */
  isToldWith(index: number, next: Speaker): boolean {
    const { quotations } = this.document;
    const [quotation, following] = [quotations[index]!, quotations[index + 1]!];
    return following.sentence === quotation.sentence && next.start >= following.end && !this.isNobodys(index);
  }

  private isNobodys(index: number): boolean {
    return isNobodys(this.document, this.document.quotations[index]!, sidesOf(this.document, index));
  }

  cued(index: number, before: Speaker | null): Speaker | null {
    const { quotations, sentences, paragraphs } = this.document;
    const quotation = quotations[index]!;
    const sentence = sentences[quotation.sentence];
    if (sentence === undefined) return null;
    if (quotation.label !== undefined) return this.naming.ofLabel(quotation.label);
    const headline = paragraphs[sentence.paragraph]?.role === 'headline';
    const last = sentenceAt(this.document, quotation.end, quotation.sentence);
    const colon = besideColon(this.document, quotation.start, quotation.end, sentence.start, last.end);
    if (colon !== null && !holdsVerb(sentence.tree, colon)) {
      const named = this.naming.ofSpan(colon, headline);
      if (named !== null) return named;
    }
    const sides = sidesOf(this.document, index);
    if (this.document.language !== 'en') return this.elsewhere.between(sides);
    if (isNobodys(this.document, quotation, sides)) return null;
    const judge = (head: SpeakerHead) => this.naming.judge(head);
    const spoken = before === null ? null : { speaker: before, at: quotations[index - 1]!.start };
    const behind = speakerBehind(sides, judge);
    if (behind !== null) return this.naming.ofHead(behind, spoken);
    const front = speakerInFront(sides, isCapital(quotation), judge);
    if (front !== null)
      return isNarrator(front) && sides.opening === '' && !this.narratorSpeaks
        ? null
        : this.naming.ofHead(front, spoken);
    return this.sameSentence(index, before) ?? this.sentenceBefore(quotation, sides, spoken);
  }

  subject({ start, end }: Word): Speaker | null {
    const { sentences } = this.document;
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const tree = sentences[low]?.tree ?? null;
    const verb = tree?.tokens.find((token) => token.start <= start && token.end >= end);
    if (tree === null || verb === undefined || !isSpeechVerb(tree, verb.index)) return null;
    const head = speakerOfVerb(tree, verb.index, (at) => !tree.tokens[at]!.quoted);
    return head < 0 || this.naming.judge({ tree, head }) === 'nobody'
      ? null
      : this.naming.ofHead({ tree, head }, null);
  }

  /** `Lund called it “odd” and, in the end, “a waste”`: the second quotation of a sentence whose first has its speaker before it. */
  private sameSentence(index: number, before: Speaker | null): Speaker | null {
    const { quotations, sentences } = this.document;
    const [previous, quotation] = [quotations[index - 1], quotations[index]!];
    if (previous === undefined || before === null || isCapital(quotation)) return null;
    const { start } = sentences[quotation.sentence]!;
    const between = before.start >= Math.max(start, previous.end) && before.end <= quotation.start;
    const cued = (before.start >= start && before.end <= previous.start) || between;
    return cued ? { ...before, by: 'continued' } : null;
  }

  /** A whole quotation in a sentence of its own behind a sentence of the narrator that reports what somebody says. */
  private sentenceBefore(
    quotation: Quotation,
    { alone }: Sides,
    before: SpokenBefore | null,
  ): Speaker | null {
    const { sentences, text } = this.document;
    const sentence = sentences[quotation.sentence]!;
    const previous = sentences[sentence.index - 1];
    if (!alone || !isSpeech(quotation) || previous === undefined) return null;
    const colon = /:\s*$/.test(text.slice(previous.start, sentence.start));
    if (previous.paragraph !== sentence.paragraph && !colon) return null;
    const tree = previous.tree;
    if (tree === null || (!colon && tree.tokens.some(({ quoted }) => quoted))) return null;
    const head =
      speakerOfSentence(tree, (one) => this.naming.judge(one), colon) ?? this.naming.personalSubject(tree);
    const speaker = head === null ? null : this.naming.ofHead(head, before);
    return speaker === null || speaker.kind === 'pronoun' ? null : { ...speaker, by: 'continued' };
  }

  /** A quotation of whole sentences that follows another, or fills the next paragraph, goes on with that speech. */
  private continued(index: number, speaker: Speaker | null): Speaker | null {
    return speaker !== null && index > 0 && this.goesOn(index, speaker.end)
      ? { ...speaker, by: 'continued' }
      : null;
  }

  /** Whether the quotation behind this one goes on with its speech, which has no closing mark or nothing of the narrator behind it. */
  goesOnIn(index: number): boolean {
    const { quotations, text, sentences } = this.document;
    const [one, next] = [quotations[index]!, quotations[index + 1]];
    if (next === undefined || !isSpeech(one)) return false;
    const between = text.slice(one.end, next.start);
    const paragraphs = sentences[next.sentence]!.paragraph - sentences[one.sentence]!.paragraph;
    return paragraphs <= 1 && !/[\p{L}\p{N}]/u.test(between) && !/["”]/u.test(between.slice(0, -1));
  }

  private goesOn(index: number, cue: number): boolean {
    const { quotations, sentences, text, paragraphs } = this.document;
    const [before, quotation] = [quotations[index - 1]!, quotations[index]!];
    if (!isSpeech(quotation)) return false;
    const sentence = sentences[quotation.sentence]!;
    const apart = sentence.paragraph - sentences[before.sentence]!.paragraph;
    if (apart > 1) return false;
    const worded = (from: number, to: number) => /[\p{L}\p{N}]/u.test(text.slice(from, Math.max(from, to)));
    const { start, end } = paragraphs[sentence.paragraph]!;
    // A short answer or a question in a paragraph of its own is another's.
    const answer =
      quotation.words.length < ANSWER_WORDS || /\?\s*$/.test(text.slice(quotation.start, quotation.end));
    if (apart === 1) return !answer && !worded(start, quotation.start) && !worded(quotation.end, end);
    if (worded(Math.max(sentence.start, before.end), quotation.start)) return false;
    // A sentence of the narrator between the two ends the speech, unless it says who speaks.
    const last = sentenceAt(this.document, Math.max(before.end, cue), before.sentence);
    return sentence.index - last.index <= 1;
  }
}

/** "Lund's deputy put it simply:" is a clause and names nobody as "Mayor:" does. */
const holdsVerb = (tree: Tree | null, span: Span) =>
  tree?.tokens.some(
    ({ start, end, tag, quoted }) =>
      !quoted && start >= span.start && end <= span.end && /^VB[DZ]$/.test(tag),
  ) === true;

function isSpeech(quotation: Quotation): boolean {
  const words = quotation.words.filter(({ kind }) => kind !== 'punctuation');
  return words.length >= SPEECH_WORDS && isCapital(quotation);
}

const isNarrator = ({ tree, head }: SpeakerHead) => /^(?:i|we|you)$/.test(tree.tokens[head]!.norm);
