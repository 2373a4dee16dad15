import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import type { Circumstance } from '../reading/circumstances.ts';
import { spansAt } from './marks.ts';
import type { WordKey, WordRelations } from './word-relations.ts';

/** A circumstance in the form in which it is held against another. */
export interface CircumstanceForm {
  readonly circumstance: Circumstance;
  /** The predicate of the clause it belongs to; null for none. */
  readonly act: WordKey | null;
  /** The word that heads what is joined; null for a pronoun. */
  readonly head: WordKey | null;
  /** The words of content of what is joined. */
  readonly filler: readonly WordKey[];
  /** Those of the clause it belongs to, without these. */
  readonly host: readonly WordKey[];
  /** What is named together by "also", or else what its clause is about. */
  readonly members: readonly WordKey[];
  readonly marks: readonly Span[];
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** So many words of what is joined are marked. */
const MARKED = 8;

export function circumstanceForm(circumstance: Circumstance, words: WordRelations): CircumstanceForm {
  const { tree, host, filler, head, members, kind, connective } = circumstance;
  const pack = packOf(tree.language);
  const keyAt = (at: number) => words.wordKey(tree.tokens[at]!.lemma, tree.tokens[at]!.pos, tree.language);
  const isContent = (at: number) => {
    const { pos, lemma } = tree.tokens[at]!;
    return CONTENT.test(pos) && pack?.emptyLemmas?.has(lemma) !== true;
  };
  const inside = new Set(filler);
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.pos);
  const about =
    members.length > 1 || kind !== 'also'
      ? members
      : [...members, ...(host?.clause.tokens ?? []).filter(isNoun)];
  const last = filler.filter(isContent).slice(0, MARKED);
  return {
    circumstance,
    act: host === null ? null : keyAt(host.clause.predicate),
    head: tree.tokens[head]!.pos === 'PRON' ? null : keyAt(head),
    filler: filler.filter(isContent).map(keyAt),
    host: (host?.clause.tokens ?? []).filter((at) => !inside.has(at) && isContent(at)).map(keyAt),
    members: about.map(keyAt),
    marks: [connective, ...spansAt(tree, last)].sort((x, y) => x.start - y.start),
  };
}
