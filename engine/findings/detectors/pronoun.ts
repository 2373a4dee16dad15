import type { Document, DocumentSentence } from '../../analysis/document.ts';
import { mentionsIn } from '../../analysis/mentions/find-mentions.ts';
import type { EntityMention, Gender } from '../../analysis/mentions/mention.ts';
import { baseRelation, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/**
 * Rule `name.pronoun`: one person is "she" in one sentence and "he" in the next, as careless translation makes it.
 *
 * Precision first: only inside one paragraph; the first pronoun must agree with the only person named there (that person
 * has a given name of that sex); between the two nobody else is named or mentioned, and the second pronoun is a subject.
 */
export const pronoun: Detector = (context) =>
  context.documents.flatMap((document, text) =>
    paragraphsOf(document)
      .filter(mayChange)
      .flatMap((sentences) => changesIn(document, text, sentences)),
  );

function paragraphsOf({ sentences }: Document): DocumentSentence[][] {
  const paragraphs = new Map<number, DocumentSentence[]>();
  for (const sentence of sentences) {
    const same = paragraphs.get(sentence.paragraph);
    if (same === undefined) paragraphs.set(sentence.paragraph, [sentence]);
    else same.push(sentence);
  }
  return [...paragraphs.values()];
}

/** Whether a paragraph holds what it must before it is parsed: both pronouns, and a given name with another name behind it. */
function mayChange(sentences: readonly DocumentSentence[]): boolean {
  return (
    (['she', 'he', 'given name'] as const).every((name) =>
      sentences.some(({ form }) => hasClass(form, name)),
    ) && sentences.some(({ form }) => form.forms.some((word, at) => isFullName(word, form.forms[at + 1])))
  );
}

function isFullName(
  given: DocumentSentence['form']['forms'][number],
  family: DocumentSentence['form']['forms'][number] | undefined,
): boolean {
  return given.lettering === 'capital' && family?.lettering === 'capital' && hasClass(given, 'given name');
}

/** A pronoun for one person. */
interface Use {
  readonly token: TreeToken;
  readonly sentence: DocumentSentence;
}

interface Person {
  readonly mention: EntityMention;
  readonly name: string;
  readonly gender: Gender;
}

function changesIn(document: Document, text: number, sentences: readonly DocumentSentence[]): Nomination[] {
  const trees = sentences.flatMap(({ tree }) => tree ?? []);
  const treeOf = new Map(trees.map((tree) => [tree.sentence, tree]));
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  let person: Person | null = null;
  let first: Use | null = null;
  for (const mention of mentionsIn(trees)) {
    // Somebody else's words have another speaker's pronouns; "he" stands for no group.
    if (mention.quoted || mention.number === 'plural') continue;
    if (mention.form !== 'pronoun') {
      const other = standingOf(mention, person);
      if (other === 'same') continue;
      person = other === 'named' ? named(document, mention) : null;
      first = null;
      continue;
    }
    if (person === null || mention.person !== 3 || !isOfPerson(mention.gender)) continue;
    const tree = treeOf.get(mention.sentence)!;
    const use = { token: tree.tokens[mention.head]!, sentence: sentenceOf.get(mention.sentence)! };
    if (mention.gender === person.gender) {
      first ??= use;
    } else if (first !== null && isSubject(tree, mention)) {
      return [calledBoth(text, person.name, first, use)];
    } else {
      person = null;
      first = null;
    }
  }
  return [];
}

function isOfPerson(gender: Gender | null): gender is 'female' | 'male' {
  return gender === 'female' || gender === 'male';
}

function isSubject({ tokens }: Tree, { head }: EntityMention): boolean {
  return baseRelation(tokens[head]!) === 'nsubj';
}

/** Whether a noun phrase is of no person or of the one spoken of, names another by a full name, or lets a pronoun stand for somebody else. */
function standingOf(
  { form, kind, gender, words, describes }: EntityMention,
  person: Person | null,
): 'same' | 'named' | 'another' {
  if (form !== 'name')
    return kind !== 'person' || (person !== null && describes === person.mention.index) ? 'same' : 'another';
  if (kind === 'place' || kind === 'organisation') return 'same';
  if (isOfPerson(gender) && words.length > 1) return 'named';
  const known = person !== null && words.every((word) => person.mention.words.includes(word));
  return known || (kind !== 'person' && words.length < 2) ? 'same' : 'another';
}

function named({ text }: Document, mention: EntityMention): Person {
  return { mention, name: text.slice(mention.start, mention.end), gender: mention.gender! };
}

function calledBoth(text: number, person: string, one: Use, other: Use): Nomination {
  const witness = ({ token: { start, end }, sentence }: Use): Witness => ({
    text,
    ...stretchFrom(start, sentence),
    focus: [{ start, end }],
  });
  const [first, then] = [witness(one), witness(other)];
  return nominate('name.pronoun', { witnesses: [first, then], slots: { person, first, then } });
}

/** So many words of a sentence are quoted from the pronoun on. */
const QUOTED = 7;

/** The pronoun with a few words behind it, up to the next mark. */
function stretchFrom(start: number, { words }: DocumentSentence): { start: number; end: number } {
  const at = words.findIndex((word) => word.end > start);
  let end = at;
  while (end + 1 < words.length && end - at < QUOTED && words[end + 1]!.kind !== 'punctuation') end += 1;
  return { start, end: words[end]!.end };
}
