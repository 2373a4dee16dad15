import type { MemberText } from '../../electron/bridge/contract.ts';
import type { Dossier, DossierAnnotation, DossierSource, PassageOrigin } from '../../engine/dossier/index.ts';
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
    sources: open.texts.map(({ member }) => sourceOfText(member, library, citationKeys[member.sourceId])),
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

/** Where a passage stands in its source, so that it can be cited by the source's own paragraphs. */
function originOf({ versionText, stretches }: MemberText): PassageOrigin | null {
  return versionText === undefined ? null : { sourceText: versionText, stretches };
}

/** A text of the library as a source of a dossier; `key` is the one that the user gave. */
export function sourceOfText(
  member: MemberText,
  library: Pick<Library, 'sourceOf'>,
  key: string | undefined,
): DossierSource {
  const source = library.sourceOf(member.member);
  const passage = member.member.kind === 'passage';
  return {
    id: member.member.id,
    title: member.title,
    outlet: source?.outlet ?? null,
    author: source?.author ?? null,
    published: source?.published ?? null,
    publishedNote: source?.publishedNote ?? null,
    url: source?.url ?? null,
    language: source?.language ?? null,
    ...(key !== undefined && { key }),
    sha256: source?.versions.find(({ id }) => id === member.versionId)?.sha256 ?? null,
    ...(member.mended && { mended: member.mended }),
    text: member.text,
    passageOf: passage ? (source?.title ?? member.title) : null,
    origin: passage ? originOf(member) : null,
    ...(member.locators && { locators: member.locators }),
  };
}
