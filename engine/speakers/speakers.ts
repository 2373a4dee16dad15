import { firstStartingFrom, firstWhere } from '../algorithms/index.ts';
import { hasDictionary } from '../lexicon/language-pack.ts';
import { PERSON_NOUNS } from '../lexicon/en/people.ts';
import type { Entity, Names } from '../names/names.ts';
import type { Mention } from '../names/mentions.ts';
import { OFFICES } from '../lexicon/en/titles.ts';
import type { Document, DocumentSentence, Quotation, Word } from '../analysis/document.ts';
import type { Span } from '../types.ts';
import { isReporting } from './reporting.ts';
import { BEFORE_VERB } from '../lexicon/en/reporting-verbs.ts';

/** Who says a quotation, as far as the text tells. */
export interface Speaker extends Span {
  /** The words of the text that name the speaker, at `start` to `end`. */
  readonly printed: string;
  /** Who that is, when the words hold a name. */
  readonly entity: Entity | null;
  /** `named`: a person or body; `unnamed`: "a diplomat", "the document"; `pronoun`: nobody knows which "he". */
  readonly kind: 'named' | 'unnamed' | 'pronoun';
  /** How the text tells: with the words, or by going on with the speech of the quotation before. */
  readonly by: 'cue' | 'continued';
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who']);
/** Who speaks without a person's noun. */
const SPEAKING: ReadonlySet<string> = new Set(
  'source sources people officials authorities police media group groups statement family union party'.split(
    ' ',
  ),
);
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'who']);
const MARKS = /^["“”„«»‹›「」『』‘’‚']$/u;
/** Where a noun phrase before a verb cannot begin earlier. */
const CLAUSE = /^(?:that|because|while|when|after|before|although|though|but|if|which|whether|as|and)$/;
/** How far from a verb its speaker may stand, in words. */
const REACH = 24;
/** A quotation of fewer words does not go on with the speech of another. */
const SPEECH_WORDS = 4;

/** The speakers of a text's quotations, one for each, null where the text names none. English, but for headlines with a colon. */
export function speakersOf(document: Document, text: number, names: Names): (Speaker | null)[] {
  const finder = new Finder(document, names.mentions[text] ?? [], names);
  const speakers: (Speaker | null)[] = [];
  for (const [index, quotation] of document.quotations.entries()) {
    const before = document.quotations[index - 1];
    const cued = finder.cued(quotation);
    speakers.push(cued ?? continued(document, quotation, before, speakers[index - 1] ?? null));
  }
  return speakers;
}

/** Asks for the speaker of one quotation of a text at a time, as the words around it name him; null where they name none. */
export function cuedSpeakers(
  document: Document,
  text: number,
  names: Names,
): (index: number) => Speaker | null {
  const finder = new Finder(document, names.mentions[text] ?? [], names);
  return (index) => finder.cued(document.quotations[index]!);
}

/** Asks who stands before a reporting verb, the words of its sentence and its position given; null where nobody does. */
export function subjectsIn(
  document: Document,
  text: number,
  names: Names,
): (words: readonly Word[], verb: number) => Speaker | null {
  const finder = new Finder(document, names.mentions[text] ?? [], names);
  return (words, verb) => finder.subject(words, verb);
}

/** A quotation of whole sentences that follows another in its paragraph, or fills the next one, goes on with that speech. */
function continued(
  document: Document,
  quotation: Quotation,
  before: Quotation | undefined,
  speaker: Speaker | null,
): Speaker | null {
  if (before === undefined || speaker === null || !isSpeech(quotation)) return null;
  const paragraph = (one: Quotation) => document.sentences[one.sentence]!.paragraph;
  const apart = paragraph(quotation) - paragraph(before);
  if (apart > 1) return null;
  const { start, end } = document.paragraphs[paragraph(quotation)]!;
  const outside = (from: number, to: number) =>
    /[\p{L}\p{N}]/u.test(document.text.slice(from, Math.max(from, to)));
  if (apart === 1 && (outside(start, quotation.start) || outside(quotation.end, end))) return null;
  const sentence = document.sentences[quotation.sentence]!;
  if (apart === 0 && outside(Math.max(sentence.start, before.end), quotation.start)) return null;
  return { ...speaker, by: 'continued' };
}

function isSpeech(quotation: Quotation): boolean {
  const words = quotation.words.filter(({ kind }) => kind !== 'punctuation');
  return words.length >= SPEECH_WORDS && /^\P{Ll}/u.test(words[0]!.text);
}

class Finder {
  private readonly document: Document;
  private readonly mentions: readonly Mention[];
  private readonly names: Names;
  private readonly english: boolean;

  constructor(document: Document, mentions: readonly Mention[], names: Names) {
    this.document = document;
    this.mentions = mentions;
    this.names = names;
    this.english = hasDictionary(document.language) || document.language === 'und';
  }

  /** The speaker that the words around a quotation name. */
  cued(quotation: Quotation): Speaker | null {
    const { sentences, paragraphs } = this.document;
    const sentence = sentences[quotation.sentence];
    if (sentence === undefined) return null;
    const last = this.sentenceAt(quotation.end, quotation.sentence);
    const headline = paragraphs[sentence.paragraph]?.role === 'headline';
    const front = wordsBetween(sentence, sentence.start, quotation.start);
    const back = wordsBetween(last, quotation.end, last.end);
    if (headline) {
      const named = this.inHeadline(front, back);
      if (named !== null) return named;
    }
    if (!this.english) return null;
    return (
      this.behind(back) ??
      this.inFront(front) ??
      this.nextSentence(quotation, last, back) ??
      this.sentenceBefore(quotation, sentence, front, back)
    );
  }

  private sentenceAt(offset: number, from: number): DocumentSentence {
    const { sentences } = this.document;
    let at = from;
    while (at + 1 < sentences.length && sentences[at]!.end < offset) at += 1;
    return sentences[at]!;
  }

  /** `X: “...”` and `“...”: X`. */
  private inHeadline(front: readonly Word[], back: readonly Word[]): Speaker | null {
    const colon = front.findIndex(({ text }) => text === ':');
    if (colon > 0) return this.phrase(front.slice(0, colon));
    const open = back.find(({ kind, text }) => kind !== 'punctuation' || /^[:–—-]$/u.test(text));
    return open !== undefined && /^[:–—-]$/u.test(open.text)
      ? this.phrase(back.slice(back.indexOf(open) + 1))
      : null;
  }

  /** `“...,” X said`, `“...,” said X`, `“...,” according to X`. */
  private behind(back: readonly Word[]): Speaker | null {
    let first = 0;
    while (first < back.length && back[first]!.kind === 'punctuation' && !/^[;:]$/.test(back[first]!.text))
      first += 1;
    const stretch = back.slice(first, first + REACH);
    if (stretch[0]?.key === 'according' && stretch[1]?.key === 'to') return this.phrase(stretch.slice(2));
    const verb = stretch.findIndex((_, at) => isReporting(stretch, at));
    if (verb < 0) return null;
    // Without a comma or a mark before it, what follows is the sentence's own matter: “...” was what X said.
    const comma =
      first > 0 ||
      /[,!?.…]$/u.test(
        this.document.text
          .slice(0, back[0]?.start ?? 0)
          .slice(-3)
          .replace(/["”»“’\s]/gu, ''),
      );
    if (!comma) return null;
    if (verb === 0) {
      const end = stretch.findIndex(({ text }, index) => index > 1 && /^[,;:.(]$/.test(text));
      return this.phrase(stretch.slice(1, end < 0 ? undefined : end));
    }
    return this.subject(stretch, verb);
  }

  /**
   * `X said: “...”`, `X told reporters that it was “...”`: the verb nearest before the quotation with somebody before it. What
   * is no person and stands in somebody's reported speech ("Liu said 100 countries expressed ...") speaks through that one;
   * a participle behind a comma ("..., branding it “void”") has the speaker of the main clause.
   */
  private inFront(front: readonly Word[]): Speaker | null {
    const words = front.slice(-REACH * 2);
    let lesser: Speaker | null = null;
    let participle = false;
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const { key } = words[at]!;
      if (key === 'to' && words[at - 1]?.key === 'according') return this.phrase(words.slice(at + 1));
      if (!isReporting(words, at)) continue;
      if (/ing$/.test(key) && words[at - 1]?.text === ',') {
        participle = true;
        continue;
      }
      const subject = this.subject(words, at);
      if (subject !== null && this.isSomebody(subject)) return subject;
      lesser ??= subject;
    }
    if (lesser !== null || !participle) return lesser;
    const end = words.findIndex(({ key, text }, at) => text === ',' || (at > 0 && BEFORE_VERB.has(key)));
    return end > 0 ? this.phrase(words.slice(0, end)) : null;
  }

  private isSomebody({ entity, kind, start, end }: Speaker): boolean {
    if (entity !== null || kind === 'pronoun') return true;
    const words = this.document.text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return words.some(
      (word) =>
        SPEAKING.has(word) ||
        OFFICES.has(word) ||
        PERSON_NOUNS.has(word.replace(/s$/, '')) ||
        OFFICES.has(word.replace(/s$/, '')),
    );
  }

  /** A whole quotation in a sentence of its own, and the next sentence of the paragraph says who spoke: `he claimed.` */
  private nextSentence(quotation: Quotation, last: DocumentSentence, back: readonly Word[]): Speaker | null {
    if (!isSpeech(quotation) || back.some(({ kind }) => kind !== 'punctuation')) return null;
    const next = this.document.sentences[last.index + 1];
    if (next === undefined || next.paragraph !== last.paragraph) return null;
    const words = next.words.slice(0, 4);
    const verb = words.findIndex((_, at) => isReporting(words, at));
    return verb > 0 && /^\p{Ll}/u.test(words[0]!.text) ? this.subject(words, verb) : null;
  }

  /** A whole quotation in a sentence of its own behind a sentence that reports what somebody says. */
  private sentenceBefore(
    quotation: Quotation,
    sentence: DocumentSentence,
    front: readonly Word[],
    back: readonly Word[],
  ): Speaker | null {
    const outside = [...front, ...back].some(({ kind }) => kind !== 'punctuation');
    const before = this.document.sentences[sentence.index - 1];
    if (outside || !isSpeech(quotation) || before?.paragraph !== sentence.paragraph) return null;
    const words = before.words.filter(({ quoted }) => !quoted);
    for (let at = words.length - 1; at > 0; at -= 1) {
      const subject = isReporting(words, at) ? this.subject(words, at) : null;
      if (subject !== null && this.isSomebody(subject)) return { ...subject, by: 'continued' };
    }
    return null;
  }

  /** Who stands before the verb at `verb`. */
  subject(words: readonly Word[], verb: number): Speaker | null {
    let end = verb;
    while (end > 0 && (BEFORE_VERB.has(words[end - 1]!.key) || /ly$/.test(words[end - 1]!.key))) end -= 1;
    // "Liu Yuyin, a spokesman for the mission, said": who it is stands before what is said of him.
    if (words[end - 1]?.text === ',') {
      let open = end - 2;
      while (open >= 0 && words[open]!.text !== ',') open -= 1;
      if (open <= 0) return null;
      // "His lawyer, Dana Whitfield, said": the name stands between the commas.
      const named = this.mentionsIn(words[open]!.end, words[end - 1]!.start)[0];
      const name = named?.start === words[open + 1]!.start && this.entity(named).kind === 'person';
      if (name) return this.named(named);
      end = open;
    }
    let from = end;
    while (from > 0 && end - from < REACH) {
      const { text, key } = words[from - 1]!;
      if (/^[,;:.!?()–—]$/u.test(text) || MARKS.test(text) || CLAUSE.test(key)) break;
      // "Chen said Liu": another verb ends the phrase as well.
      if (isReporting(words, from - 1)) break;
      from -= 1;
    }
    return this.phrase(words.slice(from, end));
  }

  /** The speaker that a noun phrase names: the person, else the body, else what it says ("two diplomats"). */
  private phrase(words: readonly Word[]): Speaker | null {
    let from = 0;
    while (
      from < words.length &&
      (words[from]!.kind === 'punctuation' || /^(?:and|but|so|then|that)$/.test(words[from]!.key))
    )
      from += 1;
    let to = from;
    while (to < words.length && !/^[;:.!?]$/.test(words[to]!.text) && !MARKS.test(words[to]!.text)) to += 1;
    const phrase = words.slice(from, Math.min(to, from + REACH));
    const first = phrase[0];
    const last = phrase.at(-1);
    if (first === undefined || last === undefined) return null;
    if (PRONOUNS.has(first.key)) return this.pronoun(first);
    const noun = phrase.findIndex(({ key }) =>
      /^(?:who|which|whose|where|when|of|for|from|in|at|on|with)$/.test(key),
    );
    const head = noun > 0 ? phrase.slice(0, noun) : phrase;
    const mentions = this.mentionsIn(first.start, last.end);
    const people = mentions.filter((mention) => this.entity(mention).kind === 'person');
    const inHead = (mention: Mention) => mention.start < head.at(-1)!.end;
    const person = people.find(inHead);
    if (person !== undefined) return this.named(person);
    // "the ministry's spokesman", "a UN official": somebody of that body, but nobody with a name.
    const role = [...head].reverse().find(({ kind }) => kind === 'word');
    const headMention = mentions.filter(inHead).at(-1);
    const ends =
      headMention !== undefined &&
      role !== undefined &&
      headMention.end >= role.start + role.text.replace(/['’ʼ]s$/iu, '').length;
    if (ends && this.entity(headMention).kind !== 'place') return this.named(headMention);
    if (ends && headMention.start === first.start) return this.named(headMention);
    const clause = phrase.findIndex(({ key }) => /^(?:who|which|whose|where|when)$/.test(key));
    const printed = this.trimmed(clause > 0 ? phrase.slice(0, clause) : phrase);
    if (printed === null) return null;
    return { ...printed, entity: null, kind: 'unnamed', by: 'cue' };
  }

  /** A phrase that can speak: it holds a noun, and is printed without a comma at its end. */
  private trimmed(words: readonly Word[]): { start: number; end: number; printed: string } | null {
    let to = words.findIndex(({ text }) => /^[,(–—]$/u.test(text));
    if (to < 0) to = words.length;
    const phrase = words.slice(0, to);
    const noun = phrase.some(
      ({ light, kind, key }) =>
        kind !== 'punctuation' && (!light || OFFICES.has(key) || PERSON_NOUNS.has(key)),
    );
    const last = phrase.at(-1);
    if (!noun || last === undefined || last.light) return null;
    const [start, end] = [phrase[0]!.start, last.end];
    return { start, end, printed: this.document.text.slice(start, end).replace(/\s+/g, ' ') };
  }

  /** "he said": the person named last before, when the sentence and the one before name no other. */
  private pronoun(word: Word): Speaker {
    const unknown: Speaker = {
      start: word.start,
      end: word.end,
      printed: word.text,
      entity: null,
      kind: 'pronoun',
      by: 'cue',
    };
    if (!PERSONAL.has(word.key)) return unknown;
    const people = this.mentionsIn(this.startOfTwo(word.start), word.start)
      .filter((mention) => !mention.quoted)
      .map((mention) => ({ mention, entity: this.entity(mention) }))
      .filter(({ entity }) => entity.kind === 'person');
    const entities = new Set(people.map(({ entity }) => entity));
    if (entities.size !== 1) return unknown;
    return { ...unknown, entity: people.at(-1)!.entity, kind: 'named' };
  }

  /** Where the sentence before that of an offset begins. */
  private startOfTwo(offset: number): number {
    const { sentences } = this.document;
    const own = Math.max(0, firstWhere(sentences, ({ start }) => start > offset) - 1);
    return sentences[Math.max(0, own - 1)]?.start ?? 0;
  }

  private named(mention: Mention): Speaker {
    const { start, end } = mention;
    return { start, end, printed: mention.text, entity: this.entity(mention), kind: 'named', by: 'cue' };
  }

  private entity(mention: Mention): Entity {
    return this.names.entityOf.get(mention)!;
  }

  /** The mentions inside a stretch. */
  private mentionsIn(start: number, end: number): Mention[] {
    const first = firstStartingFrom(this.mentions, start);
    const found: Mention[] = [];
    for (let at = first; at < this.mentions.length && this.mentions[at]!.end <= end; at += 1)
      found.push(this.mentions[at]!);
    return found;
  }
}

/** The words of a sentence in a stretch, without what is quoted there. */
function wordsBetween(sentence: DocumentSentence, from: number, to: number): Word[] {
  return sentence.words.filter(
    ({ start, end, text, quoted }) => start >= from && end <= to && !quoted && !MARKS.test(text),
  );
}
