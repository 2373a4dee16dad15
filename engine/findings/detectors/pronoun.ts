import { hasDictionary } from '../../lexicon/language-pack.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/given-names.ts';
import { PERSON_NOUNS } from '../../lexicon/en/people.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import { pronounOf } from '../../lexicon/en/pronouns.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

const SUBJECT: ReadonlySet<string> = new Set(['she', 'he']);

/**
 * Rule `name.pronoun`: one person is "she" in one sentence and "he" in the next, as careless translation makes it.
 *
 * Precision first: only inside one paragraph; the first pronoun must agree with the only person named there (or that person
 * has a given name of that sex); between the two nobody else is named or mentioned, and the second pronoun is a subject.
 */
export const pronoun: Detector = (context) =>
  context.documents.flatMap((document, text) => {
    if (!hasDictionary(document.language)) return [];
    const paragraphs = new Map<number, DocumentSentence[]>();
    for (const sentence of document.sentences) {
      const sentences = paragraphs.get(sentence.paragraph);
      if (sentences === undefined) paragraphs.set(sentence.paragraph, [sentence]);
      else sentences.push(sentence);
    }
    return [...paragraphs.values()]
      .filter((sentences) => CHANGE.every((name) => sentences.some(({ form }) => hasClass(form, name))))
      .flatMap((sentences) => changesIn(text, sentences));
  });

/** What a paragraph must hold before its words are made. */
const CHANGE = ['she', 'he', 'given name'] as const;

function changesIn(text: number, sentences: readonly DocumentSentence[]): Nomination[] {
  const uses = sentences.flatMap((sentence) => sentence.words.map((word) => ({ word, sentence })));
  const words = uses.map(({ word }) => word);
  let person: { name: string; sex: 'she' | 'he'; at: number } | null = null;
  let first: { word: Word; sentence: DocumentSentence } | null = null;
  for (const [at, { word, sentence }] of uses.entries()) {
    if (word.kind === 'punctuation') continue;
    // Somebody else's words have another speaker's pronouns.
    if (word.quoted) continue;
    const named = nameAt(words, at);
    if (named !== null) {
      person = { ...named, at };
      first = null;
      continue;
    }
    if (person !== null && isSomebody(words, at, person.at)) {
      person = null;
      first = null;
      continue;
    }
    const family = pronounOf(word.key)?.family;
    const sex = family === 'she' || family === 'he' ? family : null;
    if (sex === null || person === null) continue;
    if (sex === person.sex) {
      first ??= { word, sentence };
    } else if (first !== null && SUBJECT.has(word.key)) {
      return [calledBoth(text, person.name, first, { word, sentence })];
    } else {
      person = null;
      first = null;
    }
  }
  return [];
}

/** A person's name beginning here: a given name of known sex followed by a family name. */
function nameAt(words: readonly Word[], at: number): { name: string; sex: 'she' | 'he' } | null {
  const given = words[at]!;
  const family = words[at + 1];
  if (!/^\p{Lu}\p{Ll}/u.test(given.text) || family === undefined || !/^\p{Lu}\p{Ll}/u.test(family.text))
    return null;
  const sex = FEMALE_NAMES.has(given.key) ? 'she' : MALE_NAMES.has(given.key) ? 'he' : null;
  return sex === null ? null : { name: `${given.text} ${family.text}`, sex };
}

/** Anybody else a pronoun could stand for: a noun for a person, or two capitalised words that are no known name. */
function isSomebody(words: readonly Word[], at: number, personAt: number): boolean {
  if (at <= personAt + 1) return false;
  const word = words[at]!;
  if (PERSON_NOUNS.has(word.key)) return true;
  const previous = words[at - 1];
  return word.proper && previous?.proper === true && at - 1 > personAt + 1;
}

interface Use {
  readonly word: Word;
  readonly sentence: DocumentSentence;
}

function calledBoth(text: number, person: string, one: Use, other: Use): Nomination {
  const witness = (use: Use): Witness => ({
    text,
    ...clauseAround(use),
    focus: [{ start: use.word.start, end: use.word.end }],
  });
  const [first, then] = [witness(one), witness(other)];
  return nominate('name.pronoun', { witnesses: [first, then], slots: { person, first, then } });
}

/** A few words round the pronoun, within its sentence. */
function clauseAround({ word, sentence }: Use): { start: number; end: number } {
  const at = sentence.words.indexOf(word);
  let end = at;
  while (end + 1 < sentence.words.length && end - at < 7 && sentence.words[end + 1]!.kind !== 'punctuation')
    end += 1;
  return { start: word.start, end: sentence.words[end]!.end };
}
