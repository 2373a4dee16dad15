import { hasClass } from '../../lexicon/word-classes.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import { classOfNoun, kindOfClass } from '../../analysis/mentions/noun-class.ts';
import type { SentencePair } from '../evidence/sentence-pairs.ts';
import { areClose } from '../evidence/overlap.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { lexicalRelation } from '../../analysis/lexical-relation.ts';
import { ownedIn, type Owned, type Owner } from '../evidence/owners.ts';

/** Some sentences of one text. */
interface Told {
  readonly text: number;
  readonly sentences: readonly DocumentSentence[];
}

/**
 * Rule `name.whose`: the same is done to the same thing, and it is another one's: an organisation's here and a person's there,
 * or two different persons'. Asked of linked sentences, of headline and body, and of what a text itself calls two versions.
 *
 * A pronoun can be any person; a body and the office that leads it, one name in two forms, places and peoples are no two.
 */
export const possessorConflict: Detector = (context) => {
  const asked = new Map<DocumentSentence, readonly Owned[]>();
  const possessions = ({ text, sentences }: Told) =>
    sentences.flatMap((sentence) => {
      let found = asked.get(sentence);
      if (found === undefined)
        asked.set(
          sentence,
          (found = ownedIn(sentence, context.mentionsOf(text, sentence.index), context.names)),
        );
      return found;
    });
  const pairs: (readonly [Told, Told])[] = [
    ...context.pairs
      .filter((pair) => areClose(pair) && bothEnglish(pair, context) && mayDifferInOwner(pair))
      .map(({ a, b }) => [a, b] as const),
    ...context.versions.map(({ text, first, sentence }) => {
      const { sentences } = context.documents[text]!;
      return [
        { text, sentences: [sentences[first.sentence]!] },
        { text, sentences: [sentence] },
      ] as const;
    }),
  ];
  return pairs.flatMap(([a, b]) => {
    if (!speaksOfOwners(a) || !speaksOfOwners(b)) return [];
    const ofA = possessions(a);
    return ofA.length === 0 ? [] : differing(a.text, ofA, b.text, possessions(b));
  });
};

/**
 * Whether one side has a name, or a noun for a body, that the other lacks: of two persons without a name nobody can tell that they
 * are two. Asked of the words, before anything is parsed.
 */
function mayDifferInOwner({ a, b }: SentencePair): boolean {
  if (!speaksOfOwners(a) || !speaksOfOwners(b)) return false;
  const brings = (words: readonly Word[], others: readonly Word[]) => {
    const there = new Set(others.map(({ key }) => key));
    return words.some((word) => !there.has(word.key) && mayOwn(word));
  };
  return brings(a.words, b.words) || brings(b.words, a.words);
}

/** A name, also where it opens a sentence, or a noun for a body. */
function mayOwn({ proper, isStop, lexeme, text, key }: Word): boolean {
  if (isStop) return false;
  if (proper || (lexeme === null && /^\p{Lu}/u.test(text))) return true;
  return kindOfClass(classOfNoun(lexeme?.word ?? key)) === 'organisation';
}

function speaksOfOwners({ sentences }: Told): boolean {
  return sentences.some(({ form }) => hasClass(form, 'possessor'));
}

function differing(textA: number, ofA: readonly Owned[], textB: number, ofB: readonly Owned[]): Nomination[] {
  for (const one of ofA) {
    const alike = ofB.filter((other) => sameThing(one, other));
    const other = alike[0];
    if (other === undefined || !alike.every(({ owner }) => areTwo(one.owner, owner))) continue;
    // A side that gives it to both is no contradiction.
    if (ofA.some((own) => sameThing(own, other) && !areTwo(own.owner, other.owner))) continue;
    return [anotherOwner({ text: textA, ...one }, { text: textB, ...other })];
  }
  return [];
}

function sameThing(a: Owned, b: Owned): boolean {
  return (
    (a.head.stem === b.head.stem || (a.head.lexeme !== null && a.head.lexeme === b.head.lexeme)) &&
    lexicalRelation(a.governor, b.governor) === 'same'
  );
}

/** So many letters at the beginning make two nouns kin: minister and ministry, commission and commissioner. */
const KIN = 5;

/** Whether two owners cannot be one. */
function areTwo(a: Owner, b: Owner): boolean {
  if (a.kind === b.kind) {
    // Two bodies may be one under two names, two nouns one person; two named persons are two.
    if (a.kind === 'organisation' || a.entity === null || b.entity === null) return false;
    return a.entity !== b.entity && !shareWord(a, b);
  }
  if (a.noun !== null && b.noun !== null && a.noun.slice(0, KIN) === b.noun.slice(0, KIN)) return false;
  return !shareWord(a, b);
}

function shareWord(a: Owner, b: Owner): boolean {
  const words = wordsOf(a);
  return [...wordsOf(b)].some((word) => words.has(word));
}

function wordsOf({ entity, noun }: Owner): ReadonlySet<string> {
  return new Set(entity?.mentions.flatMap(({ words }) => words) ?? (noun === null ? [] : [noun]));
}

function anotherOwner(
  one: Owned & { readonly text: number },
  other: Owned & { readonly text: number },
): Nomination {
  const witness = ({ text, start, end, owner }: typeof one): Witness => ({
    text,
    start,
    end,
    focus: [{ start: owner.start, end: owner.end }],
  });
  const sides = [witness(one), witness(other)] as const;
  const sure = one.owner.kind !== other.owner.kind && one.governor.stem === other.governor.stem;
  return nominate('name.whose', {
    witnesses: sides,
    slots: { sides, owned: one.head.text },
    level: sure ? 'sure' : 'likely',
  });
}
