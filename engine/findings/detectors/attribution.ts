import { hasClass } from '../../lexicon/word-classes.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import type { Document, DocumentSentence, Word } from '../../analysis/document.ts';
import { cuedSpeakers, type Speaker } from '../../analysis/attribution/quotation-speakers.ts';
import type { Quoted } from '../../facts/utterances.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/** Rules `attribution.speaker`, `attribution.critics` and `attribution.voice`: who says it differs. */
export const attribution: Detector = (context) => [
  ...speakers(context),
  ...critics(context),
  ...voices(context),
];

// ---- attribution.speaker ---------------------------------------------------------------------------------------------

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
function speakers(context: ComparisonContext): Nomination[] {
  const { documents } = context;
  const names = context.names;
  const cued = documents.map((document, text) => cuedSpeakers(document, text, names));
  return context.utterances.groups.flatMap((utterance): Nomination[] => {
    if (utterance.length < 2 || utterance.some(({ words }) => words.length < FEWEST_WORDS)) return [];
    // In paragraphs printed alike the same words name the same speaker; in versions of one text that is nearly all.
    if (new Set(utterance.map((one) => paragraphOf(documents[one.text]!, one))).size === 1) return [];
    const said = utterance.flatMap((one): Said[] => {
      if (inHeadline(documents[one.text]!, one)) return [];
      const speaker = cued[one.text]!(one.index);
      return speaker?.by === 'cue' ? [{ quoted: one, speaker }] : [];
    });
    const people = said.filter(({ speaker }) => speaker.entity?.kind === 'person');
    const first = people[0];
    if (first === undefined) return [];
    const other = people.find(({ speaker }) => areTwo(speaker.entity!, first.speaker.entity!));
    if (other !== undefined) return [givenToTwo('attribution.speaker', [first, other])];
    const namedIn = new Set(people.map(({ quoted: { text } }) => text));
    const nameless = said.find(
      ({ speaker, quoted: { text } }) =>
        speaker.kind === 'unnamed' && isAnonymous(speaker) && !namedIn.has(text),
    );
    return nameless === undefined ? [] : [givenToTwo('attribution.anonymous', [first, nameless])];
  });
}

/** Names with a word in common may be one person's: "Excellent Elizabeth" and Elizabeth. */
function areTwo(a: Entity, b: Entity): boolean {
  const words = new Set(a.mentions.flatMap((mention) => mention.words));
  return a !== b && !b.mentions.some((mention) => mention.words.some((word) => words.has(word)));
}

function paragraphOf({ text, sentences, paragraphs }: Document, { quotation }: Quoted): string {
  const { start, end } = paragraphs[sentences[quotation.sentence]!.paragraph]!;
  return text.slice(start, end);
}

function inHeadline({ sentences, paragraphs }: Document, { quotation }: Quoted): boolean {
  return paragraphs[sentences[quotation.sentence]!.paragraph]!.role === 'headline';
}

/** "A diplomat", "two officials": somebody whose name is held back, not an office that only one person holds. */
function isAnonymous({ printed }: Speaker): boolean {
  return /^(?:an?|one|two|three|four|five|some|several|many|unnamed|anonymous|sources?|officials?|people)\b/i.test(
    printed,
  );
}

function givenToTwo(
  rule: 'attribution.speaker' | 'attribution.anonymous',
  [one, other]: readonly [Said, Said],
): Nomination {
  const attributed = ({ quoted: { text, quotation }, speaker }: Said) => ({
    text,
    start: Math.min(quotation.start, speaker.start),
    end: Math.max(quotation.end, speaker.end),
    focus: [{ start: speaker.start, end: speaker.end }],
    who: speaker.kind === 'named' ? (speaker.entity?.name ?? speaker.printed) : speaker.printed,
  });
  const speakers = [attributed(one), attributed(other)] as const;
  const { text, quotation } = one.quoted;
  return nominate(rule, {
    witnesses: speakers.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    slots: { said: { text, start: quotation.start, end: quotation.end, focus: [] }, speakers },
  });
}

// ---- attribution.critics ---------------------------------------------------------------------------------------------

/** That somebody was criticised; the one who does it may stand behind "by" or "from". */
const CRITICISED =
  /\b(?:came|come|comes|coming)\s+under\s+(?:\w+\s+)?(?:fire|attack|criticism)\b|\b(?:faced|faces|faced|drew|draws|drawn|met\s+with|sparked|provoked|attracted)\s+(?:\w+\s+){0,2}(?:criticism|accusations?|condemnation|backlash|outrage|anger|fire)\b|\b(?:was|were|is|are|been|being)\s+(?:\w+ly\s+)?(?:criticised|criticized|accused|condemned|denounced|blamed)\b/iu;
const AGENT =
  /^\s+(?:by|from)\s+((?:(?!\b(?:for|over|after|of being|because|during|about)\b)[^,.;:]){3,60})/iu;

interface Criticism {
  readonly text: number;
  readonly sentence: DocumentSentence;
  readonly phrase: Span;
  readonly agent: (Span & { readonly printed: string }) | null;
  readonly person: Entity;
}

/** So many words of content must two reports of one criticism share, besides the name. */
const SHARED_WORDS = 1;

/**
 * Rule `attribution.critics`: two texts report that one person was criticised for the same thing; one says by whom and the
 * other does not.
 */
function critics(context: ComparisonContext): Nomination[] {
  const { documents } = context;
  const names = context.names;
  const criticisms = documents.flatMap((document, text) =>
    hasDictionary(document.language)
      ? document.sentences.flatMap((sentence) => criticismIn(sentence, document, text))
      : [],
  );
  const nominations: Nomination[] = [];
  const taken = new Set<string>();
  const byPerson = new Map<Entity, Criticism[]>();
  for (const one of criticisms) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  for (const [person, list] of byPerson) {
    for (const one of list.slice(0, MOST_CRITICISMS)) {
      if (one.agent === null) continue;
      const other = list.find(
        (two) =>
          two.agent === null &&
          two.text !== one.text &&
          !list.some((three) => three.text === two.text && three.agent !== null) &&
          sharedWords(one, two, person) >= SHARED_WORDS,
      );
      const key = other === undefined ? '' : `${one.text} ${other.text}`;
      if (other === undefined || taken.has(key)) continue;
      taken.add(key);
      nominations.push(onlyOneNames(one, other));
    }
  }
  return nominations;

  function criticismIn(sentence: DocumentSentence, document: Document, text: number): Criticism[] {
    if (!hasClass(sentence.form, 'criticism')) return [];
    const match = CRITICISED.exec(document.text.slice(sentence.start, sentence.end));
    if (match === null) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    // Whom it is about: the last person named before it in the sentence.
    const person = mentionsBefore(text, sentence.start, start);
    if (person === null) return [];
    const by = AGENT.exec(document.text.slice(end, sentence.end));
    const offset = by === null ? 0 : end + by[0].length - by[1]!.length;
    const agent =
      by === null ? null : { start: offset, end: end + by[0].trimEnd().length, printed: by[1]!.trim() };
    return [{ text, sentence, phrase: { start, end }, agent, person }];
  }

  function mentionsBefore(text: number, from: number, to: number): Entity | null {
    const found = (names.mentions[text] ?? [])
      .filter((mention) => mention.start >= from && mention.end <= to)
      .map((mention) => names.entityOf.get(mention)!)
      .filter(({ kind }) => kind === 'person');
    return found.at(-1) ?? null;
  }
}

const MOST_CRITICISMS = 20;
/** How many words behind the criticism say what it is for. */
const MATTER = 12;

/** Words of content that both have behind the criticism, where its matter stands. */
function sharedWords(a: Criticism, b: Criticism, person: Entity): number {
  const own = new Set(person.mentions.flatMap(({ words }) => words));
  const matter = ({ sentence, phrase }: Criticism) =>
    new Set(
      sentence.words
        .filter((word: Word) => word.start >= phrase.end && !word.light && !own.has(word.key) && !word.proper)
        .slice(0, MATTER)
        .map(({ stem }) => stem),
    );
  const other = matter(b);
  return [...matter(a)].filter((stem) => other.has(stem)).length;
}

function onlyOneNames(named: Criticism, silent: Criticism): Nomination {
  const agent = named.agent!;
  const slots = {
    person: named.person.name,
    critics: agent.printed,
    named: {
      text: named.text,
      start: named.phrase.start,
      end: agent.end,
      focus: [{ start: agent.start, end: agent.end }],
    },
    silent: { text: silent.text, ...silent.phrase, focus: [silent.phrase] },
  };
  return nominate('attribution.critics', { witnesses: [slots.named, slots.silent], slots });
}

// ---- attribution.voice -----------------------------------------------------------------------------------------------

const WITNESS = /^(?:seen|reviewed|obtained|viewed|consulted|examined|verified)$/;
const COULD_NOT =
  /^\s+(?:was|were|is|has been|had been)\s+(?:not able|unable)\s+to\s+\w+|^\s+(?:could|can)\s*not\s+(?:\w+ly\s+)?(?:verify|confirm|establish|determine|reach|authenticate)\b/i;

interface Voice {
  readonly entity: Entity;
  readonly span: Span;
  readonly focus: Span;
}

/**
 * Rule `attribution.voice`: a text reports its own work under two names ("a document seen by ...", "... was unable to
 * establish"), as a copied agency story does. One name in a longer and a shorter form is one.
 */
function voices(context: ComparisonContext): Nomination[] {
  const names = context.names;
  return context.documents.flatMap((document, text): Nomination[] => {
    if (!hasDictionary(document.language)) return [];
    const found = (names.mentions[text] ?? []).flatMap((mention): Voice[] => {
      const entity = names.entityOf.get(mention)!;
      if (entity.kind !== 'organisation' || mention.quoted) return [];
      const sentence = document.sentences[mention.sentence]!;
      const before = /(\w+)\s+by\s+(?:the\s+)?$/i.exec(
        document.text.slice(sentence.start, mention.start).slice(-40),
      );
      if (before !== null && WITNESS.test(before[1]!.toLowerCase())) {
        const start = mention.start - before[0].length;
        return [{ entity, span: { start, end: mention.end }, focus: mention }];
      }
      const after = COULD_NOT.exec(document.text.slice(mention.end, sentence.end));
      if (after === null) return [];
      return [
        {
          entity,
          span: { start: mention.start, end: mention.end + after[0].trimEnd().length },
          focus: mention,
        },
      ];
    });
    const first = found[0];
    const other = found.find(({ entity }) => entity !== first?.entity);
    if (first === undefined || other === undefined) return [];
    const place = ({ span, focus: { start, end } }: Voice): Witness => ({
      text,
      ...span,
      focus: [{ start, end }],
    });
    const voices = [place(first), place(other)] as const;
    return [nominate('attribution.voice', { witnesses: voices, slots: { voices } })];
  });
}
