import type { Lexical } from '../lexical/index.ts';
import type { ClauseForm, Filler } from './clause-form.ts';
import type { Contrast } from './contrast.ts';
import { spansAt } from './marks.ts';
import type { WordRelations } from './word-relations.ts';

/**
 * "A power cut stopped the count", "a bomb threat stopped the count": one act, one of its places filled alike and another filled with what is not
 * known to be the same. Places are who does it, to whom, and phrases by preposition.
 */
export function contrastFillers(
  a: ClauseForm,
  b: ClauseForm,
  { relation }: Lexical,
  words: WordRelations,
): Contrast[] {
  if (a.statement.clause.lemma !== b.statement.clause.lemma && !/^equ/.test(relation)) return [];
  if (a.statement.standing.polarity !== b.statement.standing.polarity) return [];
  const pairs = a.fillers.flatMap((one) =>
    b.fillers
      .filter(({ place }) => place === one.place)
      .map((other) => ({ one, other, alike: areAlike(one, other, words) })),
  );
  if (!pairs.some(({ alike }) => alike)) return [];
  return pairs.flatMap(({ one, other, alike }): Contrast[] => {
    if (alike || !one.isNoun || !other.isNoun) return [];
    const marks = {
      a: spansAt(a.statement.tree, one.heads),
      b: spansAt(b.statement.tree, other.heads),
    };
    return [
      { aspect: 'roles', relation: 'unlike', why: WHY[one.place] ?? 'other phrase', distance: 1, marks },
    ];
  });
}

const WHY: Readonly<Record<string, string>> = { doer: 'other doer', undergoer: 'other object' };

function areAlike(one: Filler, other: Filler, words: WordRelations): boolean {
  return words.areOneWord(one.key, other.key) || one.nouns.some((lemma) => other.nouns.includes(lemma));
}
