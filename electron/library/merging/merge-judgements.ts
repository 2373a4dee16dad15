import type { Judgement } from '../../bridge/contract.ts';
import type { Database, Writable } from '../database.ts';
import {
  judgedPlaces,
  listJudgements,
  listOpinions,
  type OpinionOf,
  putJudgement,
  putOpinion,
} from '../judgements.ts';
import type { MergingComparison } from './telling.ts';

/** What nobody judged here is taken over; what is judged otherwise stands beside. @returns how many came */
export function mergeJudgements(
  tx: Writable,
  other: Database,
  {
    there,
    here,
    title,
    hereByThere,
    people,
    told: { conflicts },
  }: MergingComparison & { readonly hereByThere: ReadonlyMap<string, string> },
): number {
  const known = new Map(listJudgements(tx, here).map((judgement) => [judgement.findingId, judgement]));
  const opinions = new Map(listOpinions(tx, here).map((opinion) => [opinionKey(opinion), opinion]));
  const places = judgedPlaces(other, there);
  const stoodAt = (findingId: string) =>
    places
      .get(findingId)
      ?.map((place) => ({ ...place, member: hereByThere.get(place.member) ?? place.member })) ?? null;
  let count = 0;
  for (const judgement of listJudgements(other, there)) {
    if (known.has(judgement.findingId)) continue;
    putJudgement(tx, here, judgement, stoodAt(judgement.findingId));
    known.set(judgement.findingId, judgement);
    count += 1;
  }
  const theirs: readonly OpinionOf[] = [
    ...listJudgements(other, there).map((one) => ({ ...one, author: one.author ?? '' })),
    ...listOpinions(other, there),
  ];
  for (const opinion of theirs) {
    const ours = known.get(opinion.findingId);
    if (ours === undefined || isSame(ours, opinion)) continue;
    if ((ours.author ?? '') === opinion.author && opinion.author !== '') {
      // The same person in two libraries: what was judged last holds.
      if (opinion.judgedAt <= ours.judgedAt) continue;
      putJudgement(tx, here, opinion, stoodAt(opinion.findingId));
      known.set(opinion.findingId, opinion);
      count += 1;
      continue;
    }
    const before = opinions.get(opinionKey(opinion));
    if (before !== undefined && (before.judgedAt >= opinion.judgedAt || isSame(before, opinion))) continue;
    putOpinion(tx, here, opinion);
    if (isOpen(opinion) && before === undefined) continue;
    count += 1;
    if (ours.verdict !== opinion.verdict || ours.reason !== opinion.reason)
      conflicts.push({
        of: title,
        what: 'judgement',
        about: opinion.says,
        here: judgedInWords(ours),
        there: judgedInWords(opinion),
        hereBy: ours.author ?? people.here,
        thereBy: opinion.author,
      });
  }
  return count;
}

const judgedInWords = ({
  verdict,
  reason,
  judgedAt,
}: {
  verdict: string;
  reason: string;
  judgedAt: string;
}) => `${verdict}${reason === '' ? '' : `: ${reason}`} (${judgedAt.slice(0, 10)})`;

const opinionKey = ({ findingId, author }: OpinionOf) => JSON.stringify([findingId, author]);
const isOpen = ({ verdict, reason }: Pick<OpinionOf, 'verdict' | 'reason'>) =>
  verdict === 'open' && reason === '';
const isSame = (
  one: Pick<Judgement, 'verdict' | 'reason' | 'author'>,
  other: Pick<OpinionOf, 'verdict' | 'reason' | 'author'>,
) => one.verdict === other.verdict && one.reason === other.reason && (one.author ?? '') === other.author;
