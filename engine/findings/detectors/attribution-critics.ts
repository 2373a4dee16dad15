import { hasClass } from '../../lexicon/word-classes.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import type { Document, DocumentSentence, Word } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';

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
export const attributionCritics: Detector = (context) => {
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
};

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
