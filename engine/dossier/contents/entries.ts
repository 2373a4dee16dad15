import type { Finding } from '../../types.ts';
import type { Dossier, DossierJudgement, DossierOpinion } from '../dossier.ts';

export type Verdict = DossierJudgement['verdict'];

/** What the user decided of something, and what others did. */
export interface Judged {
  readonly reason: string;
  readonly verdict: Verdict;
  /** Initials of who judged; '' where they are not known. */
  readonly author: string;
  readonly opinions: readonly DossierOpinion[];
}

/** A finding and what the user decided of it, or the memory of one that was judged and is no longer reported. */
export interface Entry extends Judged {
  readonly id: string;
  readonly says: string;
  readonly finding: Finding | null;
}

/** A judgement as it is told; not judged where there is none. */
export const judgedAs = (judgement: DossierJudgement | undefined): Judged => ({
  reason: judgement?.reason.trim() ?? '',
  verdict: judgement?.verdict ?? 'open',
  author: judgement?.author ?? '',
  opinions: judgement?.opinions ?? [],
});

/** The findings best first, then those that are remembered; what a second reader proposes here is told elsewhere. */
export function entriesOf(dossier: Pick<Dossier, 'comparison' | 'judgements' | 'secondReading'>): Entry[] {
  const judgements = new Map(dossier.judgements.map((judgement) => [judgement.findingId, judgement]));
  const reported = dossier.comparison.findings.map((finding): Entry => ({
    id: finding.id,
    says: finding.says,
    finding,
    ...judgedAs(judgements.get(finding.id)),
  }));
  const known = new Set([...reported, ...(dossier.secondReading?.proposals ?? [])].map(({ id }) => id));
  const remembered = [...judgements.values()]
    .filter((judgement) => !known.has(judgement.findingId) && isWorthKeeping(judgement))
    .map((judgement): Entry => ({
      id: judgement.findingId,
      says: judgement.says,
      finding: null,
      ...judgedAs(judgement),
    }));
  return [...reported, ...remembered];
}

/** A judgement set back to open without a word says nothing about a finding that is gone. */
const isWorthKeeping = (judgement: DossierJudgement) =>
  judgement.verdict !== 'open' || judgement.reason.trim() !== '';

/** What a finding is known by in a file, from its id: eight hexadecimal digits (FNV-1a over UTF-16 units). */
export function findingAnchor(id: string) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return { kind: 'finding', id: `finding-${hash.toString(16).padStart(8, '0')}` } as const;
}

/** What a judgement is called in a sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  open: 'not judged yet',
  confirmed: 'confirmed',
  explained: 'explained',
  dismissed: 'dismissed',
};
