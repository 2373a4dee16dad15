import { EVIDENCE, type EvidenceName } from './matching/evidence-names.ts';
import type { WeighedPair } from './matching/fact-pairs.ts';

type Paired = Pick<WeighedPair, 'a' | 'b' | 'contrast' | 'evidence'>;

/** Whether two facts can fill one slot, by what costs nothing to ask: the evidence on a pair is dear, and most pairs are of two slots. */
export function canShareOneSlot({ a, b, contrast }: Pick<Paired, 'a' | 'b' | 'contrast'>): boolean {
  if (contrast.aspect === 'quantity') return isOfOneWord(a.governor, b.governor);
  if (contrast.aspect !== 'word') return false;
  if (!isOfOneWord(a.statement?.clause.lemma ?? null, b.statement?.clause.lemma ?? null)) return false;
  return contrast.relation !== 'unlike' || isOfOneWord(a.governor, b.governor);
}

/**
 * Whether two facts fill one slot whatever their sentences tell besides: words with one word before and one behind, of one verb, held by one
 * name ("were in a *serious* condition at St Anne's", "was in a *critical* condition at St Anne's"), those whose relation is not known under
 * one object too ("chairs the *culture* committee"); and amounts in one unit of one holder ("its repair fund stands at *£2 million*"), the only ones
 * of their kind in both sentences, where nobody takes part in one clause alone.
 */
export function isOfOneSlot(pair: Paired): boolean {
  if (!canShareOneSlot(pair)) return false;
  const { contrast, evidence } = pair;
  const told = (name: EvidenceName) => evidence[EVIDENCE.indexOf(name)]!;
  const all = (...names: readonly EvidenceName[]) => names.every((name) => told(name) === 1);
  if (contrast.aspect === 'word')
    return (
      all('same word before', 'same word behind', 'same clause predicate') &&
      told('held name') > 0 &&
      (contrast.relation !== 'unlike' || all('same governor', 'same object'))
    );
  return (
    all('same holder', 'same governor', 'same unit') &&
    (told('is money') === 1 || told('is measure') === 1) &&
    told('participants agree') > 0 &&
    told('participants differ') === 0 &&
    told('more of group') <= 1
  );
}

function isOfOneWord(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
