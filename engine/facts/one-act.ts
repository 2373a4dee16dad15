import type { LinkedTexts } from '../link/linked-texts.ts';
import type { TreeToken } from '../analysis/tree/tree.ts';
import type { Fact } from './fact.ts';
import { EVIDENCE } from './matching/evidence-names.ts';
import type { WeighedPair } from './matching/fact-pairs.ts';

const [SAME_VERB, SAME_DOER, SAME_OBJECT] = (
  ['same clause predicate', 'same subject', 'same object'] as const
).map((name) => EVIDENCE.indexOf(name)) as [number, number, number];

/** Whether the clauses of two facts are of one act: they have one verb, and one doer or object, or the same words behind the verb. */
export function isOfOneAct(pair: Pick<WeighedPair, 'a' | 'b' | 'evidence'>, linked: LinkedTexts): boolean {
  const { evidence } = pair;
  if (evidence[SAME_VERB] !== 1) return false;
  return evidence[SAME_DOER] === 1 || evidence[SAME_OBJECT] === 1 || goOnAlike(pair, linked);
}

const TELLS = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

/** "Must *pass on the increase*", "may *pass on the increase*": from the verb on they run the same, through a word that tells something. */
function goOnAlike({ a, b }: Pick<WeighedPair, 'a' | 'b'>, linked: LinkedTexts): boolean {
  const [one, other] = [behindVerb(a, linked), behindVerb(b, linked)];
  const differ = one.findIndex(({ lemma }, at) => lemma !== other[at]?.lemma);
  return one.slice(0, differ < 0 ? one.length : differ).some(({ pos }) => TELLS.test(pos));
}

function behindVerb({ text, sentence, statement }: Fact, { documents }: LinkedTexts): readonly TreeToken[] {
  const tree = documents[text]!.sentences[sentence]!.tree;
  return tree === null || statement === null ? [] : tree.tokens.slice(statement.clause.predicate + 1);
}
