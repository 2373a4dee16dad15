import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import type { Entity, Names } from '../../analysis/entities/names.ts';
import { classOfNoun, kindOfClass } from '../../analysis/mentions/noun-class.ts';
import { possessionsIn, type Possession } from '../../analysis/possessions.ts';
import { spanOf, type Tree } from '../../analysis/tree/tree.ts';
import { pronounOf } from '../../lexicon/en/pronouns.ts';
import type { Span } from '../../types.ts';

/** Whose something is, as far as the words tell. */
export interface Owner extends Span {
  readonly kind: 'person' | 'organisation';
  /** Who that is, where the words hold a name. */
  readonly entity: Entity | null;
  /** The noun without a name ("the office"), in dictionary form; null for names and pronouns. */
  readonly noun: string | null;
}

/** Something of a person or body that something is done to. */
export interface Owned extends Span {
  readonly governor: Word;
  /** What is somebody's. */
  readonly head: Word;
  readonly owner: Owner;
}

/** What persons and bodies own in a sentence, and what is done to it; places, things and open pronouns own nothing. */
export function ownedIn(sentence: DocumentSentence, mentions: readonly Mention[], names: Names): Owned[] {
  const { tree, words } = sentence;
  if (tree === null) return [];
  const wordOf = (token: number) => words.find(({ end }) => end > tree.tokens[token]!.start);
  return possessionsIn(tree).flatMap((possession): Owned[] => {
    const owner = ownerOf(tree, possession, mentions, names);
    const [governor, head] = [wordOf(possession.governor), wordOf(possession.head)];
    if (owner === null || governor === undefined || head === undefined || governor.isStop) return [];
    return [{ governor, head, owner, ...spanOf(tree, possession.tokens) }];
  });
}

function ownerOf(
  tree: Tree,
  { owner, head }: Possession,
  mentions: readonly Mention[],
  names: Names,
): Owner | null {
  const token = tree.tokens[owner]!;
  const span = spanOf(tree, nounPhraseAt(tree, owner).tokens);
  const mention = mentions.find(({ start, end }) => start <= token.start && token.end <= end);
  if (mention !== undefined) {
    const entity = names.entityOf.get(mention)!;
    const { kind } = entity;
    return kind === 'person' || kind === 'organisation' ? { kind, entity, noun: null, ...span } : null;
  }
  const pronoun = pronounOf(token.norm);
  if (pronoun !== undefined) {
    if (pronoun.family !== 'he' && pronoun.family !== 'she') return null;
    // "His personal credibility": what describes it is marked with whose it is.
    const described = spanOf(tree, [owner, Math.max(owner, head - 1)]);
    return { kind: 'person', entity: null, noun: null, ...described };
  }
  const kind = token.pos === 'NOUN' ? kindOfClass(classOfNoun(token.lemma.toLowerCase())) : null;
  return kind === 'person' || kind === 'organisation'
    ? { kind, entity: null, noun: token.lemma.toLowerCase(), ...span }
    : null;
}
