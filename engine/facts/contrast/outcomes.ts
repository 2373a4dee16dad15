import type { Statement } from '../../analysis/statements.ts';
import { excludes, relatePhrases } from '../lexical/index.ts';
import { areOneChange } from './bounded-states.ts';
import type { ClauseForm } from './clause-form.ts';
import type { Contrast } from './contrast.ts';
import { spansAt } from './marks.ts';
import type { OutcomeAt } from './outcome-of-clause.ts';
import type { WordRelations } from './word-relations.ts';

/**
 * What two clauses say came of one thing, whatever words they say it with: "profit rose", "profit was down"; "was not hurt", "broke his
 * wrist". Two things need one name, and may not be known to be two ("export prices", "import prices").
 */
export function contrastOutcomes(a: ClauseForm, b: ClauseForm, words: WordRelations): Contrast[] {
  if (a.outcomes.length === 0 || b.outcomes.length === 0) return [];
  const timesDiffer = a.time !== null && b.time !== null && a.time !== b.time;
  for (const x of a.outcomes)
    for (const y of b.outcomes) {
      if (x.scale !== y.scale || (timesDiffer && !x.attributive && !y.attributive)) continue;
      // Two words before nouns meet as words.
      if (x.attributive && y.attributive) continue;
      if (
        areOneChange(
          { statement: a.statement, tokens: x.tokens },
          { statement: b.statement, tokens: y.tokens },
        )
      )
        continue;
      const why = disagreement(a.statement, x, b.statement, y);
      const things = why === null ? null : ofOneThing(a.statement, x, b.statement, y, words);
      if (why === null || things === null) continue;
      const relation = things === 'named' ? 'conflict' : 'unlike';
      const marks = { a: marksOf(a.statement, x), b: marksOf(b.statement, y) };
      if (why === 'grades') return [{ aspect: 'certainty', relation, why, distance: 1, marks }];
      if (why === 'polarity') return [{ aspect: 'polarity', relation, why, distance: 1, marks }];
      // Words that are merely unlike are no conflict, these are.
      return [{ aspect: 'word', relation: 'conflict', why, distance: things === 'named' ? 1 : 0.5, marks }];
    }
  return [];
}

function disagreement(a: Statement, x: OutcomeAt, b: Statement, y: OutcomeAt) {
  const [p, q] = [polarityOf(a, x), polarityOf(b, y)];
  if (p === 'open' || q === 'open') return null;
  if (x.pole === y.pole) return p === q ? null : 'polarity';
  return p === 'positive' && q === 'positive' ? x.scale.poles : null;
}

const polarityOf = ({ standing }: Statement, { attributive }: OutcomeAt) =>
  attributive ? 'positive' : standing.polarity;

/** Whether what they are told of has one name, or is one pronoun on both sides; null where neither. */
function ofOneThing(
  a: Statement,
  x: OutcomeAt,
  b: Statement,
  y: OutcomeAt,
  words: WordRelations,
): 'named' | 'pronoun' | null {
  let pronoun = false;
  for (const one of x.themes)
    for (const other of y.themes) {
      const [left, right] = [a.tree.tokens[one]!, b.tree.tokens[other]!];
      const entity = words.entityAt(a.tree, one);
      if (entity !== null && entity === words.entityAt(b.tree, other)) return 'named';
      if (left.pos === 'PRON' || right.pos === 'PRON') {
        pronoun ||= left.pos === right.pos && left.lemma === right.lemma;
        continue;
      }
      const language = a.tree.language;
      const [k, l] = [
        words.wordKey(left.lemma, left.pos, language),
        words.wordKey(right.lemma, right.pos, language),
      ];
      if (!words.areOneWord(k, l)) continue;
      if (!excludes(relatePhrases({ tree: a.tree, head: one }, { tree: b.tree, head: other })))
        return 'named';
    }
  return pronoun ? 'pronoun' : null;
}

function marksOf({ tree, standing }: Statement, { tokens, attributive }: OutcomeAt) {
  return spansAt(tree, attributive ? tokens : [...standing.causes, ...tokens]);
}
