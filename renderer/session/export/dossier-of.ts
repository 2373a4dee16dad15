import { dossierSource } from '../../../electron/exports/dossier-source.ts';
import type { Dossier, DossierAnnotation } from '../../../engine/dossier/index.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import type { Library } from '../library/library.svelte.ts';

/** What an export knows besides the comparison. */
export interface DossierFacts {
  readonly program: string;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** By whom; '' when not said. */
  readonly author: string;
  /** The keys that the user gave sources, by their ids. */
  readonly citationKeys: Readonly<Record<string, string>>;
}

/** Everything the files of an open comparison are made of; null until the engine has answered. */
export function dossierOf(
  open: OpenComparison,
  library: Pick<Library, 'sourceOf'>,
  { program, exportedAt, author, citationKeys }: DossierFacts,
  annotations: readonly DossierAnnotation[] = [],
): Dossier | null {
  if (!open.result) return null;
  const { ledgers } = open;
  return {
    title: open.title,
    comparison: open.result,
    ...(ledgers && ledgers !== 'failed' && { figures: ledgers.figures }),
    sources: open.texts.map(({ member }) =>
      dossierSource(member, library.sourceOf(member.member), citationKeys[member.sourceId]),
    ),
    judgements: open.allJudgements.map(({ findingId, verdict, reason, says, author: who, opinions }) => ({
      findingId,
      verdict,
      reason,
      says,
      ...(who !== undefined && { author: who }),
      ...(opinions !== undefined && { opinions }),
    })),
    annotations,
    secondReading: open.secondReading ?? null,
    note: open.note.markdown,
    author,
    settings: { hiddenKinds: [...open.hiddenKinds], pins: open.pins },
    exportedAt,
    program,
  };
}
