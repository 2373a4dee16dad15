import { canBeNoun } from '../../lexicon/lexeme.ts';
import { PERSON_NOUNS } from '../../lexicon/en/people.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import type { Entity, Names } from '../../analysis/entities/names.ts';
import { OFFICES, ORGANISATION_WORDS } from '../../lexicon/en/titles.ts';
import type { Word } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';

/** Whose something is, as far as the words tell. */
export interface Owner extends Span {
  readonly kind: 'person' | 'organisation';
  /** Who that is, where the words hold a name. */
  readonly entity: Entity | null;
  /** Of a pronoun. */
  readonly sex: 'he' | 'she' | null;
  /** The noun without a name ("the office"); null for names and pronouns. */
  readonly noun: string | null;
}

/** Something of somebody that something is done to: "undermine the credibility of the office", "undermine his credibility". */
export interface Possessive extends Span {
  /** The nearest word of content that governs it: a verb, or a noun ("a blow to"). */
  readonly governor: Word;
  /** What is somebody's. */
  readonly head: Word;
  readonly owner: Owner;
}

const SEX_OF: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those)$/;
/** Between a verb and what it governs: determiners and prepositions. */
const BETWEEN = /^(?:the|a|an|to|on|of|at|for|in|against|all|any|this|into|from|about)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|shall|should|not)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** How far a governor may stand before its object, in words. */
const REACH = 3;
/** How many words of content a noun phrase has at most; and a name. */
const PHRASE = 3;
const NAME = 8;

/**
 * What somebody owns in an English sentence, and what is done to it. Three forms: "the X of Y", "Y's X", "his X"; the governor
 * stands before it, or behind it as a passive ("his X was undermined").
 */
export function possessivesIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  names: Names,
): Possessive[] {
  return words.flatMap((word, at) => [
    ...ofPhrase(words, at, mentions, names),
    ...genitive(words, at, mentions, names),
    ...(SEX_OF.has(word.key) ? pronoun(words, at) : []),
  ]);
}

function ofPhrase(
  words: readonly Word[],
  at: number,
  mentions: readonly Mention[],
  names: Names,
): Possessive[] {
  const head = words[at - 1];
  if (words[at]!.key !== 'of' || head === undefined || !isThing(head)) return [];
  let first = at - 1;
  while (first > 0 && at - 1 - first < PHRASE && isContent(words[first - 1]!)) first -= 1;
  if (!/^(?:the|a|an|any|all)$/.test(words[first - 1]?.key ?? '')) return [];
  let from = at + 1;
  if (DETERMINER.test(words[from]?.key ?? '')) from += 1;
  let to = from;
  while (to < words.length && to - from < NAME && isContent(words[to]!)) to += 1;
  const owner = ownerIn(words, from, to, mentions, names);
  return owner === null
    ? []
    : governed(words, first - 1, to, head, { ...owner, start: words[at + 1]!.start });
}

/** "Bachelet's credibility", "the office's credibility". */
function genitive(
  words: readonly Word[],
  at: number,
  mentions: readonly Mention[],
  names: Names,
): Possessive[] {
  if (!/['’ʼ]s$/u.test(words[at]!.text)) return [];
  let first = at;
  while (first > 0 && at - first < NAME && isContent(words[first - 1]!)) first -= 1;
  // The name at its end is the owner; what stands before it may be the verb.
  const owner = ownerIn(words, first, at + 1, mentions, names);
  if (owner === null) return [];
  let start = at;
  while (start > first && words[start - 1]!.start >= owner.start) start -= 1;
  if (DETERMINER.test(words[start - 1]?.key ?? '')) start -= 1;
  return headsAfter(words, at + 1).flatMap((head) =>
    governed(words, start, words.indexOf(head) + 1, head, owner),
  );
}

/** "His personal credibility"; what describes it belongs to the owner. */
function pronoun(words: readonly Word[], at: number): Possessive[] {
  const word = words[at]!;
  return headsAfter(words, at + 1).flatMap((head) => {
    const to = words.indexOf(head);
    const owner: Owner = {
      kind: 'person',
      entity: null,
      sex: SEX_OF.get(word.key)!,
      noun: null,
      start: word.start,
      end: words[to - 1]!.end,
    };
    return governed(words, at, to + 1, head, owner);
  });
}

/** What can be owned in the noun phrase that goes on here. */
function headsAfter(words: readonly Word[], from: number): Word[] {
  const heads: Word[] = [];
  const first = words[from]?.key === 'own' ? from + 1 : from;
  for (let at = first; at < words.length && at < first + PHRASE && isContent(words[at]!); at += 1)
    if (isThing(words[at]!)) heads.push(words[at]!);
  return heads;
}

/** The phrase `[first, to)` with the word that governs it, before or behind it. */
function governed(words: readonly Word[], first: number, to: number, head: Word, owner: Owner): Possessive[] {
  let before = first - 1;
  while (before >= 0 && first - before <= REACH && BETWEEN.test(words[before]!.key)) before -= 1;
  const governor = words[before];
  if (governor !== undefined && isContent(governor) && !governor.proper && first - before <= REACH)
    return [{ governor, head, owner, start: governor.start, end: words[to - 1]!.end }];
  let behind = to;
  let passive = false;
  while (behind < words.length && (AUXILIARY.test(words[behind]!.key) || /ly$/.test(words[behind]!.key))) {
    passive ||= BE.test(words[behind]!.key);
    behind += 1;
  }
  const participle = words[behind];
  if (!passive || participle === undefined || !isContent(participle)) return [];
  return [{ governor: participle, head, owner, start: words[first]!.start, end: participle.end }];
}

/** Who the words `[from, to)` are: the name that ends them, else the noun for a person or a body. */
function ownerIn(
  words: readonly Word[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  names: Names,
): Owner | null {
  const last = words[to - 1];
  if (last === undefined || from >= to) return null;
  const own = last.text.replace(/['’ʼ]s$/iu, '').length;
  const mention = mentions.find(
    ({ start, end }) => start >= words[from]!.start && end >= last.start + own && start <= last.start,
  );
  if (mention !== undefined) {
    const entity = names.entityOf.get(mention)!;
    const { kind } = entity;
    if (kind !== 'person' && kind !== 'organisation') return null;
    return { kind, entity, sex: null, noun: null, start: mention.start, end: mention.end };
  }
  const noun = last.key;
  const person = PERSON_NOUNS.has(noun) || OFFICES.has(noun);
  if (!person && !ORGANISATION_WORDS.has(noun)) return null;
  return {
    kind: person ? 'person' : 'organisation',
    entity: null,
    sex: null,
    noun,
    start: last.start,
    end: last.start + own,
  };
}

function isContent(word: Word): boolean {
  return word.kind !== 'punctuation' && !word.light;
}

/** The dictionary does not hold every noun; a word that it does hold must be one. */
function isThing(word: Word): boolean {
  if (!isContent(word) || word.proper || word.kind !== 'word') return false;
  return word.lexeme === null || canBeNoun(word.lexeme);
}
