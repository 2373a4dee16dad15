import { firstWhere } from '../../algorithms/index.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Document } from '../../analysis/document.ts';
import { cuedSpeakers, speakersOf, type Speaker } from '../../analysis/attribution/quotation-speakers.ts';
import type { TreeToken } from '../../analysis/tree/tree.ts';
import { passedOn } from '../../quotations/passed-on.ts';
import { mayBeOne } from '../../quotations/speakers.ts';
import type { Speech } from '../../quotations/speeches.ts';
import type { Quoted } from '../../quotations/utterances.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Attributed } from '../slots.ts';
import type { Span } from '../../types.ts';
import type { Paraphrase } from '../evidence/utterance-paraphrases.ts';

/** A quotation of fewer words is a term that several people may use. */
const FEWEST_WORDS = 4;

interface Said {
  readonly quoted: Quoted;
  readonly speaker: Speaker;
}

/**
 * Rule `attribution.speaker`: one utterance given to two different people, or to somebody with a name in one text and to
 * somebody without in another. Only where the text itself names the speaker beside the words. A body and its own people, a
 * pronoun, a headline that gives an office, and a paper that somebody wrote are no difference.
 */
export const attributionSpeaker: Detector = (context) => {
  const { documents } = context;
  const names = context.names;
  const cued = documents.map((document, text) => cuedSpeakers(document, text, names));
  const whole: (readonly (Speaker | null)[])[] = [];
  // `"We are done," she said. "Go home."`: the second quotation of a paragraph goes on with the speech of the first.
  const speakerOf = ({ text, index }: Quoted): Speaker | null => {
    const speaker = cued[text]!(index);
    if (speaker !== null) return speaker;
    const document = documents[text]!;
    const { quotations, sentences } = document;
    const before = quotations[index - 1];
    const paragraph = (at: number) => sentences[at]!.paragraph;
    if (before === undefined || paragraph(before.sentence) !== paragraph(quotations[index]!.sentence))
      return null;
    const went = (whole[text] ??= speakersOf(document, text, names))[index] ?? null;
    return went?.by === 'continued' && went.entity !== null && went.start < quotations[index]!.start
      ? { ...went, by: 'cue' }
      : null;
  };
  const quoted = groupsOf(context).flatMap((utterance): Nomination[] => {
    if (utterance.length < 2 || utterance.some(({ words }) => words.length < FEWEST_WORDS)) return [];
    // Among words printed alike the same ones name the same speaker; in versions of one text that is nearly all.
    const alike = (around: (document: Document, one: Quoted) => string) =>
      new Set(utterance.map((one) => around(documents[one.text]!, one))).size === 1;
    if (alike(paragraphOf) || alike(surroundingsOf)) return [];
    if (!utterance.some((one) => isNearPerson(documents[one.text]!, one, context))) return [];
    const said = saidBy(utterance, documents, speakerOf);
    const people = said.filter(({ speaker }) => speaker.entity?.kind === 'person');
    const first = people[0];
    if (first === undefined) return [];
    const other = people.find(
      (one) =>
        !mayBeOne(one.speaker.entity!, first.speaker.entity!) &&
        !isPassedOn(one.quoted, first.quoted, documents) &&
        !isPassedOn(first.quoted, one.quoted, documents),
    );
    if (other !== undefined) return [givenToTwo('attribution.speaker', [first, other])];
    const namedIn = new Set(people.map(({ quoted: { text } }) => text));
    const nameless = said.find(
      (one) =>
        one.speaker.kind === 'unnamed' && !namedIn.has(one.quoted.text) && isAnother(one, first, context),
    );
    return nameless === undefined ? [] : [givenToTwo('attribution.anonymous', [first, nameless])];
  });
  return [...oncePerSpeech(quoted, context), ...context.paraphrases.ofTwo.flatMap(reportedOfAnother)];
};

/** One finding of two quotations that the narrator parts: of those that give one speech to two, the first. */
function oncePerSpeech(nominations: readonly Nomination[], { speeches }: ComparisonContext): Nomination[] {
  const told = new Set<Speech>();
  return nominations.filter(({ witnesses }) => {
    const own = witnesses.flatMap(({ text, start, end }) =>
      speeches.speeches.all[text]!.filter((speech) => speech.start < end && start < speech.end),
    );
    const isTold = own.some((speech) => speech.quotations.length > 1 && told.has(speech));
    for (const speech of own) told.add(speech);
    return !isTold;
  });
}

/** What one person is quoted with and another reported to have said; both named beside the words. */
function reportedOfAnother({ quoted, reported, speaker }: Paraphrase): Nomination[] {
  if (speaker.kind !== 'named' || reported.speaker.kind !== 'named') return [];
  const said = { text: quoted.text, start: quoted.start, end: quoted.end };
  return [
    nominate(
      'attribution.speaker',
      given(said, [attributed(said, speaker), { ...attributed(reported, reported.speaker), words: null }]),
    ),
  ];
}

/** Who says the quotations of an utterance, as the words around them name him; nothing where there cannot be two. */
function saidBy(
  utterance: readonly Quoted[],
  documents: readonly Document[],
  speakerOf: (quoted: Quoted) => Speaker | null,
): Said[] {
  const told = utterance.filter((one) => !inHeadline(documents[one.text]!, one));
  const said: Said[] = [];
  for (const [at, quoted] of told.entries()) {
    if (said.length + told.length - at < 2) return [];
    const speaker = speakerOf(quoted);
    if (speaker?.by === 'cue') said.push({ quoted, speaker });
  }
  return said;
}

/** A name of a person in the sentences of the quotation, the one behind or so many before: without one nobody is named. */
const NAME_REACH = 4;

function isNearPerson(
  { sentences, language }: Document,
  { text, quotation }: Quoted,
  { names, mentionsOf }: ComparisonContext,
): boolean {
  // Where every noun has a capital no names are read ahead.
  if (packOf(language)?.orthography.capitalNouns === true) return true;
  for (let at = Math.max(0, quotation.sentence - NAME_REACH); at < sentences.length; at += 1) {
    const named = mentionsOf(text, at).some((mention) => names.entityOf.get(mention)?.kind === 'person');
    if (named) return true;
    if (sentences[at]!.start >= quotation.end) break;
  }
  return false;
}

/** Whether what two quotations have in common is what the first quotes of somebody else itself: “Dahl told us, ‘We are done.’” */
function isPassedOn(one: Quoted, other: Quoted, documents: readonly Document[]): boolean {
  const nested = documents[one.text]!.nested.filter(({ within }) => within === one.index);
  return passedOn(one.words, other.words, nested) !== undefined;
}

function paragraphOf({ text, sentences, paragraphs }: Document, { quotation }: Quoted): string {
  const { start, end } = paragraphs[sentences[quotation.sentence]!.paragraph]!;
  return text.slice(start, end);
}

/** The sentences of a quotation as printed, with the one before and the one behind. */
function surroundingsOf({ text, sentences }: Document, { quotation }: Quoted): string {
  let last = quotation.sentence;
  while (last + 1 < sentences.length && sentences[last]!.end < quotation.end) last += 1;
  const first = sentences[Math.max(0, quotation.sentence - 1)]!;
  return text.slice(first.start, (sentences[last + 1] ?? sentences[last]!).end);
}

function inHeadline({ sentences, paragraphs }: Document, { quotation }: Quoted): boolean {
  return paragraphs[sentences[quotation.sentence]!.paragraph]!.role === 'headline';
}

/** The quotations of one utterance: those of rule `utterance.same`, and of two texts those of speeches that are one. */
function groupsOf({ utterances, speeches }: ComparisonContext): (readonly Quoted[])[] {
  const groups = [...utterances.groups];
  const groupOf = new Map<string, readonly Quoted[]>();
  for (const group of groups) for (const { text, index } of group) groupOf.set(`${text}:${index}`, group);
  const first = ({ text, quotations: [index] }: Speech) => `${text}:${index}`;
  for (const { one, other, same } of speeches.same) {
    const [here, there] = [groupOf.get(first(one)), groupOf.get(first(other))];
    if (here === undefined || there === undefined || here === there || same.length < FEWEST_WORDS) continue;
    const of = (group: readonly Quoted[], { text, quotations: [index] }: Speech) =>
      group.filter((quoted) => quoted.text === text && quoted.index === index);
    groups.push([...of(here, one), ...of(there, other)]);
  }
  return groups;
}

/**
 * Whether somebody without a name is another than the one with: his name is held back ("a diplomat", "two officials"; not an office that
 * only one person holds), or he speaks for others and the one with the name has an office of another kind.
 */
function isAnother({ quoted, speaker }: Said, named: Said, context: ComparisonContext): boolean {
  const { sentences, language } = context.documents[quoted.text]!;
  const pack = packOf(language);
  const tree = sentences[firstWhere(sentences, ({ end }) => end > speaker.start)]?.tree;
  const tokens = tree?.tokens.filter(({ start, end }) => end > speaker.start && start < speaker.end) ?? [];
  const [first] = tokens;
  if (pack?.affairs === undefined || first === undefined) return false;
  const { spokesmen } = pack.affairs.comment;
  const offices = named.speaker.entity!.mentions.flatMap(({ titles }) =>
    titles.flatMap(({ head, honorific }) => (head === null || honorific ? [] : [head.toLowerCase()])),
  );
  if (tokens.some(({ lemma }) => spokesmen.has(lemma.toLowerCase())))
    return offices.length > 0 && !offices.some((office) => spokesmen.has(office));
  if (heldByAnother(tokens, named, offices, context)) return true;
  return first.pos === 'NUM' || pack.affairs.anonymous.has(first.lemma) || pack.quantifiers.has(first.norm);
}

/** "The judge": an office that the texts give to somebody else by name, and another one to the person with the name ("prosecutor"). */
function heldByAnother(
  tokens: readonly TreeToken[],
  { speaker }: Said,
  offices: readonly string[],
  { names }: ComparisonContext,
): boolean {
  const head = tokens.findLast(({ pos }) => pos === 'NOUN')?.lemma.toLowerCase();
  if (head === undefined || offices.length === 0 || offices.includes(head)) return false;
  return names.mentions.flat().some((mention) => {
    const entity = names.entityOf.get(mention);
    return (
      entity !== speaker.entity &&
      entity?.kind === 'person' &&
      mention.titles.some((title) => title.head?.toLowerCase() === head)
    );
  });
}

function givenToTwo(
  rule: 'attribution.speaker' | 'attribution.anonymous',
  [one, other]: readonly [Said, Said],
): Nomination {
  const { text, quotation } = one.quoted;
  const of = ({ quoted, speaker }: Said) =>
    attributed({ text: quoted.text, start: quoted.quotation.start, end: quoted.quotation.end }, speaker);
  return nominate(rule, given({ text, start: quotation.start, end: quotation.end }, [of(one), of(other)]));
}

/** So far before "she said" her name is shown in her place. */
const SHOWN = 300;

/** Where the text names a speaker: of a pronoun the name before it that it stands for, where that is near. */
function nameOf({ kind, entity, start, end, printed }: Speaker, text: number): Span {
  if (kind !== 'named' || entity === null || /^\P{Ll}/u.test(printed)) return { start, end };
  const mention = entity.mentions.findLast((one) => one.in === text && one.end <= start && !one.quoted);
  return mention !== undefined && start - mention.start <= SHOWN ? mention : { start, end };
}

interface SaidAt extends Span {
  readonly text: number;
}

function attributed({ text, start, end }: SaidAt, speaker: Speaker): Attributed {
  const named = nameOf(speaker, text);
  return {
    text,
    start: Math.min(start, speaker.start, named.start),
    end: Math.max(end, speaker.end),
    focus: [
      { start: named.start, end: named.end },
      ...(named.start === speaker.start ? [] : [{ start: speaker.start, end: speaker.end }]),
    ],
    who: speaker.kind === 'named' ? (speaker.entity?.name ?? speaker.printed) : speaker.printed,
    words: { text, start, end, focus: [] },
  };
}

function given({ text, start, end }: SaidAt, speakers: readonly [Attributed, Attributed]) {
  return {
    witnesses: speakers.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    slots: { said: { text, start, end, focus: [] }, speakers },
  };
}
