import type { Proposal } from '../../second-reader/index.ts';
import type { Dossier } from '../dossier.ts';
import { judgedAs, type Judged } from './entries.ts';

/** A proposal of a second reader and what the user decided of it. */
export interface ProposalEntry extends Judged {
  readonly proposal: Proposal;
}

/** The proposals in the order in which findings are told: confirmed ones, those not judged yet, explained, dismissed. */
export function proposalEntries({
  secondReading,
  judgements,
}: Pick<Dossier, 'secondReading' | 'judgements'>): ProposalEntry[] {
  const all = (secondReading?.proposals ?? []).map((proposal) => ({
    proposal,
    ...judgedAs(judgements.find(({ findingId }) => findingId === proposal.id)),
  }));
  return (['confirmed', 'open', 'explained', 'dismissed'] as const).flatMap((wanted) =>
    all.filter(({ verdict }) => verdict === wanted),
  );
}
