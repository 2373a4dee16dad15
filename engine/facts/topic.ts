import { casualties } from '../lexicon/en/casualties.ts';
import type { FactTopic } from '../types.ts';
import type { Dispute } from './dispute.ts';
import type { Fact } from './fact.ts';

/** What a fact is about, for a reader who looks for all that is told of it. */
export function topicOf(fact: Fact): FactTopic {
  const { value, group } = fact;
  switch (value.family) {
    case 'quantity':
      if (group === 'money') return 'money';
      return countsCasualties(fact) ? 'toll' : 'figures';
    case 'time':
      return value.time.kind === 'age' ? 'people' : 'time';
    case 'name':
      return value.name.parts.kind === 'place' ? 'place' : 'people';
    case 'attribute':
      return 'people';
    case 'multiple':
      return 'figures';
    case 'direction':
      return 'place';
    case 'circumstance':
      return value.circumstance.field === 'reason' ? 'cause' : 'outcome';
    case 'clause':
      return 'outcome';
    default:
      return 'words';
  }
}

/** What a dispute is about: what its first side is, where a figure, a time or a name stands on any. */
export function topicOfDispute({ sides }: Pick<Dispute, 'sides'>): FactTopic {
  const topics = sides.map(({ fact }) => topicOf(fact));
  return topics.find((topic) => topic === 'toll') ?? topics[0]!;
}

/** "Two *died*", "three *dead*", "a death *toll* of 40": by what is counted, and by the clause. */
function countsCasualties({ value, governor, statement, token }: Fact): boolean {
  if (value.family !== 'quantity' || statement === null) {
    return governor !== null && casualties.has(governor);
  }
  const { tree, clause } = statement;
  const own = tree.tokens[clause.predicate]?.lemma ?? '';
  const isPartOf = (at: number) => [clause.subject, clause.undergoer].some((one) => one?.head === at);
  const counted = value.quantity.counted?.token ?? -1;
  return (
    (governor !== null && casualties.has(governor)) ||
    (casualties.has(own) && (isPartOf(token) || (counted >= 0 && isPartOf(counted))))
  );
}
