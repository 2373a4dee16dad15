import type { Fact } from '../fact.ts';
import type { MeetingView } from './meeting-view.ts';

/** From so much kinship on two words can be for one participant, and below so much they are for two. */
const ONE = 0.8;
const TWO = 0.6;

/** How many of those who take part in the clauses of two facts, doer beside doer, are the same by their word or by whom they stand for, and how many are others. */
export function participantsOf({
  a,
  b,
  view,
}: {
  readonly a: Fact;
  readonly b: Fact;
  readonly view: MeetingView;
}): {
  readonly agree: number;
  readonly differ: number;
} {
  let [agree, differ] = [0, 0];
  for (const role of ['actor', 'undergoer'] as const) {
    const [x, y] = [headOf(a, role), headOf(b, role)];
    if (x === null || y === null) continue;
    if (view.commonEntities.some((common) => common.a === x && common.b === y)) agree += 1;
    else {
      const [one, other] = [nounAt(view, 'a', x), nounAt(view, 'b', y)];
      if (one === null || other === null) continue;
      const kinship = view.a.kinship(one, other);
      if (kinship >= ONE) agree += 1;
      else if (kinship < TWO) differ += 1;
    }
  }
  return { agree, differ };
}

function headOf({ statement }: Fact, role: 'actor' | 'undergoer'): number | null {
  return statement?.clause[role]?.head ?? null;
}

/** The noun of a participant; of a pronoun the one that it takes up, null where it may stand for anybody. */
function nounAt(view: MeetingView, side: 'a' | 'b', head: number): string | null {
  const token = view[side].tree.tokens[head];
  if (token === undefined) return null;
  return /^(?:PRON|DET|NUM)$/.test(token.pos) ? view.nounOf(side, head) : token.lemma;
}
